import type { CalendarData } from '../../../shared/domain/clock/calendar';
import { englandAndWales } from '../../../shared/domain/clock/nations/england-and-wales';
import { plainDay } from '../../builders/moments';
import { closedOn, lines, plainly, type Step } from './plain';

const version2 = (holidays: CalendarData['holidays']): CalendarData => ({ ...englandAndWales, version: 2, holidays });
const without = (date: string): CalendarData => version2(englandAndWales.holidays.filter((holiday) => holiday.date !== plainDay(date)));
const withDay = (date: string): CalendarData => version2([...englandAndWales.holidays, { date: plainDay(date), name: 'Day of mourning' }]);

// Received Wed 16 Apr 2025, acknowledged and told Mon 19 May, past Easter and Early May.
const told: Step[] = lines('Wed 16 Apr 2025: received', 'Thu 17 Apr 2025: acknowledged', 'Thu 17 Apr 2025: told Mon 19 May 2025');

test.each([
  ['as it was counted, nothing is owed', {}, { answerBy: 'Mon 19 May 2025', owesLetter: false }],
  ['a newer calendar never shows an earlier target than was told', { calendar: without('Mon 5 May 2025') }, { answerBy: 'Mon 19 May 2025', owesLetter: false }],
  ['a newer calendar that makes it later owes a letter', { calendar: withDay('Wed 14 May 2025') }, { answerBy: 'Tue 20 May 2025', owesLetter: true }],
  ['a closure day that makes it later owes a letter', { closures: closedOn('Wed 14 May 2025') }, { answerBy: 'Tue 20 May 2025', owesLetter: true }],
])('%s', (_policy, under, expected) => {
  expect(plainly(told, 'Thu 1 May 2025', under)).toMatchObject({ ...expected, promised: 'Mon 19 May 2025' });
});

test.each([
  ['before the resident was told anything, a newer calendar shows what it counts', lines('Wed 16 Apr 2025: received'), { answerBy: 'Fri 16 May 2025', owesLetter: false, promised: undefined }],
  ['the latest of several dates stands', [...told, ...lines('Fri 25 Apr 2025: told Wed 21 May 2025')], { answerBy: 'Wed 21 May 2025', promised: 'Wed 21 May 2025' }],
  ['a receipt found to be earlier shows an earlier target', [...told, ...lines('Mon 14 Apr 2025: received')], { answerBy: 'Wed 14 May 2025', promised: 'Mon 19 May 2025', owesLetter: false }],
  ['a date told again from the earlier receipt stands', [...told, ...lines('Mon 14 Apr 2025: received', 'Fri 25 Apr 2025: told Thu 15 May 2025')], { answerBy: 'Thu 15 May 2025', promised: 'Thu 15 May 2025', owesLetter: false }],
])('%s', (_policy, steps, expected) => {
  expect(plainly(steps, 'Thu 1 May 2025', { calendar: without('Mon 5 May 2025') })).toMatchObject(expected);
});

test('a target that was told is met until the end of that day', () => {
  const under = { calendar: without('Mon 5 May 2025') };
  expect(plainly(told, 'Mon 19 May 2025 23:59', under)).toMatchObject({ answer: 'due today', answerMissed: undefined });
  expect(plainly(told, 'Tue 20 May 2025 00:00', under)).toMatchObject({ answer: 'overdue', answerMissed: 'Mon 19 May 2025' });
  expect(plainly([...told, ['Mon 19 May 2025', 'answered']], 'Tue 20 May 2025', under)).toMatchObject({ answer: 'met', answeredAs: 'answered in time' });
});

// Received Mon 2 June 2025: answer by Mon 30 June.
test.each([
  ['the new date of a holding reply owes no further letter', ['Wed 25 June 2025: holding reply: 10 working days', 'Wed 25 June 2025: told Mon 14 July 2025'], { answerBy: 'Mon 14 July 2025', owesLetter: false }],
  ['a pause beyond the date that was told owes a letter', ['Tue 3 June 2025: told Mon 30 June 2025', 'Wed 11 June 2025: paused', 'Mon 16 June 2025: resumed'], { answerBy: 'Thu 3 July 2025', owesLetter: true }],
  ['no letter is owed while the clock stands still', ['Tue 3 June 2025: told Mon 30 June 2025', 'Wed 11 June 2025: paused'], { answer: 'paused', owesLetter: false }],
  ['a clock is paused by the date that was told', ['Tue 3 June 2025: told Fri 4 July 2025', 'Wed 2 July 2025: paused'], { answer: 'paused', answerMissed: undefined }],
  ['nothing is owed once it has been answered', ['Tue 3 June 2025: told Mon 30 June 2025', 'Wed 11 June 2025: paused', 'Mon 16 June 2025: resumed', 'Wed 25 June 2025: answered'], { owesLetter: false }],
  ['a date told after the target date leaves the breach', ['Wed 2 July 2025: told Mon 14 July 2025'], { answerBy: 'Mon 14 July 2025', answerMissed: 'Mon 30 June 2025' }],
  ['an answer by a date that was told too late is late', ['Wed 2 July 2025: told Mon 14 July 2025', 'Thu 3 July 2025: answered'], { answer: 'met late', answerMissed: 'Mon 30 June 2025', answeredAs: 'late, unexplained' }],
  ['a holding reply by the date that was told is in time', ['Tue 3 June 2025: told Wed 2 July 2025', 'Wed 2 July 2025: holding reply: 10 working days', 'Wed 2 July 2025: told Mon 14 July 2025'], { answerBy: 'Mon 14 July 2025', answerMissed: undefined }],
])('%s', (_policy, happened, expected) => {
  expect(plainly(lines('Mon 2 June 2025: received', ...happened), 'Thu 3 July 2025')).toMatchObject(expected);
});
