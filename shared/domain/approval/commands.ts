import type { Instant, LondonDate } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';
import type { Draft } from '../plan/draft';
import type { Version } from './version';
import type { Place } from '../plan/reading';
import type { Deputed } from './deputies';
import type { Difference } from './difference';
import type { CheckFound, CriterionFound, QualityRefusal } from './quality';
import type { ApprovalRules } from './routes';
import type { Resolution } from './vocabulary';

/** Who does something, and what their token lets them. */
export interface Actor {
  id: PersonId;
  asApprover?: boolean;
  asTeam?: boolean;
}

/** What every decision goes by beside the plan: data of the council, as it stood at that moment. */
export interface Ground {
  at: Instant;
  by: Actor;
  rules: ApprovalRules;
  deputies: readonly Deputed[];
  /** When those who are asked from now on are reminded; absent where the calendar does not reach. */
  remindAt?: Instant;
}

export type ApprovalCommand =
  /** Puts what is written before people: a version with its hash, and what it says otherwise than the one before. */
  | {
      type: 'Submit'; draft: Draft; version: Version; directorate: string; highLevel: boolean; hash: string; bytes: string; writers: PersonId[]; differences: readonly Difference[]; today: LondonDate;
      /** Why it goes on without the Team's check, where that is only recommended; with what other teams said. */
      withoutCheck?: { because: string; checks: CheckFound[] };
    }
  | { type: 'Read'; hash: string }
  | { type: 'PassQuality'; hash: string; version: Version; criteria: CriterionFound[]; checks: CheckFound[] }
  | { type: 'Approve'; hash: string; step: string }
  | { type: 'SendBack'; hash: string; because: string }
  /** "Not mine": to whoever it belongs to, where the step cannot go on without. Nothing is refused by it. */
  | { type: 'PassOn'; step: string; to?: PersonId; because?: string }
  | { type: 'DeclareInterest'; because: string }
  | { type: 'SetMeeting'; step: string; on: LondonDate; papers: string }
  | { type: 'RecordMinute'; step: string; hash: string; resolution: Resolution; said: string; today: LondonDate }
  | { type: 'Recall'; because?: string }
  | { type: 'Remind' };

export type ApprovalRefusal =
  | QualityRefusal
  | { code: 'not-the-author' }
  /** Something is not written, or does not stand. */
  | { code: 'plan-not-whole'; missing: Place[] }
  | { code: 'team-check-needed' }
  | { code: 'no-route' }
  /** A step asks only people who wrote the plan. */
  | { code: 'nobody-may-decide' }
  | { code: 'not-submitted' }
  | { code: 'not-in-check' }
  | { code: 'not-in-approval' }
  /** Another version than the one that was read is asked about. */
  | { code: 'not-what-you-read' }
  | { code: 'not-an-approver' }
  | { code: 'not-of-the-team' }
  | { code: 'not-asked' }
  | { code: 'wrote-it' }
  | { code: 'has-interest' }
  /** Somebody else answered for this place, or the step is done. */
  | { code: 'request-closed' }
  | { code: 'say-whose' }
  | { code: 'cannot-take-it' }
  | { code: 'no-such-step' }
  | { code: 'minute-before-meeting' };
