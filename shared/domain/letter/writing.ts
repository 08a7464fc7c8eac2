import type { Instant, LondonDate } from '../../kernel/london';
import type { CaseId } from '../case/vocabulary';
import type { BlobName } from '../message/vocabulary';
import type { Correspondent, PersonId } from '../people/vocabulary';
import type { PlanId } from '../plan/vocabulary';
import type { ByHand } from './way';
import type { LetterId, LetterKind, LetterPromise } from './vocabulary';

/** What a letter is, fixed by the decision that owes it. */
export interface Writing {
  id: LetterId;
  kind: LetterKind;
  cases: CaseId[];
  /** The date that it tells the resident to expect an answer by, for each case of which it says one. */
  tells?: { caseId: CaseId; answerBy: LondonDate }[];
  mailbox: string;
  /** The mailbox item it answers, so that the resident sees one conversation. */
  answers: { messageId: string; itemId: string };
  /** It tells a colleague where a plan stands, as the notice of this telling does. */
  plan?: { planId: PlanId; telling: string; to: PersonId };
  /** It is a member's digest of that day. */
  digest?: { on: LondonDate; person: PersonId };
  /** It goes no earlier: what is sent to many is spread, so that it keeps nothing else waiting. */
  goesFrom?: Instant;
  /** Nothing of that conversation goes with it: neither its subject nor its thread. */
  newThread?: true;
  to: Correspondent;
  /** People copied in on the original whom somebody ticked, one by one. */
  cc?: Correspondent[];
  subject: string;
  text: BlobName;
  /** The same as HTML, which is what goes. Absent, it goes as plain text. */
  html?: BlobName;
  template: string;
  /** The promises it was checked for before it was owed. */
  keeps: LetterPromise[];
  by: PersonId;
  contact: PersonId;
  concerning: PersonId[];
  areas: string[];
  /** A person delivers it; absent, it goes by e-mail. */
  way?: ByHand;
  /** An acknowledgement: how many may go to one address in a London day. Absent, as many as there are. */
  mostADay?: number;
  /** It waits until then, and whoever wrote it may take it back. Absent, it goes at once. */
  undoUntil?: Instant;
  /** What was written in the form that it was made from, given back with it. */
  form?: BlobName;
}

/** A letter that serves no case and answers no message: Heard's own word to somebody of the council. Only its own page shows it. */
export const isOurOwn = ({ plan, digest }: Pick<Writing, 'plan' | 'digest'>): boolean => plan !== undefined || digest !== undefined;
