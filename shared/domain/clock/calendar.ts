import { dateOfDay, dayNumber, isWeekend, type DayNumber, type LondonDate } from '../../kernel/london';

export interface Holiday {
  date: LondonDate;
  name: string;
}

/** The days that are not worked, with where they come from and how far they reach. Data, versioned. */
export interface WorkingCalendar {
  name: string;
  version: number;
  source: string;
  readOn: LondonDate;
  coversFrom: LondonDate;
  coversTo: LondonDate;
  /** Bank holidays and the council's own closure days, by day number. */
  holidays: ReadonlyMap<DayNumber, string>;
}

interface CalendarData {
  name: string;
  version: number;
  source: string;
  readOn: string;
  coversFrom: string;
  coversTo: string;
  holidays: readonly (readonly [date: string, name: string])[];
}

/** Makes a calendar from a written table. Dates in the table are trusted: it is our own data. */
export function calendarOf(data: CalendarData): WorkingCalendar {
  return {
    name: data.name,
    version: data.version,
    source: data.source,
    readOn: data.readOn as LondonDate,
    coversFrom: data.coversFrom as LondonDate,
    coversTo: data.coversTo as LondonDate,
    holidays: new Map(data.holidays.map(([date, name]) => [dayNumber(date as LondonDate), name])),
  };
}

/** Monday to Friday and neither a bank holiday nor a closure day. */
export const isWorkingDay = (day: DayNumber, calendar: WorkingCalendar): boolean => !isWeekend(day) && !calendar.holidays.has(day);

/** What a count passed over on its way. */
export interface Count {
  date: LondonDate;
  /** Holidays that fell on a weekday and were skipped, in order. */
  holidays: Holiday[];
  /** Saturdays and Sundays skipped, counted as weekends begun. */
  weekends: number;
}

/**
 * The nth working day after `from`; `from` itself is day 0 whatever day it is.
 * Past the calendar's last covered day there is no answer: `undefined`, never a guess.
 */
export function countWorkingDays(from: LondonDate, days: number, calendar: WorkingCalendar): Count | undefined {
  const last = dayNumber(calendar.coversTo);
  if (from < calendar.coversFrom) return undefined;
  const holidays: Holiday[] = [];
  let weekends = 0;
  let wasWeekend = false;
  let day = dayNumber(from);
  for (let left = days; left > 0; ) {
    day += 1;
    if (day > last) return undefined;
    const weekend = isWeekend(day);
    if (weekend && !wasWeekend) weekends += 1;
    wasWeekend = weekend;
    const holiday = calendar.holidays.get(day);
    if (weekend) continue;
    if (holiday !== undefined) holidays.push({ date: dateOfDay(day), name: holiday });
    else left -= 1;
  }
  return { date: dateOfDay(day), holidays, weekends };
}

/** Working days after `from`, up to and including `to`; negative when `to` is earlier; `undefined` where the calendar does not reach. */
export function workingDaysBetween(from: LondonDate, to: LondonDate, calendar: WorkingCalendar): number | undefined {
  if (from < calendar.coversFrom || from > calendar.coversTo || to < calendar.coversFrom || to > calendar.coversTo) return undefined;
  const [start, end] = [dayNumber(from), dayNumber(to)];
  let count = 0;
  for (let day = Math.min(start, end) + 1; day <= Math.max(start, end); day += 1) if (isWorkingDay(day, calendar)) count += 1;
  return end >= start ? count : -count;
}
