import { londonDate, type Instant, type LondonDate } from '../../kernel/london';
import { countWorkingDays, workingDaysBetween, type Count, type WorkingCalendar } from './calendar';
import type { Profile, Timescale } from './profiles';
import type { Standing } from './vocabulary';
import { workingInWords } from './working';

/** What a clock counts from and what has met it. Nothing here is derived. */
export interface ClockFacts {
  receivedAt: Instant;
  acknowledgedAt?: Instant;
}

/** One promise as it stands on a day. `by` is absent when the calendar does not reach that far. */
export interface Duty {
  by?: LondonDate;
  standing: Standing;
  /** Days after today up to and including the target; negative when overdue; absent once met or not known. */
  workingDaysLeft?: number;
  metOn?: LondonDate;
  /** The count in words; it recounts to the date. */
  working: string;
  counted?: Count;
}

export interface Reading {
  received: LondonDate;
  receivedAt: Instant;
  today: LondonDate;
  acknowledge: Duty;
  answer: Duty;
}

/** How this clock is counted: the same for a case and for facts that nobody has filed. */
export interface Counting {
  profile: Profile;
  calendar: WorkingCalendar;
}

function standingOn(today: LondonDate, by: LondonDate, left: number | undefined, soonWithin: number): Standing {
  if (today > by) return 'overdue';
  if (today === by) return 'due today';
  return left !== undefined && left <= soonWithin ? 'due soon' : 'in time';
}

function dutyOf(timescale: Timescale, received: LondonDate, today: LondonDate, metAt: Instant | undefined, { profile, calendar }: Counting): Duty {
  const counted = countWorkingDays(received, timescale.workingDays, calendar);
  const working = workingInWords(timescale.workingDays, received, profile.convention, calendar, counted);
  const metOn = metAt && londonDate(metAt);
  if (!counted) return { standing: 'not known', working, ...(metOn && { metOn }) };
  const by = counted.date;
  if (metOn) return { by, metOn, standing: metOn <= by ? 'met' : 'met late', working, counted };
  const workingDaysLeft = workingDaysBetween(today, by, calendar);
  return { by, standing: standingOn(today, by, workingDaysLeft, timescale.dueSoonWithin), ...(workingDaysLeft !== undefined && { workingDaysLeft }), working, counted };
}

/** Reads a clock at an instant: two duties that run from receipt (Kent, Standards), each able to show its working. */
export function readClock(facts: ClockFacts, counting: Counting, now: Instant): Reading {
  const received = londonDate(facts.receivedAt);
  const today = londonDate(now);
  return {
    received,
    receivedAt: facts.receivedAt,
    today,
    acknowledge: dutyOf(counting.profile.acknowledge, received, today, facts.acknowledgedAt, counting),
    answer: dutyOf(counting.profile.answer, received, today, undefined, counting),
  };
}
