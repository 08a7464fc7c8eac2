import { dateOfDay, dayAndMonth, dayNumber, daysLater, endOfLondonDay, instantAt, later, londonDate, londonTime, londonInstant, londonTimeOfDay, longDate, readDate, readInstant, shortDate, weekdayAndDay, weekdayOfDay } from '../../shared/kernel/london';
import { day, instant } from '../builders/moments';

const hour = 3_600_000;
const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function byTheBook(milliseconds: number): string {
  const parts = Object.fromEntries(london.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
}
const ours = (milliseconds: number): string => `${londonDate(instantAt(milliseconds))} ${londonTime(instantAt(milliseconds))}`;
const differing = (moments: number[]): number[] => moments.filter((each) => ours(each) !== byTheBook(each));

test('tells London’s time as the time zone database does, at every half hour around each change of clocks', () => {
  const moments: number[] = [];
  for (let year = 1997; year <= 2040; year += 1) {
    for (const month of [2, 9]) {
      const lastDay = Date.UTC(year, month + 1, 0);
      for (let each = lastDay - 8 * 24 * hour; each < lastDay + 26 * hour; each += hour / 2) moments.push(each - 1, each);
    }
  }
  expect(differing(moments)).toEqual([]);
});

test('tells London’s time as the time zone database does, at every seventh hour from 2012 to 2028', () => {
  const moments: number[] = [];
  for (let each = Date.UTC(2012, 0, 1); each < Date.UTC(2029, 0, 1); each += 7 * hour) moments.push(each);
  expect(differing(moments)).toEqual([]);
});

test('a day ends a millisecond before the next begins, on every day from 2012 to 2028', () => {
  const wrong: string[] = [];
  for (let each = dayNumber(day('2012-01-01')); each <= dayNumber(day('2028-12-31')); each += 1) {
    const end = endOfLondonDay(dateOfDay(each));
    if (londonDate(end) !== dateOfDay(each) || londonDate(later(end, 1)) !== dateOfDay(each + 1)) wrong.push(dateOfDay(each));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['an afternoon in summer', '2025-07-01T16:00:00Z', '17:00:00.000'],
  ['a millisecond later', '2025-07-01T16:00:00.001Z', '17:00:00.001'],
  ['an afternoon in winter', '2025-01-15T17:00:00Z', '17:00:00.000'],
  ['midnight in summer', '2025-06-30T23:00:00Z', '00:00:00.000'],
  ['the last millisecond of a summer’s day', '2025-06-30T22:59:59.999Z', '23:59:59.999'],
  ['the last millisecond of winter time', '2025-03-30T00:59:59.999Z', '00:59:59.999'],
  ['the first of summer time', '2025-03-30T01:00:00Z', '02:00:00.000'],
  ['the last millisecond of summer time', '2025-10-26T00:59:59.999Z', '01:59:59.999'],
  ['the first of winter time', '2025-10-26T01:00:00Z', '01:00:00.000'],
])('a clock in London shows the time of day to the millisecond: %s', (_when, at, shows) => {
  expect(londonTimeOfDay(instant(at))).toBe(shows);
});

test.each([
  ['2025-04-16T16:02+01:00', '2025-04-16T15:02:00.000Z'],
  ['2025-04-16T15:02:03Z', '2025-04-16T15:02:03.000Z'],
  ['2025-04-16T15:02:03.4567890Z', '2025-04-16T15:02:03.456Z'],
  ['2025-04-16T23:30:00-05:00', '2025-04-17T04:30:00.000Z'],
])('reads %s', (text, expected) => {
  expect(readInstant(text)).toBe(expected);
});

test.each(['2025-04-16T15:02:00', '2025-04-16', '', 'yesterday', '2025-02-30T10:00:00Z', '2025-13-01T10:00:00Z', '2025-04-16T25:00:00Z', '2025-04-16T15:02:00Z and more'])(
  'does not take “%s” for an instant',
  (text) => {
    expect(readInstant(text)).toBeUndefined();
  },
);

test.each(['2025-02-29', '2025-04-31', '2025-00-10', '2025-1-1', '25-01-01', '2025-04-16T00:00', ''])('does not take “%s” for a day', (text) => {
  expect(readDate(text)).toBeUndefined();
});

test('finds the moment of a time in London on every day of 2012 to 2028, and of the hour that comes twice the first', () => {
  for (let date = day('2012-01-01'); date < '2029-01-01'; date = daysLater(date, 1)) {
    for (const time of ['00:00', '09:00', '16:30', '23:59']) expect([londonDate(londonInstant(date, time)), londonTime(londonInstant(date, time))]).toEqual([date, time]);
  }
  expect([londonInstant(day('2025-10-26'), '01:30'), londonInstant(day('2025-03-30'), '01:30')]).toEqual([instant('2025-10-26T01:30+01:00'), instant('2025-03-30T02:30+01:00')]);
});

test('numbers days and back', () => {
  expect([dayNumber(day('1970-01-01')), dayNumber(day('2025-04-16'))]).toEqual([0, 20_194]);
  expect([dateOfDay(-1), weekdayOfDay(-1), weekdayOfDay(0), weekdayOfDay(dayNumber(day('2025-04-14')))]).toEqual(['1969-12-31', 2, 3, 0]);
});

test('writes dates as people here do', () => {
  const date = londonDate(instant('2025-09-05T10:00Z'));
  expect([shortDate(date), weekdayAndDay(date), longDate(date), dayAndMonth(date)]).toEqual(['Fri 5 Sept 2025', 'Fri 5 Sept', 'Friday 5 September 2025', '5 Sept']);
});
