import type { CaseView } from '../../../shared/contract/cases';
import type { LetterView } from '../../../shared/contract/letters';

/** The letter of a case that waits, and can be taken back. */
export const waitingIn = ({ story }: CaseView): LetterView | undefined => story.flatMap((entry) => (entry.is === 'letter' && entry.letter.undo ? [entry.letter] : []))[0];
