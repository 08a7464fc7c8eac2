import type { CaseView } from '../../../shared/contract/cases';
import type { LetterView } from '../../../shared/contract/letters';

/** A letter of a case that has been decided and not gone yet. What is recorded meanwhile does not change it. */
export const decidedIn = ({ story }: CaseView): LetterView | undefined => story.flatMap((entry) => (entry.is === 'letter' && (entry.letter.situation === 'owed' || entry.letter.situation === 'to deliver') ? [entry.letter] : []))[0];

/** The letter of a case that waits, and can be taken back. */
export const waitingIn = ({ story }: CaseView): LetterView | undefined => story.flatMap((entry) => (entry.is === 'letter' && entry.letter.undo ? [entry.letter] : []))[0];
