import { daysLater, londonDate, monthsLater, type Instant, type LondonDate } from '../../kernel/london';
import { countWorkingDays, workingDaysBetween, type WorkingCalendar } from './calendar';
import { receivedOn } from './convention';
import type { Counting } from './counting';
import type { ClockFacts, Pause, PromisedDate } from './facts';
import { isAsAgreed } from './profiles/profile';

/** What a count of working days begins with. */
export type CountedSince = 'receipt' | 'acknowledgement' | 'the letter of acknowledgement' | 'the last day to acknowledge';

/** How a date was come by: enough to count it again. `date` is absent where the calendar does not reach. */
export type Count =
  | { by: 'working days'; workingDays: number; from: LondonDate; since: CountedSince; excluded: number; extension: number; date?: LondonDate }
  | { by: 'months'; months: number; from: LondonDate; date?: LondonDate }
  | { by: 'agreement'; date: LondonDate };

const latest = (one: LondonDate, other: LondonDate): LondonDate => (one > other ? one : other);

/** Pauses in order; a statutory time is never paused, nor one that is agreed. */
export const pausesOf = ({ pauses = [] }: ClockFacts, { profile, times }: Counting): Pause[] =>
  profile.workingDay === 'statutory' || isAsAgreed(times.answer) ? [] : [...pauses].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));

/**
 * How many working days d after day 0 are left out of a count, by pauses with from ≤ d < until, each day once.
 * A pause that still runs leaves out the days before `today`. `undefined` where the calendar does not reach.
 */
export function excludedDays(from: LondonDate, pauses: readonly Pause[], today: LondonDate, calendar: WorkingCalendar): number | undefined {
  let excluded = 0;
  let upTo = from;
  for (const pause of pauses) {
    const start = latest(upTo, daysLater(pause.from, -1));
    const end = daysLater(pause.until ?? today, -1);
    if (end <= start) continue;
    const days = workingDaysBetween(start, end, calendar);
    if (days === undefined) return undefined;
    excluded += days;
    upTo = end;
  }
  return excluded;
}

/** What counts beside the timescale itself. */
export interface Beside {
  pauses: readonly Pause[];
  extension: number;
  today: LondonDate;
  /** The latest date that the resident was told: a target in force is never earlier. */
  promised?: LondonDate | undefined;
}

/**
 * Target = timescale + excluded days + extension, so that the order of events never matters (product rule "Extension").
 * A pause dated after the target that it would move has no effect: it never cures a breach.
 */
export function countOf(workingDays: number, from: LondonDate, since: CountedSince, { pauses, extension, today, promised = from }: Beside, calendar: WorkingCalendar): Count & { by: 'working days' } {
  const total = workingDays + extension;
  let date = countWorkingDays(from, total, calendar);
  let excluded = 0;
  for (let at = 1; at <= pauses.length; at += 1) {
    const pause = pauses[at - 1];
    if (!pause || date === undefined || pause.from > latest(date, promised)) break;
    const days = excludedDays(from, pauses.slice(0, at), today, calendar);
    excluded = days ?? excluded;
    date = days === undefined ? undefined : countWorkingDays(from, total + days, calendar);
  }
  return { by: 'working days', workingDays, from, since, excluded, extension, ...(date && { date }) };
}

/**
 * The last working day of a period of months that begins with the day of receipt ("commencing on the day on which the
 * complaint was received"): the day before the same day of the month. In doubt the shorter date.
 */
export function monthsOf(months: number, from: LondonDate, calendar: WorkingCalendar): Count {
  const date = countWorkingDays(monthsLater(from, months), -1, calendar);
  return { by: 'months', months, from, ...(date && { date }) };
}

/**
 * What the answer is counted from: receipt, or the acknowledgement, capped: a late one buys no time, and before there is
 * one the latest possible shows (product rule "lgsco"). The letter promises as if it were sent on the day it is written,
 * and that stands if sending slips.
 */
export function answerCountsFrom(zero: LondonDate, acknowledgeBy: LondonDate | undefined, facts: ClockFacts, counting: Counting): { from: LondonDate; since: CountedSince } | undefined {
  const { answer } = counting.times;
  if (isAsAgreed(answer) || answer.from === 'receipt') return { from: zero, since: 'receipt' };
  if (!acknowledgeBy) return undefined;
  const sentOn = facts.acknowledgedAt && londonDate(facts.acknowledgedAt);
  const writtenOn = facts.acknowledgementWrittenOn;
  if (sentOn && writtenOn && writtenOn < sentOn && writtenOn <= acknowledgeBy) return { from: writtenOn, since: 'the letter of acknowledgement' };
  return sentOn && sentOn <= acknowledgeBy ? { from: sentOn, since: 'acknowledgement' } : { from: acknowledgeBy, since: 'the last day to acknowledge' };
}

/**
 * What the resident was told, in order, before a moment where one is named. It stands against a newer calendar, but not
 * against a receipt found to be earlier: the standard counts from receipt.
 */
export function promisesTo(facts: ClockFacts, before?: Instant): PromisedDate[] {
  const received = receivedOn(facts.received);
  return inOrder(facts.promised ?? []).filter((promise) => promise.receivedOn === received && (before === undefined || promise.toldAt < before));
}

/** As told, the later of two dates told at once last. */
const inOrder = (promises: readonly PromisedDate[]): PromisedDate[] => {
  const key = ({ toldAt, by }: PromisedDate): string => `${toldAt} ${by}`;
  return [...promises].sort((one, other) => (key(one) < key(other) ? -1 : 1));
};

/** The date that the resident was told last, whatever it was counted from. */
export const toldLast = (facts: ClockFacts): LondonDate | undefined => inOrder(facts.promised ?? []).at(-1)?.by;

/** The latest of those that stand. */
export const promisedBy = (facts: ClockFacts): LondonDate | undefined => promisesTo(facts).map(({ by }) => by).sort().at(-1);
