import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countWorkingDays, workingDaysBetween } from '../../../shared/domain/clock/calendar';
import { englandAndWales } from '../../../shared/domain/clock/england-and-wales';
import { day } from '../../builders/moments';

// A second count that shares nothing with the first but the written list of holidays, which it reads as text.
const source = readFileSync(join(__dirname, '../../../shared/domain/clock/england-and-wales.ts'), 'utf8');
const holidays = new Set([...source.matchAll(/\['(\d{4}-\d\d-\d\d)',/g)].map(([, date]) => date));

const nextDay = (date: string): string => {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, dayOfMonth + 1)).toISOString().slice(0, 10);
};

const isWorked = (date: string): boolean => {
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));
  return weekday !== 'Saturday' && weekday !== 'Sunday' && !holidays.has(date);
};

const worked = new Map<string, boolean>();
for (let date = '2012-01-01'; date <= '2028-12-31'; date = nextDay(date)) worked.set(date, isWorked(date));

function slowly(from: string, days: number): string | undefined {
  let date = from;
  for (let left = days; left > 0; ) {
    date = nextDay(date);
    const isWorkingDay = worked.get(date);
    if (isWorkingDay === undefined) return undefined;
    if (isWorkingDay) left -= 1;
  }
  return date;
}

test('the list has the holidays of every year, one-off and substitute days included', () => {
  const perYear = [...Array(17).keys()].map((at) => [2012 + at, [...holidays].filter((date) => date?.startsWith(String(2012 + at))).length]);
  expect(Object.fromEntries(perYear)).toEqual({
    2012: 9, 2013: 8, 2014: 8, 2015: 8, 2016: 8, 2017: 8, 2018: 8, 2019: 8, 2020: 8, 2021: 8, 2022: 10, 2023: 9, 2024: 8, 2025: 8, 2026: 8, 2027: 8, 2028: 8,
  });
});

test.each([1, 3, 10, 20])('counts %i working days as slowly as a person would, from every day of 2012 to 2028', (days) => {
  const wrong = [...worked.keys()].filter((from) => countWorkingDays(day(from), days, englandAndWales)?.date !== slowly(from, days));
  expect(wrong).toEqual([]);
});

test('counts back the days it counted forward', () => {
  const wrong = [...worked.keys()].filter((from) => {
    const to = slowly(from, 20);
    return to !== undefined && workingDaysBetween(day(from), day(to), englandAndWales) !== 20;
  });
  expect(wrong).toEqual([]);
});
