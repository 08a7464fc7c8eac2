import { dayNumber, readDate, shortDate, type LondonDate } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import { covers, type CalendarData, type Holiday } from './calendar';
import type { Nation } from './vocabulary';

/** The bank holidays that are published for each nation, as the list stood on the day it was read. A nation that it does not name has none in it. */
export interface PublishedList {
  readOn: LondonDate;
  source: string;
  holidays: Record<Nation, readonly Holiday[]>;
}

export interface Renamed {
  date: LondonDate;
  from: string;
  to: string;
}

/** What a published list would change in a nation's calendar. It is only shown: a manager accepts it, and then `next` is the calendar. */
export interface CalendarDifference {
  added: readonly Holiday[];
  removed: readonly Holiday[];
  renamed: readonly Renamed[];
  /** The last covered date once accepted. */
  coversTo: LondonDate;
  next: CalendarData;
}

export const listRefusals = ['list-leaves-the-nation-out', 'list-has-a-day-that-does-not-exist', 'list-is-older-than-the-calendar', 'list-has-no-whole-year', 'list-begins-after-a-gap', 'list-lost-days-of-a-year'] as const;

/** Why a list is not to be shown to anybody as a difference: it cannot be the list that it says it is, or it leaves days unknown. */
export type ListRefusal =
  | { code: 'list-leaves-the-nation-out'; nation: Nation }
  | { code: 'list-has-a-day-that-does-not-exist'; date: string }
  | { code: 'list-is-older-than-the-calendar'; readOn: LondonDate; calendarReadOn: LondonDate }
  | { code: 'list-has-no-whole-year' }
  | { code: 'list-begins-after-a-gap'; coversTo: LondonDate; beginsOn: LondonDate }
  | { code: 'list-lost-days-of-a-year'; year: number; days: number };

/** So many days of a year may be gone from one list to the next [ours]: one-off days were moved and mistakes put right, one at a time. */
const mayBeLost = 2;

const yearOf = ({ date }: Holiday): number => Number(date.slice(0, 4));
const firstDay = (year: number): LondonDate => `${String(year).padStart(4, '0')}-01-01` as LondonDate;
const lastDay = (year: number): LondonDate => `${String(year).padStart(4, '0')}-12-31` as LondonDate;
const upTo = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
const inOrder = <T extends { date: LondonDate }>(days: readonly T[]): T[] => [...days].sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));

/** In order of date, each date once: of two with one date the first that was listed. */
function once(holidays: readonly Holiday[]): Holiday[] {
  const sorted = inOrder(holidays);
  return sorted.filter(({ date }, index) => date !== sorted[index - 1]?.date);
}

const without = (days: readonly Holiday[], others: readonly Holiday[]): Holiday[] => {
  const dates = new Set(others.map(({ date }) => date));
  return days.filter(({ date }) => !dates.has(date));
};

/** Copies of one list differ in apostrophes, quotation marks, spaces and capitals: that is no other name. */
const plainName = (name: string): string => name.replace(/[‘’‛ʼ`´]/g, "'").replace(/[“”„]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();

function countsByYear(holidays: readonly Holiday[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const holiday of holidays) counts.set(yearOf(holiday), (counts.get(yearOf(holiday)) ?? 0) + 1);
  return counts;
}

/** The fewest bank holidays of any whole year that the calendar covers. Covering none it knows of no least: then no year is complete. */
function leastInAYear(held: readonly Holiday[], { coversFrom, coversTo }: CalendarData): number {
  const counts = countsByYear(held);
  const whole = upTo(Number(coversFrom.slice(0, 4)), Number(coversTo.slice(0, 4))).filter((year) => firstDay(year) >= coversFrom && lastDay(year) <= coversTo);
  return Math.min(...whole.map((year) => counts.get(year) ?? 0));
}

/** The years that a list covers whole. One at either end with fewer days than ever is still being made, or is being let go. */
function wholeYears(listed: readonly Holiday[], least: number, { coversFrom }: CalendarData): number[] {
  const counts = countsByYear(listed);
  const years = upTo(Math.min(...counts.keys()), Math.max(...counts.keys()));
  const complete = (year: number): boolean => (counts.get(year) ?? 0) >= least;
  return years.filter((year, index) => (complete(year) || (index > 0 && index < years.length - 1)) && firstDay(year) >= coversFrom);
}

/**
 * How a published list differs from a nation's calendar (product rule "Working day": the calendar is data with a source, a
 * date read and a last covered date, and the clock does not guess past it). Only the whole years that the list covers are
 * replaced; the calendar's reach grows with the list and never shrinks. `calendar` is the nation's own, without closure days.
 */
export function differenceFrom(calendar: CalendarData, list: PublishedList, nation: Nation): Result<CalendarDifference | 'no difference', ListRefusal> {
  const impossible = list.holidays[nation].find(({ date }) => readDate(date) === undefined);
  if (impossible) return refuse({ code: 'list-has-a-day-that-does-not-exist', date: impossible.date });
  if (list.readOn < calendar.readOn) return refuse({ code: 'list-is-older-than-the-calendar', readOn: list.readOn, calendarReadOn: calendar.readOn });
  const listed = once(list.holidays[nation]);
  if (listed.length === 0) return refuse({ code: 'list-leaves-the-nation-out', nation });

  const held = once(calendar.holidays.filter(({ date }) => covers(date, calendar)));
  const least = leastInAYear(held, calendar);
  const years = wholeYears(listed, least, calendar);
  const [begins, ends] = [years[0], years.at(-1)];
  if (begins === undefined || ends === undefined) return refuse({ code: 'list-has-no-whole-year' });
  if (dayNumber(firstDay(begins)) > dayNumber(calendar.coversTo) + 1) return refuse({ code: 'list-begins-after-a-gap', coversTo: calendar.coversTo, beginsOn: firstDay(begins) });

  const replaced = (holiday: Holiday): boolean => years.includes(yearOf(holiday));
  const [before, after] = [held.filter(replaced), listed.filter(replaced)];
  const [added, removed] = [without(after, before), without(before, after)];
  const lost = lostDays(years, least, removed, after);
  if (lost) return refuse(lost);

  const names = new Map(before.map(({ date, name }) => [date, name]));
  const spelt = after.map(({ date, name }) => ({ date, from: names.get(date) ?? name, to: name }));
  const renamed = spelt.filter(({ from, to }) => plainName(from) !== plainName(to));
  const coversTo = lastDay(ends) > calendar.coversTo ? lastDay(ends) : calendar.coversTo;
  if (added.length + removed.length + renamed.length === 0 && coversTo === calendar.coversTo) return ok('no difference');

  // A name that is the same but for its spelling keeps the spelling it had.
  const taken = spelt.map(({ date, from, to }) => ({ date, name: plainName(from) === plainName(to) ? from : to }));
  const holidays = inOrder([...held.filter((holiday) => !replaced(holiday)), ...taken]);
  return ok({ added, removed, renamed, coversTo, next: { ...calendar, version: calendar.version + 1, source: list.source, readOn: list.readOn, coversTo, holidays } });
}

/** The first year of which the list has lost too much to be believed: days that the calendar has, or days that every year has. */
function lostDays(years: readonly number[], least: number, removed: readonly Holiday[], after: readonly Holiday[]): ListRefusal | undefined {
  const [gone, there] = [countsByYear(removed), countsByYear(after)];
  for (const year of years) {
    const days = Math.max(gone.get(year) ?? 0, least - (there.get(year) ?? 0));
    if (days > mayBeLost) return { code: 'list-lost-days-of-a-year', year, days };
  }
  return undefined;
}

/** A short sentence for each change, in order of date: `Mon 15 June 2026, World Cup bank holiday, is new`. */
export function changesInWords({ added, removed, renamed }: CalendarDifference): string[] {
  const said = [
    ...added.map(({ date, name }) => ({ date, words: `${shortDate(date)}, ${name}, is new` })),
    ...removed.map(({ date, name }) => ({ date, words: `${shortDate(date)}, ${name}, is no longer listed` })),
    ...renamed.map(({ date, from, to }) => ({ date, words: `${shortDate(date)}, ${from}, is now called ${to}` })),
  ];
  return inOrder(said).map(({ words }) => words);
}
