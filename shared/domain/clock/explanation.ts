import { londonDate, type LondonDate } from '../../kernel/london';
import type { ClockFacts, HoldingReply } from './facts';
import { promisesTo } from './target';
import type { ReportingClass } from './vocabulary';

/** What holding replies have made of a clock. */
export interface Explained {
  /** Working days of every extension in force, those that came too late included. */
  extension: number;
  /** The target in force at the end: what was told only after it had passed never moves it. */
  target?: LondonDate;
  /** The target date that had passed before anybody explained. */
  missed?: LondonDate;
  /** A holding reply was sent, but only after the target date. */
  afterwards: boolean;
  /** How an answer of that day counts in reports. */
  classOf(answeredOn: LondonDate): ReportingClass;
}

/**
 * Follows the holding replies in the order in which they were sent: one counts only if sent by the target then in force,
 * and one that bounced told nobody (product rules "Extension", "Reporting class"). `targetWith` counts with an extension.
 */
export function explain(facts: ClockFacts, targetWith: (extension: number) => LondonDate | undefined): Explained {
  const { answeredAt } = facts;
  const sent = (facts.holdingReplies ?? []).filter((reply) => !reply.bounced && (answeredAt === undefined || reply.sentAt <= answeredAt)).sort((one, other) => (one.sentAt < other.sentAt ? -1 : 1));
  /** The target until the next holding reply: never earlier than what had been told by then, in time. */
  const inForce = (extension: number, next: HoldingReply | undefined): LondonDate | undefined =>
    promisesTo(facts, next?.sentAt).reduce((target, { by, toldAt }) => (target && by > target && londonDate(toldAt) <= target ? by : target), targetWith(extension));
  const original = inForce(0, sent[0]);
  let target = original;
  let missed: LondonDate | undefined;
  let extension = 0;
  let inTime = 0;
  for (const [at, reply] of sent.entries()) {
    if (target && londonDate(reply.sentAt) > target) missed ??= target;
    extension += reply.workingDays;
    if (missed) continue;
    inTime += 1;
    target = inForce(extension, sent[at + 1]);
  }
  const classOf = (answeredOn: LondonDate): ReportingClass => {
    if (original && answeredOn <= original) return 'answered in time';
    if (inTime === 0) return 'late, unexplained';
    return target && answeredOn <= target ? 'explained and kept' : 'explained and missed';
  };
  return { extension, afterwards: inTime < sent.length, classOf, ...(target && { target }), ...(missed && { missed }) };
}
