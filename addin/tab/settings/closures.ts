import { dateOfDay, dayNumber, isWeekend, readDate, type LondonDate } from '../../../shared/kernel/london';

export interface Closure {
  date: string;
  name: string;
}

/** Closure days of one name that follow each other, with nothing between them but weekends and bank holidays. */
export interface Run {
  name: string;
  from: LondonDate;
  to: LondonDate;
  days: number;
}

const LONGEST = 60;
const number = (date: string) => dayNumber(date as LondonDate);

const onlyFreeBetween = (from: string, to: string, holidays: ReadonlySet<string>): boolean => {
  for (let day = number(from) + 1; day < number(to); day += 1) if (!isWeekend(day) && !holidays.has(dateOfDay(day))) return false;
  return true;
};

/** Closure days as people speak of them: "Christmas closure, 29 to 31 December". */
export function runsOf(closures: readonly Closure[], holidays: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  for (const { date, name } of closures.toSorted((one, other) => (one.date < other.date ? -1 : 1))) {
    const last = runs.at(-1);
    if (last?.name === name && onlyFreeBetween(last.to, date, holidays)) Object.assign(last, { to: date, days: last.days + 1 });
    else runs.push({ name, from: date as LondonDate, to: date as LondonDate, days: 1 });
  }
  return runs;
}

export const withoutRun = (closures: readonly Closure[], { name, from, to }: Run): Closure[] => closures.filter((day) => day.name !== name || day.date < from || day.date > to);

export type RangeGap = 'name' | 'from' | 'order' | 'long';

/** What is missing before days can be added; nothing, if they can. */
export function gapIn(name: string, from: string, to: string): RangeGap | undefined {
  if (name.trim() === '') return 'name';
  if (!readDate(from)) return 'from';
  if (to === '') return undefined;
  if (!readDate(to) || to < from) return 'order';
  return number(to) - number(from) >= LONGEST ? 'long' : undefined;
}

/** The days of a range that would otherwise be worked, and are not in the list already. */
export function daysToAdd(name: string, from: string, to: string, closures: readonly Closure[], holidays: ReadonlySet<string>): Closure[] {
  const there = new Set(closures.map(({ date }) => date));
  const days: Closure[] = [];
  for (let day = number(from); day <= number(to || from); day += 1) {
    const date = dateOfDay(day);
    if (!isWeekend(day) && !holidays.has(date) && !there.has(date)) days.push({ date, name: name.trim() });
  }
  return days;
}
