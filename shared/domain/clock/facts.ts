import type { Instant, LondonDate } from '../../kernel/london';
import type { Receipt } from './convention';

/** Days left out of the count: from a day, until the day on which work goes on. Still running without an end. */
export interface Pause {
  from: LondonDate;
  until?: LondonDate;
}

/** A holding reply that was really sent, and what it takes. One that bounced told nobody anything. */
export interface HoldingReply {
  sentAt: Instant;
  workingDays: number;
  bounced?: boolean;
}

/** A date that a resident was told, when, and the receipt that it was counted from. */
export interface PromisedDate {
  by: LondonDate;
  toldAt: Instant;
  receivedOn: LondonDate;
}

/**
 * What one stage's clock counts from and what has met it. Nothing here is derived, and the order in which things
 * became known never matters.
 */
export interface ClockFacts {
  received: Receipt;
  acknowledgedAt?: Instant;
  /** The day that its letter was written, where sending slipped: what it promised was counted from there. */
  acknowledgementWrittenOn?: LondonDate;
  /** A recorded decision that nobody can be told: the duty to acknowledge has ended, unmet and unbroken. */
  cannotAcknowledge?: boolean;
  answeredAt?: Instant;
  /** It ended without anything found (withdrawn, out of scope, refused): in no reporting class. */
  countedApart?: boolean;
  pauses?: readonly Pause[];
  holdingReplies?: readonly HoldingReply[];
  promised?: readonly PromisedDate[];
  /** For profiles whose answer is due as agreed. */
  agreedBy?: LondonDate;
}
