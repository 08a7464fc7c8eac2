import type { Instant, LondonDate } from '../../kernel/london';
import type { Receipt } from '../clock/convention';
import type { Convention, StageNumber } from '../clock/vocabulary';
import type { WayByHand } from '../letter/vocabulary';
import type { Writing } from '../letter/writing';
import type { Closing } from '../people/sight';
import type { Channel } from '../message/vocabulary';
import type { Correspondent, PersonId } from '../people/vocabulary';
import type { ContactWishes } from './contact';
import type { OmbudsmanEvent, OmbudsmanRecord } from './ombudsman';
import type { OnBehalf } from './on-behalf';
import type { People, PeopleEvent } from './people';
import type { LegalHold, Retained, RetentionEvent } from './retention';
import type { Place } from '../place/place';
import type { CannotAcknowledge } from './cannot';
import type { AskedDecision } from './asked-decision';
import type { ClosedClock, Stage, StageHoldingReply, StagePause } from './stage';
import type { Procedure, ProcedureEvent } from './taking-part';
import type { CannotReason, CaseId, DecidedOnMessage, Ending, Kind, Outcome, RestrictionGround } from './vocabulary';

/** Where a case comes from. Opening twice from one origin is one case. */
export interface Origin {
  messageId: string;
  matter: number;
  /** How many captures of the message were taken back before this one; absent where none was. */
  withdrawn?: number;
}

/** What is true of a case from its first day. */
export interface Opening {
  id: CaseId;
  origin: Origin;
  kind: Kind;
  area: string;
  inShort: string;
  wanted: string;
  writer: Correspondent;
  /** Absent: the writer is the person concerned. */
  onBehalf?: OnBehalf;
  /** How it reached the council; absent, by an e-mail of its writer's own. */
  channel?: Channel;
  receipt: Receipt;
  profile: string;
  convention: Convention;
  /** The calendar that its dates were counted with first. */
  calendar: CountedWith;
  contact: PersonId;
  officer?: PersonId;
  /** People who work for the council whom the matter is about. They never see it. */
  concerning: PersonId[];
  restriction?: Restriction;
  /** Where it is; absent where nobody has said. */
  place?: Place;
  lead?: Lead;
  letterId: string;
  /** A person posts its acknowledgement, or says it on the telephone. */
  byHand?: WayByHand;
  /** There is no acknowledgement: nobody can be told. */
  cannot?: CannotAcknowledge;
}

/** The case under which one of another person on the same matter is linked. */
export interface Lead {
  caseId: CaseId;
  by: PersonId;
  at: Instant;
}

/** That a case is closed to all but managers and those named; why, by whom and since when. */
export interface Restriction {
  ground: RestrictionGround;
  named: PersonId[];
  by: PersonId;
  at: Instant;
}

export interface CountedWith {
  name: string;
  version: number;
}

/** Messages and letters, by id, in the order in which they came. */
export type Correspondence = { is: 'message' | 'letter'; id: string }[];

/** Another case of the same matter and person, put with this one. What it was stays its own. */
export interface Absorbed {
  caseId: CaseId;
  mergeId: string;
  at: Instant;
  receipt: Receipt;
  correspondence: Correspondence;
  correspondents: string[];
  concerning: PersonId[];
  /** Where it is closed, to whom it is open. */
  openTo?: PersonId[];
  wishes?: ContactWishes;
  /** It was on legal hold. */
  held?: LegalHold;
}

export type CaseSituation =
  | { is: 'open' }
  | { is: 'answered'; at: Instant }
  /** The capture that made it was taken back: nothing is owed, and its reference says so. */
  | { is: 'capture withdrawn'; at: Instant; by: PersonId }
  /** Giving itself up to another case, joined to it, and leaving it again. `was` is what it goes back to; `concerning` whom the other is about, `openTo` to whom it is open where it is closed. */
  | { is: 'joining' | 'joined' | 'leaving'; into: CaseId; mergeId: string; concerning: PersonId[]; openTo?: PersonId[]; was: { is: 'open' } | { is: 'answered'; at: Instant } };

/** Work that a decision left to be done; in the same document, so that no crash can lose it. */
export type OwedByCase = { notBefore: Instant; attempts: number } & (
  | { is: 'letter'; id: string; writing: Writing }
  | { is: 'absorb' | 'release'; id: string; into: CaseId }
  /** A message that is a matter of its own goes back to the inbox. `since`: when it was put with the case. */
  | { is: 'put back'; id: string; messageId: string; since: Instant }
  /** What was put with it, and mail that is held because it quotes it, has to hear to whom it is open now. */
  | { is: 'close'; id: string }
  /** People and texts are removed from its messages and letters, and from what was put with it. */
  | { is: 'anonymise'; id: string }
);

/** The file about one matter. */
export interface Case extends Omit<Opening, 'receipt' | 'profile' | 'convention' | 'letterId' | 'byHand' | 'cannot'>, People, Retained {
  situation: CaseSituation;
  /** The last one runs; those before it have ended. Receipt, profile and convention are theirs. */
  stages: [Stage, ...Stage[]];
  correspondence: Correspondence;
  /** Addresses that have written on this case. */
  correspondents: string[];
  absorbed: Absorbed[];
  /** Messages that came when it had been answered. */
  asks?: AskedDecision[];
  /** Absent: nobody took it to an Ombudsman, as far as the council knows. */
  ombudsman?: OmbudsmanRecord;
  /** Absent: nobody takes part, and no day of the procedure is written down. */
  procedure?: Procedure;
  /** Why things were decided, in the words of whoever did: kept apart from the timeline, which holds none. */
  reasons: { at: Instant; of: CaseEvent['type']; because: string }[];
  owed: OwedByCase[];
  /** Letters of it that went in error: they stay in its story, and count for nothing. `answered`: the stage that one had answered. */
  errors?: { letterId: string; at: Instant; by: PersonId; answered?: StageNumber }[];
}

export interface Dates {
  acknowledgeBy?: LondonDate;
  answerBy?: LondonDate;
}

interface Decided {
  at: Instant;
  by: PersonId;
  because: string;
}

/** What another case tells of a decision that was made on it: who decided and why, where that was told. */
interface Told {
  at: Instant;
  by?: PersonId;
  because?: string;
}

export type CaseEvent =
  | { type: 'Opened'; at: Instant; by: PersonId; opening: Opening }
  | { type: 'Acknowledged'; at: Instant; letterId: string; writtenOn?: LondonDate; answerBy?: LondonDate }
  | { type: 'MessageJoined'; at: Instant; messageId: string; from: string; receivedAt?: Instant; by?: PersonId }
  | { type: 'MessageDecided'; at: Instant; by: PersonId; messageId: string; since: Instant; as: DecidedOnMessage; because?: string; notBefore: Instant }
  | { type: 'Assigned'; at: Instant; by: PersonId; officer?: PersonId }
  | ({ type: 'CaptureWithdrawn' } & Decided)
  | { type: 'CaptureRestored'; at: Instant }
  | ({ type: 'KindCorrected'; from: Kind; kind: Kind } & Decided)
  | { type: 'PlaceSet'; at: Instant; by: PersonId; place?: Place }
  | ({ type: 'ReceiptMovedEarlier'; from: Receipt; receipt: Receipt } & Decided)
  | ({ type: 'Paused'; pause: Omit<StagePause, 'because'> } & Decided)
  | { type: 'Resumed'; at: Instant; by: PersonId; on: LondonDate }
  | ({ type: 'HoldingReplyOwed'; reply: Pick<StageHoldingReply, 'letterId' | 'workingDays' | 'goodReason'>; writing: Writing; notBefore: Instant } & Decided)
  | { type: 'HoldingReplySent'; at: Instant; letterId: string; answerBy: LondonDate }
  /** `because`: how it is known that an address is theirs that is new to the case. */
  | { type: 'AcknowledgementOwed'; at: Instant; by: PersonId; writing: Writing; notBefore: Instant; because?: string }
  | { type: 'AnswerOwed'; at: Instant; by: PersonId; letterId: string; outcome?: Outcome; ending?: Ending; writing: Writing; notBefore: Instant }
  | { type: 'Answered'; at: Instant; letterId: string; closed: ClosedClock }
  | { type: 'LetterBounced'; at: Instant; letterId: string }
  /** `closed`: how a clock that has ended ended without it. */
  | ({ type: 'LetterSentInError'; letterId: string; closed?: ClosedClock } & Decided)
  | ({ type: 'CannotBeAcknowledged'; why: CannotReason } & Decided)
  | { type: 'LetterTakenBack'; at: Instant; by: PersonId; letterId: string }
  | ({ type: 'DateAgreed'; agreedBy: LondonDate } & Decided)
  | ({ type: 'NextStageBegun'; stage: Stage; officer: PersonId; writing: Writing; notBefore: Instant; messageId?: string } & Decided)
  | { type: 'Recounted'; at: Instant; calendar: CountedWith; before: Dates; after: Dates }
  | ({ type: 'Restricted' | 'RestrictionChanged'; ground: RestrictionGround; named: PersonId[]; concerning: PersonId[]; contact?: PersonId; closeId: string; notBefore: Instant } & Decided)
  | ({ type: 'RestrictionLifted'; notAbout: PersonId[]; closeId: string; notBefore: Instant } & Decided)
  | ({ type: 'Linked' | 'Unlinked'; lead: CaseId } & Decided)
  | { type: 'ClosingHeard'; at: Instant; closing: Closing; closeId: string; notBefore: Instant }
  | ({ type: 'Joining'; into: CaseId; mergeId: string; concerning: PersonId[]; openTo?: PersonId[]; notBefore: Instant } & Decided)
  | { type: 'JoinedOther'; at: Instant; mergeId: string }
  | { type: 'StayedApart'; at: Instant; mergeId: string }
  | ({ type: 'Leaving'; mergeId: string; notBefore: Instant } & Decided)
  | { type: 'LeftOther'; at: Instant; mergeId: string }
  | ({ type: 'Absorbed'; absorbed: Absorbed } & Told)
  | ({ type: 'Released'; mergeId: string; caseId?: CaseId } & Told)
  | PeopleEvent
  | OmbudsmanEvent
  | ProcedureEvent
  | RetentionEvent
  | { type: 'Exported'; at: Instant; by: PersonId; reference: string }
  | { type: 'WorkDone'; at: Instant; id: string }
  | { type: 'WorkPutOff'; at: Instant; id: string; until: Instant };

/** Whether two cases would be one: made of the same matter of the same capture. */
export const isSameOrigin = (one: Origin, other: Origin): boolean => one.messageId === other.messageId && one.matter === other.matter && (one.withdrawn ?? 0) === (other.withdrawn ?? 0);

export const currentStage = ({ stages }: Pick<Case, 'stages'>): Stage => stages.at(-1) ?? stages[0];

/** A case whose current stage is another. */
export function withStage(state: Case, change: (stage: Stage) => Stage): Case {
  const last = change(currentStage(state));
  const [first = last, ...rest] = [...state.stages.slice(0, -1), last];
  return { ...state, stages: [first, ...rest] };
}

/** A case that owes a letter, named among its correspondence from now on. */
export const owingLetter = (state: Case, writing: Writing, notBefore: Instant): Case => ({
  ...state,
  correspondence: [...state.correspondence, { is: 'letter', id: writing.id }],
  owed: [...state.owed, { is: 'letter', id: writing.id, writing, notBefore, attempts: 0 }],
});

/** A stage on the day it begins. */
export const stageAtFirst = (stage: Pick<Stage, 'no' | 'receipt' | 'profile' | 'convention'>, letterId: string, byHand?: WayByHand): Stage => ({
  ...stage,
  acknowledgement: { situation: 'owed', letterId, ...(byHand && { byHand }) },
  pauses: [],
  holdingReplies: [],
  told: [],
});

/** Whom a case is about, what was put with it and what it was put with included: it is never shown to them, and never theirs. */
export const concernedBy = ({ concerning, absorbed, situation }: Pick<Case, 'concerning' | 'absorbed' | 'situation'>): PersonId[] => [
  ...new Set([...concerning, ...absorbed.flatMap((each) => each.concerning), ...('concerning' in situation ? situation.concerning : [])]),
];

/**
 * How many messages and letters a case holds at most. It is one document, of which Cosmos DB takes 2 MB: so many take
 * 0.8 MB of it, and 1.5 where each came on an answered case and asks for a decision.
 */
const mostCorrespondence = 5_000;

type Holding = Pick<Case, 'correspondence' | 'absorbed'>;

/** How many messages and letters a case holds, with those of the cases put with it. */
const held = ({ correspondence, absorbed }: Holding): number => absorbed.reduce((sum, each) => sum + each.correspondence.length, correspondence.length);

/** Whether a case takes no more messages: what is done about it still has to be written down. */
export const isFull = (holding: Holding): boolean => held(holding) >= mostCorrespondence;

/** Whether two cases hold more than one takes. */
export const areTooMuchForOne = (one: Holding, other: Holding): boolean => held(one) + held(other) > mostCorrespondence;

/** When a sweep has to look at a case; absent when nothing is owed. */
export const caseWakesAt = ({ owed }: Case): Instant | undefined => owed.map(({ notBefore }) => notBefore).sort()[0];
