import { londonDate, londonInstant, londonTime, type Instant, type LondonDate } from '../../kernel/london';
import { isWorkingDay, type WorkingCalendar } from '../clock/calendar';
import type { PersonId } from '../people/vocabulary';

/** Times on a London clock, `09:00`. */
export interface Hours {
  from: string;
  to: string;
}

/** Whom a council warns of dates, when, and who is told of danger: data that it keeps. */
export interface WarningRules {
  hours: Hours;
  /** How many working days ahead dates are named. The day itself and what is overdue always are. */
  workingDaysBefore: number;
  /** Who is warned about what nobody has: mail that waits, cases without an officer. */
  unplaced: PersonId[];
  /** Who is warned about what is overdue or due today in all. */
  everything: PersonId[];
  /** Who is told at once, day or night, when a message may mean harm now. */
  duty: PersonId[];
  /** Who is told, beside the managers above, when a letter went in error: whoever answers for data protection. */
  dataProtection?: PersonId[];
  /** Who is to read quarantine each working day. */
  quarantine?: PersonId[];
}

export const usualWarnings: WarningRules = { hours: { from: '09:00', to: '16:30' }, workingDaysBefore: 3, unplaced: [], everything: [], duty: [] };

/** Whether people may be warned at this moment: within the hours of a day that the council works (product rule "Warnings"). */
export function isTimeToWarn(now: Instant, { from, to }: Hours, calendar: WorkingCalendar): boolean {
  const time = londonTime(now);
  return from <= time && time < to && isWorkingDay(londonDate(now), calendar);
}

/** The end of that day's hours: a warning that could not be sent by then waits for the next day's. */
export const endOfHours = (day: LondonDate, { to }: Hours): Instant => londonInstant(day, to);
