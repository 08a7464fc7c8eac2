import type { Instant, LondonDate } from '../../kernel/london';
import type { OnBehalf } from '../case/on-behalf';
import type { CannotAcknowledge } from '../case/cannot';
import type { RecordedWishes } from '../case/contact';
import type { CaseId, Kind, RestrictionGround } from '../case/vocabulary';
import { closedTogether, type Closing } from '../people/sight';
import type { Place } from '../place/place';
import type { Logged } from './logged';
import type { Correspondent, PersonId } from '../people/vocabulary';
import type { LetterPromise } from '../letter/vocabulary';
import type { ByHand } from '../letter/way';
import { dutyWordOwed, type DangerFlag, type FlagEvent } from './flag';
import type { Handover, HandoverEvent } from './handover';
import type { AutomaticSign, BlobName, Channel, Danger, FiledReason, FoundIn, HeldReason, MessageId } from './vocabulary';
import type { Confirmed, Via } from './via';

/** A file that came with a message. */
export interface AttachedFile {
  name: string;
  type: string;
  size: number;
  /** Absent in what was kept before files were kept apart: then it is in the raw message only. */
  bytes?: BlobName;
  /** What the message's own HTML calls it by. */
  contentId?: string;
  /** A picture of pixels that may stand in the text. */
  picture?: true;
}

/** What came, as it came. Nothing here is ever changed. */
export interface Arrival {
  id: MessageId;
  mailbox: string;
  /** The mailbox's own unchanging name for it: what a reply is made to. */
  itemId: string;
  /** Of a day whose time nobody noted, its noon, or the moment at which it was written down. */
  receivedAt: Instant;
  /** Absent: it came by e-mail. */
  channel?: Channel;
  /** A person wrote it down: no mailbox has it. */
  logged?: Logged;
  /** Where it lay when it was taken in, if not in the inbox. */
  foundIn?: FoundIn;
  /** The sender's own date; it starts nothing. */
  sentAt?: Instant;
  internetMessageId?: string;
  from?: Correspondent;
  /** Absent where its sender wrote it. */
  via?: Via;
  replyTo: Correspondent[];
  to: Correspondent[];
  cc: Correspondent[];
  subject: string;
  snippet: string;
  attachments: AttachedFile[];
  /** The message as received, byte for byte. */
  raw: BlobName;
  /** What the writer wrote, without what they quoted; absent when it could not be read. */
  text?: BlobName;
  quoted?: BlobName;
  /** What it looks like, as a stranger wrote it: never shown before it is cleaned. */
  html?: BlobName;
}

/** Where the rules put a message when it arrived (product rule "Placing a message"). */
export type Placement =
  | { place: 'new' }
  /** `openTo`: to whom the closed cases that it quotes are open. */
  | { place: 'held'; reason: HeldReason; quotes: CaseId[]; concerning: PersonId[]; openTo?: PersonId[] }
  /** `bounced`: the letter of ours that a report says came back. */
  | { place: 'automatic'; sign: AutomaticSign; certain: boolean; bounced?: string }
  | { place: 'reply'; caseId: CaseId; concerning: PersonId[]; openTo?: PersonId[] };

export interface Matter {
  no: number;
  caseId: CaseId;
  kind: Kind;
  area: string;
  inShort: string;
  wanted: string;
  concerning: PersonId[];
  /** Why its case is closed to all but managers and whoever captures it. */
  restricted?: RestrictionGround;
  place?: Place;
  /** The case under which its own is linked, where it was captured with others of one matter. */
  lead?: CaseId;
  /** The profile it is counted under, and the date that its letter tells. Absent in what was captured before there was a choice. */
  profile?: string;
  answerBy?: LondonDate;
}

/** One decision on one message: its cases, its one letter, whose name the letter gives. */
export interface Capture {
  matters: Matter[];
  letterId: string;
  contact: PersonId;
  to: Correspondent;
  /** People copied in whom the officer ticked. */
  cc?: Correspondent[];
  /** The letter begins a thread of its own. */
  newThread?: true;
  /** For whom the writer writes, and as what; absent, for themselves. */
  onBehalf?: Pick<OnBehalf, 'as' | 'of'>;
  /** A person posts the letter, or says it on the telephone; absent, it goes by e-mail. */
  way?: ByHand;
  /** How the writer is written to, and how that is known. */
  wishes?: RecordedWishes;
  /** Nobody can be told: there is no letter. */
  cannot?: CannotAcknowledge;
  by: PersonId;
  at: Instant;
  /** Captured in one act with messages that read alike: the first of them. */
  together?: MessageId;
  /** Of a message that was passed on: who wrote it and when the council had it, as the officer has confirmed. */
  confirmed?: Confirmed;
  /** Absent only where nobody can be told. */
  letter?: { subject: string; text: BlobName; template: string; keeps: LetterPromise[]; mostADay?: number; undoUntil?: Instant; form?: BlobName };
}

/** Work that a decision left to be done; in the same document, so that no crash can lose it. */
export interface Owed {
  notBefore: Instant;
  attempts: number;
}

/** That a capture is to be taken back: its cases, its letter and the message follow, in that order, as work owed. */
export interface Withdrawal {
  by: PersonId;
  at: Instant;
  because: string;
}

/** A capture that was taken back before its letter was drafted. Its cases are still found by their references. */
export interface WithdrawnCapture extends Withdrawal {
  letterId: string;
  cases: CaseId[];
  concerning: PersonId[];
  captured: { by: PersonId; at: Instant };
  together?: MessageId;
}

export type MessageSituation =
  | { is: 'new' }
  | { is: 'held'; reason: HeldReason; quotes: CaseId[]; concerning: PersonId[]; openTo?: PersonId[] }
  | { is: 'automatic'; sign: AutomaticSign }
  /** `bounced`: a letter that has yet to hear that it came back. */
  | { is: 'filed'; as: FiledReason; because: string; by?: PersonId; at: Instant; bounced?: string; owed?: Owed }
  | { is: 'joined'; caseId: CaseId; concerning: PersonId[]; by?: PersonId; at: Instant; owed?: Owed }
  /** Offered to whoever takes such a thing; whether they did stands in `handover`. */
  | { is: 'handed'; by: PersonId; at: Instant }
  | { is: 'captured'; capture: Capture; withdrawing?: Withdrawal; owed?: Owed };

/** One for each thing that arrived. */
export interface Message {
  arrival: Arrival;
  situation: MessageSituation;
  danger?: DangerFlag;
  /** The last of it: a message can hold a complaint as well, and is captured beside. */
  handover?: Handover;
  /** Offers that were given back before anything else was made of it, oldest first. */
  givenBack?: Handover[];
  /** Whom somebody who read it says it is about, of those who work here: from then on it is closed. */
  about?: { concerning: PersonId[]; by: PersonId[] };
  /** Captures that were taken back, oldest first. */
  withdrawn?: WithdrawnCapture[];
  /** Who wrote and what was written were removed from it, with all of its bytes. */
  anonymised?: { at: Instant };
}

export type MessageEvent =
  | { type: 'Arrived'; at: Instant; arrival: Arrival; placement: Placement; dangers?: Danger[] }
  | { type: 'Captured'; at: Instant; capture: Capture; notBefore: Instant }
  | { type: 'Joined'; at: Instant; caseId: CaseId; concerning: PersonId[]; by: PersonId; notBefore: Instant }
  | { type: 'Filed'; at: Instant; as: FiledReason; because: string; by: PersonId }
  | { type: 'ConcernsRecorded'; at: Instant; by: PersonId; concerning: PersonId[] }
  /** A matter of its own, unless there is another reason: the case that it came on, and to whom that is open. */
  | { type: 'PutBack'; at: Instant; caseId: CaseId; closing: Closing; reason?: HeldReason }
  | { type: 'ClosingHeard'; at: Instant; closing: Closing }
  | { type: 'WithdrawalBegun'; at: Instant; by: PersonId; because: string; notBefore: Instant }
  | { type: 'CaptureWithdrawn'; at: Instant }
  /** Its letter had gone to the mailbox, or a case had gone on: it stays captured. */
  | { type: 'WithdrawalGivenUp'; at: Instant }
  | { type: 'Anonymised'; at: Instant }
  | { type: 'Exported'; at: Instant; by: PersonId; reference: string }
  | { type: 'WorkDone'; at: Instant }
  | { type: 'WorkPutOff'; at: Instant; until: Instant }
  | HandoverEvent
  | FlagEvent;

/** What a message still owes: its cases and its letter, word to the case that it joined, or to the letter that came back. */
export const owedBy = ({ situation }: Message): Owed | undefined => (situation.is === 'captured' || situation.is === 'joined' || situation.is === 'filed' ? situation.owed : undefined);

/** Which decision work is owed of: another capture, or taking one back, owes other work. */
const decisionOf = ({ situation }: Message): string[] => [situation.is, ...(situation.is === 'captured' ? [situation.capture.letterId, situation.withdrawing?.at ?? ''] : 'at' in situation ? [situation.at] : [])];

/** Whether a message, read twice, owes the same work both times: whoever has done what the one owed may say so of the other. */
export const owesTheSame = (one: Message, other: Message): boolean => decisionOf(one).join() === decisionOf(other).join();

/** When a sweep has to look at a message; absent when nothing is owed. */
export const messageWakesAt = (state: Message): Instant | undefined => [owedBy(state), dutyWordOwed(state.danger), state.handover?.redirection?.owed].flatMap((owed) => (owed ? [owed.notBefore] : [])).sort()[0];

/** Whom the matters of a capture are about. */
export const concernedIn = ({ matters }: Pick<Capture, 'matters'>): PersonId[] => [...new Set(matters.flatMap((matter) => matter.concerning))];

/** Those of captures that were taken back included. */
function concernedByCases({ situation, withdrawn = [] }: Message): PersonId[] {
  const now = situation.is === 'captured' ? concernedIn(situation.capture) : situation.is === 'joined' || situation.is === 'held' ? situation.concerning : [];
  return [...now, ...withdrawn.flatMap((each) => each.concerning)];
}

/** People whom a message is about, through its cases or because somebody said so: it is never shown to them. */
export const concernedBy = (message: Message): PersonId[] => [...new Set([...(message.about?.concerning ?? []), ...concernedByCases(message)])];

/** Whom a message is about and, while it waits, to whom it is open where it is closed. Once it is with a case, that says who sees it. */
export function closingOf(message: Message): Closing {
  const { situation, about } = message;
  const concerning = concernedBy(message);
  if (situation.is === 'captured' || situation.is === 'joined') return { concerning };
  const quoted = situation.is === 'held' && situation.openTo ? [{ concerning: [], openTo: situation.openTo }] : [];
  return { ...closedTogether([...quoted, ...(about ? [{ concerning: [], openTo: about.by }] : [])]), concerning };
}
