import { dateOfDay, dayNumber, isWeekend, monthsLater, weekdayOfDay, type LondonDate } from '../../shared/kernel/london';
import { day } from '../builders/moments';

const DAY = 86_400_000;
const start = Date.UTC(1900, 0, 1) / DAY;
const end = Date.UTC(2100, 11, 31) / DAY;

test('every day from 1900 to 2100 has its number, its date and its day of the week', () => {
  const wrong: string[] = [];
  for (let number = start; number <= end; number += 1) {
    const calendar = new Date(number * DAY);
    const date = calendar.toISOString().slice(0, 10) as LondonDate;
    const weekday = (calendar.getUTCDay() + 6) % 7;
    if (dayNumber(date) !== number || dateOfDay(number) !== date || weekdayOfDay(number) !== weekday || isWeekend(number) !== weekday > 4) wrong.push(date);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['the first day of 1900', '1900-01-01', -25_567],
  ['1 March 1900, which followed 28 February', '1900-03-01', -25_508],
  ['the day before 1970', '1969-12-31', -1],
  ['the first day of 1970', '1970-01-01', 0],
  ['29 February 2000', '2000-02-29', 11_016],
  ['a Wednesday in April 2025', '2025-04-16', 20_194],
  ['the last day of 2100', '2100-12-31', 47_846],
])('%s has the number %s', (_which, date, number) => {
  expect(dayNumber(day(date))).toBe(number);
});

test.each([
  ['the same day of the month', '2025-04-16', 6, '2025-10-16'],
  ['into the next year', '2025-09-01', 6, '2026-03-01'],
  ['to the last day of a month that is too short', '2025-08-31', 6, '2026-02-28'],
  ['to 29 February in a leap year', '2023-08-31', 6, '2024-02-29'],
  ['from 29 February', '2024-02-29', 6, '2024-08-29'],
  ['from 29 February to a year without one', '2024-02-29', 12, '2025-02-28'],
  ['from the end of a short month, not to the end of a long one', '2025-02-28', 1, '2025-03-28'],
  ['from January to the end of February', '2025-01-30', 1, '2025-02-28'],
  ['from December', '2025-12-31', 1, '2026-01-31'],
  ['by none', '2025-04-16', 0, '2025-04-16'],
])('months are counted %s: %s and %i', (_how, from, months, to) => {
  expect(monthsLater(day(from), months)).toBe(to);
});

test('a later day is never earlier months on, on any day of four years', () => {
  const wrong: string[] = [];
  for (let number = dayNumber(day('2023-01-01')); number < dayNumber(day('2027-01-01')); number += 1) {
    if (monthsLater(dateOfDay(number), 6) > monthsLater(dateOfDay(number + 1), 6)) wrong.push(dateOfDay(number));
  }
  expect(wrong).toEqual([]);
});
