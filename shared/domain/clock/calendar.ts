import { dateOfDay, dayNumber, isWeekend, type DayNumber, type LondonDate } from '../../kernel/london';

export interface Holiday {
  date: LondonDate;
  name: string;
}

/** The days that are not worked, with where they come from and how far they reach: data, versioned. */
export interface CalendarData {
  name: string;
  version: number;
  source: string;
  readOn: LondonDate;
  coversFrom: LondonDate;
  coversTo: LondonDate;
  /** Bank holidays, and a council's own closure days where they are its. */
  holidays: readonly Holiday[];
}

/** A calendar made ready for counting: every question about it is one step, however far the count goes. */
export interface WorkingCalendar extends CalendarData {
  first: DayNumber;
  last: DayNumber;
  names: ReadonlyMap<DayNumber, string>;
  dates: readonly LondonDate[];
  /** For each covered day, how many working days there are up to and including it. */
  workedUpTo: Int32Array;
  /** The day number of each working day, in order. */
  worked: Int32Array;
}

/** Makes a calendar ready for counting. Holidays outside its reach are left out. */
export function calendarOf(data: CalendarData): WorkingCalendar {
  const [first, last] = [dayNumber(data.coversFrom), dayNumber(data.coversTo)];
  const names = new Map(data.holidays.filter(({ date }) => covers(date, data)).map(({ date, name }) => [dayNumber(date), name]));
  const dates: LondonDate[] = [];
  const worked: DayNumber[] = [];
  const workedUpTo = new Int32Array(Math.max(0, last - first + 1));
  for (let day = first; day <= last; day += 1) {
    dates.push(dateOfDay(day));
    if (!isWeekend(day) && !names.has(day)) worked.push(day);
    workedUpTo[day - first] = worked.length;
  }
  return { ...data, first, last, names, dates, workedUpTo, worked: Int32Array.from(worked) };
}

/** The calendar with days added on which a council is closed. They are its own: a statutory time never knows them. */
export const withClosures = (calendar: CalendarData, closures: readonly Holiday[]): CalendarData => ({ ...calendar, holidays: [...calendar.holidays, ...closures] });

export const covers = (date: LondonDate, { coversFrom, coversTo }: Pick<CalendarData, 'coversFrom' | 'coversTo'>): boolean => coversFrom <= date && date <= coversTo;

/** Monday to Friday and neither a bank holiday nor a closure day. */
export const isWorkingDay = (date: LondonDate, calendar: WorkingCalendar): boolean => {
  const day = dayNumber(date);
  return !isWeekend(day) && !calendar.names.has(day);
};

/**
 * The nth working day after `from`, or before it where `days` is negative; `from` itself is day 0 whatever day it is.
 * Outside the days that the calendar covers there is no answer: `undefined`, never a guess.
 */
export function countWorkingDays(from: LondonDate, days: number, { first, last, worked, workedUpTo, dates }: WorkingCalendar): LondonDate | undefined {
  const day = dayNumber(from);
  if (day < first || day > last) return undefined;
  if (days === 0) return from;
  const upTo = workedUpTo[day - first] ?? 0;
  const before = worked[upTo - 1] === day ? upTo - 1 : upTo;
  const target = worked[days > 0 ? upTo + days - 1 : before + days];
  return target === undefined ? undefined : dates[target - first];
}

/** That day if it is worked, otherwise the next that is; `undefined` where the calendar does not reach. */
export function workingDayOnOrAfter(date: LondonDate, calendar: WorkingCalendar): LondonDate | undefined {
  if (!covers(date, calendar)) return undefined;
  return isWorkingDay(date, calendar) ? date : countWorkingDays(date, 1, calendar);
}

/** Working days after `from`, up to and including `to`; negative when `to` is earlier; `undefined` where the calendar does not reach. */
export function workingDaysBetween(from: LondonDate, to: LondonDate, { first, last, workedUpTo }: WorkingCalendar): number | undefined {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  if (Math.min(start, end) < first || Math.max(start, end) > last) return undefined;
  return (workedUpTo[end - first] ?? 0) - (workedUpTo[start - first] ?? 0);
}

/** What a count passes over on its way from one day to another. */
export interface Skipped {
  /** Holidays on a weekday, in order. */
  holidays: Holiday[];
  /** Weekends begun, by a Saturday or a Sunday. */
  weekends: number;
}

/** The days after `from`, up to and including `to`, that are not worked. */
export function skippedBetween(from: LondonDate, to: LondonDate, { names }: WorkingCalendar): Skipped {
  const holidays: Holiday[] = [];
  let weekends = 0;
  let wasWeekend = false;
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1) {
    const weekend = isWeekend(day);
    if (weekend && !wasWeekend) weekends += 1;
    wasWeekend = weekend;
    const name = weekend ? undefined : names.get(day);
    if (name !== undefined) holidays.push({ date: dateOfDay(day), name });
  }
  return { holidays, weekends };
}
