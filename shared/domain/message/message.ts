import type { Instant, LondonDate } from '../../kernel/london';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { CaseId, Kind } from '../case/vocabulary';
import type { Correspondent, PersonId } from '../people/vocabulary';
import type { LetterPromise } from '../letter/vocabulary';
import { decideFlag, evolveFlag, mustBeTold, type DangerFlag, type FlagCommand, type FlagEvent, type FlagRefusal } from './flag';
import type { AutomaticSign, BlobName, Danger, FiledReason, HeldReason, MessageId } from './vocabulary';

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
  receivedAt: Instant;
  /** The sender's own date; it starts nothing. */
  sentAt?: Instant;
  internetMessageId?: string;
  from?: Correspondent;
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
  | { place: 'held'; reason: HeldReason; quotes: CaseId[]; concerning: PersonId[] }
  /** `bounced`: the letter of ours that a report says came back. */
  | { place: 'automatic'; sign: AutomaticSign; certain: boolean; bounced?: string }
  | { place: 'reply'; caseId: CaseId; concerning: PersonId[] };

export interface Matter {
  no: number;
  caseId: CaseId;
  kind: Kind;
  area: string;
  inShort: string;
  wanted: string;
  concerning: PersonId[];
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
  by: PersonId;
  at: Instant;
  letter: { subject: string; text: BlobName; template: string; keeps: LetterPromise[] };
}

/** Work that a decision left to be done; in the same document, so that no crash can lose it. */
export interface Owed {
  notBefore: Instant;
  attempts: number;
}

export type MessageSituation =
  | { is: 'new' }
  | { is: 'held'; reason: HeldReason; quotes: CaseId[]; concerning: PersonId[] }
  | { is: 'automatic'; sign: AutomaticSign }
  /** `bounced`: a letter that has yet to hear that it came back. */
  | { is: 'filed'; as: FiledReason; because: string; by?: PersonId; at: Instant; bounced?: string; owed?: Owed }
  | { is: 'joined'; caseId: CaseId; concerning: PersonId[]; by?: PersonId; at: Instant; owed?: Owed }
  | { is: 'captured'; capture: Capture; owed?: Owed };

/** One for each thing that arrived. */
export interface Message {
  arrival: Arrival;
  situation: MessageSituation;
  danger?: DangerFlag;
}

export type MessageEvent =
  | { type: 'Arrived'; at: Instant; arrival: Arrival; placement: Placement; dangers?: Danger[] }
  | { type: 'Captured'; at: Instant; capture: Capture; notBefore: Instant }
  | { type: 'Joined'; at: Instant; caseId: CaseId; concerning: PersonId[]; by: PersonId; notBefore: Instant }
  | { type: 'Filed'; at: Instant; as: FiledReason; because: string; by: PersonId }
  | { type: 'WorkDone'; at: Instant }
  | { type: 'WorkPutOff'; at: Instant; until: Instant }
  | FlagEvent;

export type MessageCommand =
  /** A message came and was placed. `notBefore` is when a sweep looks after what that owes. */
  | { type: 'Arrive'; at: Instant; arrival: Arrival; placement: Placement; dangers?: Danger[] }
  | { type: 'Capture'; at: Instant; capture: Capture; notBefore: Instant }
  | { type: 'Join'; at: Instant; caseId: CaseId; concerning: PersonId[]; by: PersonId; notBefore: Instant }
  | { type: 'File'; at: Instant; as: FiledReason; because: string; by: PersonId }
  | { type: 'FinishWork'; at: Instant }
  | { type: 'PutOffWork'; at: Instant; until: Instant }
  | FlagCommand;

export type MessageRefusal =
  | { code: 'already-captured'; by: PersonId; at: Instant; cases: CaseId[] }
  | { code: 'already-joined'; caseId: CaseId }
  | { code: 'already-filed'; by?: PersonId; at: Instant }
  | { code: 'concerns-you' }
  | { code: 'contact-is-concerned' }
  | { code: 'nobody-to-answer' }
  | { code: 'danger-letter-unread' }
  | FlagRefusal;

/** The answer to a second officer: what happened to the message, by whom and when. A filed message can still be captured. */
function settledAlready({ situation }: Message): MessageRefusal | undefined {
  if (situation.is === 'captured') {
    const { by, at, matters } = situation.capture;
    return { code: 'already-captured', by, at, cases: matters.map((matter) => matter.caseId) };
  }
  return situation.is === 'joined' ? { code: 'already-joined', caseId: situation.caseId } : undefined;
}

function refusalOfCapture(capture: Capture, state: Message): MessageRefusal | undefined {
  const settled = settledAlready(state);
  if (settled) return settled;
  if (!state.arrival.from) return { code: 'nobody-to-answer' };
  // The ordinary acknowledgement is not offered: a plain one, that a person has read and made their own.
  if (mustBeTold(state.danger) && !capture.letter.template.endsWith('edited')) return { code: 'danger-letter-unread' };
  const concerning = capture.matters.flatMap((matter) => matter.concerning);
  if (concerning.includes(capture.by)) return { code: 'concerns-you' };
  return concerning.includes(capture.contact) ? { code: 'contact-is-concerned' } : undefined;
}

/** What a message still owes: its cases and its letter, word to the case that it joined, or to the letter that came back. */
export const owedBy = ({ situation }: Message): Owed | undefined => (situation.is === 'captured' || situation.is === 'joined' || situation.is === 'filed' ? situation.owed : undefined);

/** People whom a message is about through its cases: it is never shown to them. */
export function concernedBy({ situation }: Message): PersonId[] {
  if (situation.is === 'captured') return [...new Set(situation.capture.matters.flatMap((matter) => matter.concerning))];
  return situation.is === 'joined' || situation.is === 'held' ? situation.concerning : [];
}

/** Decides what a command makes of a message. Refusals say what was true instead. */
export function decideMessage(command: MessageCommand, state: Message | undefined): Result<MessageEvent[], MessageRefusal> {
  if (command.type === 'Arrive') return ok(state ? [] : [{ ...command, type: 'Arrived' }]);
  if (!state) throw new Error(`${command.type} for a message that never arrived`);
  switch (command.type) {
    case 'Capture': {
      const refusal = refusalOfCapture(command.capture, state);
      return refusal ? refuse(refusal) : ok([{ ...command, type: 'Captured' }]);
    }
    case 'Join': {
      const settled = settledAlready(state);
      return settled ? refuse(settled) : ok([{ ...command, type: 'Joined' }]);
    }
    case 'File': {
      const settled = settledAlready(state);
      if (settled) return refuse(settled);
      if (mustBeTold(state.danger)) return refuse({ code: 'danger-not-told' });
      const { situation } = state;
      if (situation.is === 'filed') return refuse({ code: 'already-filed', at: situation.at, ...(situation.by && { by: situation.by }) });
      return ok([{ ...command, type: 'Filed' }]);
    }
    case 'FinishWork':
      return ok(owedBy(state) ? [{ type: 'WorkDone', at: command.at }] : []);
    case 'PutOffWork': {
      const owed = owedBy(state);
      return ok(owed && owed.notBefore !== command.until ? [{ type: 'WorkPutOff', at: command.at, until: command.until }] : []);
    }
    case 'RaiseDanger':
    case 'RecordTold':
    case 'LowerDanger':
      return decideFlag(command, state.danger);
    default:
      return unreachable(command);
  }
}

function placed(placement: Placement, at: Instant): MessageSituation {
  switch (placement.place) {
    case 'new':
      return { is: 'new' };
    case 'held':
      return { is: 'held', reason: placement.reason, quotes: placement.quotes, concerning: placement.concerning };
    case 'reply':
      return { is: 'joined', caseId: placement.caseId, concerning: placement.concerning, at, owed: { notBefore: at, attempts: 0 } };
    case 'automatic':
      if (!placement.certain) return { is: 'automatic', sign: placement.sign };
      return { is: 'filed', as: 'automatic', because: placement.sign, at, ...(placement.bounced !== undefined && { bounced: placement.bounced, owed: { notBefore: at, attempts: 0 } }) };
    default:
      return unreachable(placement);
  }
}

function next(situation: MessageSituation, event: Exclude<MessageEvent, { type: 'Arrived' } | FlagEvent>): MessageSituation {
  switch (event.type) {
    case 'Captured':
      return { is: 'captured', capture: event.capture, owed: { notBefore: event.notBefore, attempts: 0 } };
    case 'Joined':
      return { is: 'joined', caseId: event.caseId, concerning: event.concerning, by: event.by, at: event.at, owed: { notBefore: event.notBefore, attempts: 0 } };
    case 'Filed':
      return { is: 'filed', as: event.as, because: event.because, by: event.by, at: event.at };
    case 'WorkDone': {
      const done = { ...situation };
      if (done.is === 'captured' || done.is === 'joined' || done.is === 'filed') delete done.owed;
      return done;
    }
    case 'WorkPutOff':
      if ((situation.is !== 'captured' && situation.is !== 'joined' && situation.is !== 'filed') || !situation.owed) return situation;
      return { ...situation, owed: { notBefore: event.until, attempts: situation.owed.attempts + 1 } };
    default:
      return unreachable(event);
  }
}

/** What somebody says may mean harm stands in the inbox: not in the pile of what machines sent, and not put away. */
function inView({ situation, arrival }: Message): MessageSituation {
  if (situation.is !== 'automatic' && (situation.is !== 'filed' || situation.owed)) return situation;
  return arrival.from ? { is: 'new' } : { is: 'held', reason: 'no sender', quotes: [], concerning: [] };
}

export function evolveMessage(state: Message | undefined, event: MessageEvent): Message {
  if (event.type === 'Arrived') {
    const { arrival, placement, at, dangers = [] } = event;
    return { arrival, situation: placed(placement, at), ...(dangers.length > 0 && { danger: { kinds: dangers, raisedAt: at } }) };
  }
  if (!state) throw new Error(`${event.type} happened to a message that never arrived`);
  if (event.type === 'DangerRaised') return { ...state, situation: inView(state), danger: evolveFlag(state.danger, event) };
  if (event.type === 'DangerTold' || event.type === 'DangerLowered') return { ...state, danger: evolveFlag(state.danger, event) };
  return { ...state, situation: next(state.situation, event) };
}
