import { later, millisecondsOf, readInstant, type Instant } from '../../kernel/london';

/** When something was received and acknowledged, as a case's card has it: a moment, or a day where only that is known. */
export interface Answered {
  receivedAt: string;
  acknowledgedAt?: string | undefined;
}

/** How soon what came in some time was acknowledged. */
export interface Pace {
  /** How many cases were received in it, and of how many of them the acknowledgement has gone. */
  received: number;
  acknowledged: number;
  /** Minutes from receipt to acknowledgement that half, and nine in ten, of those took at most; absent where none is known to the minute. */
  median?: number;
  ninetieth?: number;
}

const minute = 60_000;

/** The smallest value that so large a share does not exceed (nearest rank). */
const atMost = (share: number, sorted: readonly number[]): number | undefined => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];

function minutesOf({ receivedAt, acknowledgedAt }: Answered): number[] {
  const [from, to] = [readInstant(receivedAt), acknowledgedAt === undefined ? undefined : readInstant(acknowledgedAt)];
  return from && to ? [Math.max(0, Math.round((millisecondsOf(to) - millisecondsOf(from)) / minute))] : [];
}

/** The pace of what was received since a moment. What came by post or telephone is known to the day and is counted, not timed. */
export function paceSince(since: Instant, cases: readonly Answered[]): Pace {
  const those = cases.filter(({ receivedAt }) => receivedAt >= since);
  const minutes = those.flatMap(minutesOf).sort((one, other) => one - other);
  const [median, ninetieth] = [atMost(0.5, minutes), atMost(0.9, minutes)];
  return { received: those.length, acknowledged: those.filter(({ acknowledgedAt }) => acknowledgedAt !== undefined).length, ...(median !== undefined && { median }), ...(ninetieth !== undefined && { ninetieth }) };
}

/** How far back each is looked at. */
export const spans = { day: 24 * 60 * minute, week: 7 * 24 * 60 * minute } as const;
export type Span = keyof typeof spans;
export const spanNames = Object.keys(spans) as Span[];
export const sinceOf = (span: Span, now: Instant): Instant => later(now, -spans[span]);
