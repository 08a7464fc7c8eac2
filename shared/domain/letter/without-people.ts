import { kept } from '../../kernel/kept';
import type { Letter, LetterSituation } from './letter';
import type { ByHand } from './way';
import type { Writing } from './writing';

const nobody = { name: '', address: '' };

const plainWay = ({ by }: ByHand): ByHand => (by === 'post' ? { by, address: '' } : { by, number: '' });

/** What it was, for which cases, by whom of the council and from which template. */
const plainWriting = ({ id, kind, cases, tells, mailbox, answers, plan, digest, goesFrom, newThread, template, keeps, by, contact, concerning, areas, way }: Writing): Writing =>
  kept<Writing>({
    id, kind, cases, tells, mailbox, answers, plan, digest, goesFrom, newThread, template, keeps, by, contact, concerning, areas,
    way: way && plainWay(way),
    to: nobody, subject: '', text: '',
    html: undefined, cc: undefined, mostADay: undefined, undoUntil: undefined, form: undefined,
  });

function plainSituation(situation: LetterSituation): LetterSituation {
  if (situation.is === 'blocked') return { is: 'blocked', reason: situation.reason, at: situation.at };
  if (situation.is === 'sent in error') return { ...situation, because: '' };
  return situation.is === 'cancelled' && situation.cannot ? { ...situation, cannot: { ...situation.cannot, because: '' } } : situation;
}

/** A letter without whom it went to and what it said: that it went, and when, stays. What is not named here does not. */
export const withoutPeople = ({ writing, owedAt, attempts, situation, lifted, untold, anonymised }: Letter): Letter =>
  kept<Letter>({ owedAt, attempts, lifted, untold, anonymised, writing: plainWriting(writing), situation: plainSituation(situation) });
