import { countWorkingDays, workingDayOnOrAfter, workingDaysBetween } from '../../../shared/domain/clock/calendar';
import { lgsco } from '../../../shared/domain/clock/profiles/lgsco';
import { adults } from '../../../shared/domain/clock/profiles/statutory';
import { day } from '../../builders/moments';
import { B, councilWith, lines, plainly, readingOf, type Under } from './plain';

const unknown = { answerBy: undefined, answer: 'not known', answerLeft: undefined };

// The calendars that Heard brings reach from Sun 1 Jan 2012 to Sun 31 Dec 2028.
test.each([
  ['ends before the answer is due', {}, ['Wed 20 Dec 2028: received'], 'Wed 20 Dec 2028', { ...unknown, acknowledgeBy: 'Wed 27 Dec 2028' }],
  ['ends before even the acknowledgement is due', {}, ['Fri 29 Dec 2028: received'], 'Fri 29 Dec 2028', { ...unknown, acknowledgeBy: undefined, acknowledge: 'not known' }],
  ['begins after the receipt', {}, ['Sat 31 Dec 2011: received'], 'Tue 3 Jan 2012', { ...unknown, acknowledgeBy: undefined }],
  ['ends on the day of a receipt that counts as the next working day', { convention: B }, ['Sun 31 Dec 2028: received'], 'Sun 31 Dec 2028', { ...unknown, countedFrom: undefined, acknowledge: 'not known' }],
  ['ends before the six months do', { profile: adults }, ['Mon 3 July 2028: received'], 'Mon 3 July 2028', { ...unknown, acknowledgeBy: 'Thu 6 July 2028' }],
  ['ends before the last day to acknowledge, from which the answer would count', { profile: lgsco }, ['Fri 29 Dec 2028: received'], 'Fri 29 Dec 2028', unknown],
  ['ends before the extended date', {}, ['Wed 29 Nov 2028: received', 'Wed 20 Dec 2028: holding reply: 10 working days'], 'Wed 20 Dec 2028', { ...unknown, original: 'Fri 29 Dec 2028' }],
  ['ends before a pause does', {}, ['Mon 27 Nov 2028: received', 'Thu 21 Dec 2028: paused', 'Mon 8 Jan 2029: resumed'], 'Fri 22 Dec 2028', unknown],
  ['ends while a pause still runs', {}, ['Mon 27 Nov 2028: received', 'Thu 21 Dec 2028: paused'], 'Mon 8 Jan 2029', unknown],
] as [string, Under, string[], string, Record<string, unknown>][])('no date is guessed where the calendar %s', (_where, under, happened, now, expected) => {
  expect(plainly(lines(...happened), now, under)).toMatchObject(expected);
});

test('a date within reach is shown overdue past the last covered day, and by how much is not guessed', () => {
  const { answer } = readingOf(lines('Wed 1 Nov 2028: received'), 'Wed 10 Jan 2029');
  expect(answer).toMatchObject({ by: '2028-11-29', standing: 'overdue', missed: '2028-11-29' });
  expect(answer.workingDaysLeft).toBeUndefined();
});

test('an answer is recorded as sent where its target is not known', () => {
  expect(plainly(lines('Wed 20 Dec 2028: received', 'Fri 22 Dec 2028: answered'), 'Fri 22 Dec 2028')).toMatchObject({ ...unknown, answerMetOn: 'Fri 22 Dec 2028', answeredAs: undefined });
});

const { nationCalendar } = councilWith();

test.each([
  ['forward past the end', () => countWorkingDays(day('2028-12-29'), 1, nationCalendar)],
  ['back before the beginning', () => countWorkingDays(day('2012-01-03'), -1, nationCalendar)],
  ['from before the beginning', () => countWorkingDays(day('2011-12-30'), 1, nationCalendar)],
  ['back from after the end', () => countWorkingDays(day('2029-01-01'), -1, nationCalendar)],
  ['none, from after the end', () => countWorkingDays(day('2029-01-01'), 0, nationCalendar)],
  ['to a day after the end', () => workingDaysBetween(day('2028-12-29'), day('2029-01-02'), nationCalendar)],
  ['from a day before the beginning', () => workingDaysBetween(day('2011-12-30'), day('2012-01-04'), nationCalendar)],
  ['the next working day after the last', () => workingDayOnOrAfter(day('2028-12-30'), nationCalendar)],
  ['the working day on or after a day beyond the end', () => workingDayOnOrAfter(day('2029-01-02'), nationCalendar)],
])('no count is made %s', (_which, count) => {
  expect(count()).toBeUndefined();
});

test('every covered day can be counted to', () => {
  expect(countWorkingDays(day('2028-12-28'), 1, nationCalendar)).toBe('2028-12-29');
  expect(countWorkingDays(day('2012-01-04'), -1, nationCalendar)).toBe('2012-01-03');
  expect(workingDaysBetween(day('2012-01-01'), day('2028-12-31'), nationCalendar)).toBe(4295);
});
