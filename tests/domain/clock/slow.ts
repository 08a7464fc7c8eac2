import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nation } from '../../../shared/domain/clock/vocabulary';

// A second count, day by day as a person would, that shares nothing with the first but the written lists of holidays.

const files: Record<Nation, string> = { 'England and Wales': 'england-and-wales', Scotland: 'scotland', 'Northern Ireland': 'northern-ireland' };
const listOf = (nation: Nation): string => readFileSync(join(__dirname, '../../../shared/domain/clock/nations', `${files[nation]}.ts`), 'utf8');

const following = (date: string): string => {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, dayOfMonth + 1)).toISOString().slice(0, 10);
};

/** Every day of 2012 to 2028. */
export const everyDay: string[] = [];
for (let date = '2012-01-01'; date <= '2028-12-31'; date = following(date)) everyDay.push(date);

const after = new Map(everyDay.map((date, at) => [date, everyDay[at + 1]]));
const before = new Map(everyDay.map((date, at) => [date, everyDay[at - 1]]));

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });
const weekdays = new Set(everyDay.filter((date) => !weekday.format(new Date(`${date}T12:00:00Z`)).startsWith('S')));

const clock = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });

/** What a clock and a calendar on a wall in London show at a moment. */
export function onTheWall(instant: string): { date: string; time: string } {
  const parts = Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}:${parts.second}` };
}

export interface SlowCount {
  isWorked(date: string): boolean;
  /** The nth day worked after a date, or before it; days that `leftOut` names are passed over too. */
  count(from: string, days: number, leftOut?: (date: string) => boolean): string | undefined;
  /** Days worked after one date, up to and including another that is not earlier. */
  between(from: string, to: string): number;
  /** The day that a receipt counts as, when what comes on a day not worked, or after a time, is the next working day's. */
  countsAs(date: string, isLate: boolean): string | undefined;
}

export function slowly(nation: Nation): SlowCount {
  const holidays = new Set([...listOf(nation).matchAll(/\['(\d{4}-\d\d-\d\d)',/g)].map(([, date]) => date));
  const isWorked = (date: string): boolean => weekdays.has(date) && !holidays.has(date);
  const count: SlowCount['count'] = (from, days, leftOut) => {
    let date: string | undefined = from;
    for (let left = Math.abs(days); left > 0; ) {
      date = (days > 0 ? after : before).get(date);
      if (date === undefined) return undefined;
      if (isWorked(date) && !leftOut?.(date)) left -= 1;
    }
    return date;
  };
  const between: SlowCount['between'] = (from, to) => {
    let worked = 0;
    for (let date = from; date < to; ) {
      date = after.get(date) ?? to;
      if (isWorked(date)) worked += 1;
    }
    return worked;
  };
  const countsAs: SlowCount['countsAs'] = (date, isLate) => {
    let day: string | undefined = date;
    let late = isLate && isWorked(date);
    while (day !== undefined && (late || !isWorked(day))) {
      day = after.get(day);
      late = false;
    }
    return day;
  };
  return { isWorked, count, between, countsAs };
}
