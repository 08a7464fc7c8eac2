import type { CaseAction, CaseView } from '../../../../shared/contract/cases';
import type { OnDone } from './use-act-form';

/** What sends a letter: done in the page, with the story in view. */
export const letterActs = ['acknowledgement', 'answer', 'holding reply', 'next stage'] as const satisfies readonly CaseAction[];
export type LetterAct = (typeof letterActs)[number];

/** What is asked in a few lines. */
export const smallActs = ['pause', 'resume', 'agree date', 'move receipt', 'decide on message', 'correct kind', 'set place', 'say writer', 'record authority', 'record wishes', 'cannot acknowledge', 'merge', 'part', 'link', 'unlink', 'restrict', 'lift restriction', 'record referral', 'record question', 'record decision', 'record remedy', 'record taking part', 'record procedure day', 'keep longer', 'anonymise', 'set hold', 'lift hold'] as const satisfies readonly CaseAction[];
export type SmallAct = (typeof smallActs)[number];

/** Begun beside what they are about, and nowhere else. */
const besideActs: readonly Act[] = ['record question', 'record decision', 'record remedy', 'record taking part', 'record procedure day'];

/** A few questions over the page. `about` names what on the case is meant, where there are several. */
export interface SmallFormProps {
  of: CaseView;
  about?: string | undefined;
  onDone: OnDone;
  onClose: () => void;
}
export type Act = LetterAct | SmallAct;

export interface Offered {
  /** The one that `next` speaks of. */
  first?: CaseAction;
  /** The one beside it. */
  second?: Act;
  /** All others, under one menu. */
  more: Act[];
}

const stoppedLetter = ({ story }: CaseView) => story.some((entry) => entry.is === 'letter' && entry.letter.actions.includes('try again'));

function firstOf(of: CaseView): CaseAction | undefined {
  const may = (act: CaseAction) => of.actions.includes(act);
  if (may('try again') && stoppedLetter(of)) return 'try again';
  if (may('decide on message') && of.asked?.some(({ decided }) => decided === undefined)) return 'decide on message';
  if (may('acknowledgement')) return 'acknowledgement';
  if (may('assign') && !of.officer) return 'assign';
  // The acknowledgement is Heard's to send: meanwhile nothing of the officer's comes first.
  if (of.situation === 'open' && !of.reading.acknowledge.metOn) return undefined;
  if (may('resume')) return 'resume';
  if (may('holding reply') && of.reading.owesLetter) return 'holding reply';
  if (may('agree date') && !of.reading.answer.by) return 'agree date';
  return may('answer') ? 'answer' : undefined;
}

/** Where each act that the server allows has its place: one first, one beside it, the rare ones under "More". */
export function offered(of: CaseView): Offered {
  const first = firstOf(of);
  const may = (act: Act) => act !== first && of.actions.includes(act);
  const beside: readonly Act[] = first === 'answer' ? ['holding reply', 'agree date'] : letterActs;
  const second = beside.find(may);
  const more = [...letterActs, ...smallActs].filter((act) => may(act) && act !== second && !besideActs.includes(act));
  return { more, ...(first && { first }), ...(second && { second }) };
}
