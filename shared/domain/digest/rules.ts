import { dateOfDay, dayNumber, londonDate, londonInstant, weekdayOfDay, type Instant, type LondonDate } from '../../kernel/london';
import type { PersonId } from '../people/vocabulary';
import type { Frequency } from './vocabulary';
import type { Election } from './note';

/** When a council sends its members' digests (product rule "Members' digest": the council's choice of day and time). */
export interface DigestRules {
  /** How many go in a minute: what the mailbox may send, less what acknowledgements need. */
  aMinute: number;
  /** 0 is Monday, 6 is Sunday: the day of weekly digests, and of monthly ones the first such day of the month. */
  weekday: number;
  /** On a London clock: early enough that the last one has gone by 07:00. */
  time: string;
  /** Elections and by-elections that are known of. */
  elections?: Election[];
  /** Nobody is sent one until somebody lets them go again; what happens meanwhile is told then. */
  paused?: { at: Instant; by: PersonId; because: string };
}

export const usualDigestRules: DigestRules = { weekday: 0, time: '06:00', aMinute: 20 };

/** What a member gets who has said nothing. */
export const usualFrequency: Frequency = 'weekly';

const isDueOn = (frequency: Frequency, day: number, weekday: number): boolean => {
  if (frequency === 'daily') return true;
  if (frequency === 'none' || weekdayOfDay(day) !== weekday) return false;
  return frequency === 'weekly' || Number(dateOfDay(day).slice(8)) <= 7;
};

/** Whether a digest of this frequency falls on some day after the last run, up to and including today: one whose own day was missed is made good on the next. */
export function isDigestDue(frequency: Frequency, lastRun: LondonDate, today: LondonDate, { weekday }: DigestRules): boolean {
  const last = dayNumber(today);
  for (let day = Math.max(dayNumber(lastRun), last - 31) + 1; day <= last; day += 1) if (isDueOn(frequency, day, weekday)) return true;
  return false;
}

/** The day whose digests may be made now; `undefined` before its time of day, or while all are paused. A day is a day in London, however long the clocks make it. */
export function digestDay(now: Instant, { time, paused }: DigestRules): LondonDate | undefined {
  const today = londonDate(now);
  return !paused && now >= londonInstant(today, time) ? today : undefined;
}
