import type { Instant, LondonDate } from '../../kernel/london';
import type { Receipt } from '../clock/convention';
import type { CouncilCounting } from '../clock/counting';
import type { Writing } from '../letter/writing';
import type { Closing } from '../people/sight';
import type { Place } from '../place/place';
import type { PersonId } from '../people/vocabulary';
import type { Absorbed, Opening } from './case';
import type { RecordedWishes } from './contact';
import type { OmbudsmanCommand, OmbudsmanRefusal } from './ombudsman-decisions';
import type { PeopleCommand, PeopleRefusal } from './people';
import type { ProcedureCommand, ProcedureRefusal } from './taking-part';
import type { RetentionCommand, RetentionRefusal } from './retention';
import type { CannotReason, CaseId, DecidedOnMessage, Ending, Kind, Outcome, RestrictionGround } from './vocabulary';

interface Decision {
  at: Instant;
  by: PersonId;
  because: string;
}

/** Commands about the clock of the stage that runs. */
export type ClockCommand =
  | ({ type: 'Pause'; from: LondonDate; category: string; reviewOn: LondonDate } & Decision)
  | { type: 'Resume'; at: Instant; by: PersonId; on: LondonDate }
  /** `goodReason`: a manager's, for more than the profile allows. `writing` is the letter that says it; `notBefore` when a sweep looks after it. */
  | ({ type: 'OweHoldingReply'; workingDays: number; goodReason?: string; writing: Writing; notBefore: Instant } & Decision)
  | { type: 'OweAnswer'; at: Instant; by: PersonId; outcome?: Outcome; ending?: Ending; writing: Writing; notBefore: Instant }
  | ({ type: 'MoveReceiptEarlier'; receipt: Receipt } & Decision)
  | ({ type: 'AgreeDate'; agreedBy: LondonDate } & Decision)
  | { type: 'Recount'; at: Instant; before: CouncilCounting };

/** Commands by which two cases of one matter become one, and part again. */
export type MergeCommand =
  /** `concerning`: whom the other case is about; `openTo`: to whom it is open, where it is closed. */
  | ({ type: 'Join'; into: CaseId; mergeId: string; concerning: PersonId[]; openTo?: PersonId[]; notBefore: Instant } & Decision)
  | { type: 'FinishJoining'; at: Instant; mergeId: string }
  | { type: 'StayApart'; at: Instant; mergeId: string }
  /** `isOpen`: the other is still to be answered. `by` and `because`: who put it here, and why. */
  | { type: 'Absorb'; at: Instant; absorbed: Absorbed; isOpen?: true; by?: PersonId; because?: string }
  | ({ type: 'Leave'; notBefore: Instant } & Decision)
  | { type: 'Release'; at: Instant; mergeId: string; by?: PersonId; because?: string }
  | { type: 'FinishLeaving'; at: Instant; mergeId: string };

/** Commands about who may see a case. `closeId` names the work of telling what was put with it. */
export type RestrictionCommand =
  /** Closes it, or says anew to whom it is open. `concerning` are more of those whom it is about; `contact` takes the place of one of them. */
  | ({ type: 'Restrict'; ground: RestrictionGround; named: PersonId[]; concerning: PersonId[]; contact?: PersonId; closeId: string; notBefore: Instant } & Decision)
  /** `notAbout`: whom it turned out not to be about. */
  | ({ type: 'LiftRestriction'; notAbout: PersonId[]; closeId: string; notBefore: Instant } & Decision)
  /** The case that it was put with says to whom that is open now. */
  | { type: 'HearClosing'; at: Instant; from: CaseId; closing: Closing; closeId: string; notBefore: Instant };

export type RestrictionRefusal =
  | { code: 'case-with-another'; into: CaseId }
  | { code: 'case-not-restricted' }
  | { code: 'concerns-you' }
  | { code: 'contact-is-concerned' }
  | { code: 'named-is-concerned' }
  | { code: 'about-a-colleague' };

/** Commands that link cases of different people on one matter. `writer` is the address of whoever wrote the lead. */
export type LinkCommand = ({ type: 'Link'; lead: CaseId; writer: string } & Decision) | ({ type: 'Unlink' } & Decision);

export type LinkRefusal = { code: 'case-with-another'; into: CaseId } | { code: 'link-with-itself' } | { code: 'same-writer' } | { code: 'already-linked'; lead: CaseId } | { code: 'not-linked' };

export type CaseCommand =
  /** `recorded`: how its writer is written to, where that was known when it was captured. */
  | { type: 'Open'; at: Instant; by: PersonId; opening: Opening; recorded?: RecordedWishes }
  /** A letter of this case was really sent. Told again by the same letter, nothing happens. */
  | { type: 'HearSent'; at: Instant; letterId: string; writtenOn?: LondonDate; answerBy?: LondonDate }
  | { type: 'HearBounced'; at: Instant; letterId: string }
  /** A letter of this case went in error: a correction, and not a reopening. */
  | ({ type: 'HearSentInError'; letterId: string } & Decision)
  /** One went and counts for nothing: another is written. `because`: how it is known that an address is theirs that is new to the case. */
  | { type: 'OweAcknowledgement'; at: Instant; by: PersonId; writing: Writing; notBefore: Instant; because?: string }
  /** Nobody can be told that it came: no letter goes, and the duty to acknowledge ends. */
  | ({ type: 'CannotAcknowledge'; why: CannotReason } & Decision)
  /** A letter of this case was taken back before it went. */
  | { type: 'HearCancelled'; at: Instant; by: PersonId; letterId: string }
  | { type: 'JoinMessage'; at: Instant; messageId: string; from: string; receivedAt: Instant; by?: PersonId }
  /** What becomes of a message that came when the case had been answered. `instead`: the decision that this one takes the place of. */
  | { type: 'DecideOnMessage'; at: Instant; by: PersonId; messageId: string; as: DecidedOnMessage; because?: string; instead?: DecidedOnMessage; notBefore: Instant }
  | { type: 'Assign'; at: Instant; by: PersonId; officer?: PersonId }
  /** The capture that made it is taken back, before its acknowledgement went. */
  | ({ type: 'WithdrawCapture' } & Decision)
  /** The acknowledgement could not be taken back after all. */
  | { type: 'RestoreCapture'; at: Instant }
  | ({ type: 'CorrectKind'; kind: Kind } & Decision)
  /** Without a place: nobody knows it. */
  | { type: 'SetPlace'; at: Instant; by: PersonId; place?: Place }
  | ({ type: 'BeginNextStage'; receipt: Receipt; officer: PersonId; writing: Writing; notBefore: Instant; messageId?: string } & Decision)
  /** A subject access export that holds anything of it was made. */
  | { type: 'RecordExport'; at: Instant; by: PersonId; reference: string }
  | { type: 'FinishWork'; at: Instant; id: string }
  | { type: 'PutOffWork'; at: Instant; id: string; until: Instant }
  | ClockCommand
  | MergeCommand
  | PeopleCommand
  | RestrictionCommand
  | LinkCommand
  | RetentionCommand
  | OmbudsmanCommand
  | ProcedureCommand;

export type ClockRefusal =
  | { code: 'pauses-not-allowed' }
  | { code: 'no-such-pause-category'; categories: readonly string[] }
  | { code: 'already-paused'; since: LondonDate }
  | { code: 'not-paused' }
  | { code: 'pause-in-future' }
  | { code: 'pause-before-receipt'; received: LondonDate }
  | { code: 'pause-before-last-resume'; resumed: LondonDate }
  | { code: 'pause-after-target'; target: LondonDate }
  | { code: 'review-date-past' }
  | { code: 'resume-in-future' }
  | { code: 'resume-before-pause'; paused: LondonDate }
  | { code: 'resume-first' }
  | { code: 'extension-never-shortens' }
  | { code: 'extension-too-long'; upTo: number; beyond: 'with a manager’s reason' | 'never' }
  | { code: 'agree-a-date-instead' }
  | { code: 'letter-on-its-way' }
  | { code: 'receipt-not-earlier'; received: LondonDate }
  | { code: 'receipt-before-answer'; answered: Instant }
  | { code: 'answer-not-as-agreed' }
  | { code: 'agreed-date-not-worked' }
  | { code: 'agreed-date-past' }
  | { code: 'calendar-does-not-reach' };

/** Why nothing is acknowledged anew. */
export type AcknowledgingRefusal = { code: 'acknowledged-already' } | { code: 'nobody-can-be-told' } | { code: 'letter-on-its-way' };

export type AskedDecisionRefusal = { code: 'no-decision-asked' } | { code: 'decided-already'; by: PersonId; at: Instant };

export type CaseRefusal =
  | { code: 'case-exists-with-another-origin' }
  | { code: 'no-such-case' }
  | AcknowledgingRefusal
  | { code: 'officer-is-concerned' }
  | { code: 'case-answered'; at: Instant }
  | { code: 'case-not-answered' }
  | { code: 'capture-withdrawn' }
  | { code: 'case-gone-on' }
  | { code: 'case-not-joined' }
  | { code: 'no-next-stage' }
  | { code: 'same-officer' }
  | { code: 'receipt-in-future' }
  | { code: 'decision-asked' }
  | { code: 'merge-with-itself' }
  | { code: 'different-writers' }
  | { code: 'different-persons' }
  | { code: 'too-much-for-one' }
  /** People and texts were removed from it: nothing more is decided on it. */
  | { code: 'anonymised' }
  | AskedDecisionRefusal
  | RestrictionRefusal
  | LinkRefusal
  | RetentionRefusal
  | ClockRefusal
  | PeopleRefusal
  | OmbudsmanRefusal
  | ProcedureRefusal;
