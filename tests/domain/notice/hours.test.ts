import { calendarOf } from '../../../shared/domain/clock/calendar';
import { englandAndWales } from '../../../shared/domain/clock/nations/england-and-wales';
import { endOfHours, isTimeToWarn, usualWarnings } from '../../../shared/domain/notice/rules';
import { plainDay, plainMoment } from '../../builders/moments';

const calendar = calendarOf({ ...englandAndWales, holidays: [...englandAndWales.holidays, { date: plainDay('Tue 22 Dec 2026'), name: 'Office move' }] });
const { hours } = usualWarnings;

test.each([
  ['Mon 18 May 2026 08:59', false],
  ['Mon 18 May 2026 09:00', true],
  ['Mon 18 May 2026 16:29', true],
  ['Mon 18 May 2026 16:30', false],
  ['Mon 18 May 2026 00:00', false],
  ['Mon 18 May 2026 03:00', false],
  ['Sat 16 May 2026 10:00', false],
  ['Sun 17 May 2026 10:00', false],
  ['Mon 25 May 2026 10:00', false],
  ['Fri 25 Dec 2026 10:00', false],
  ['Tue 22 Dec 2026 10:00', false],
  // The clocks went forward on Sun 29 March, and go back on Sun 25 October.
  ['Fri 27 Mar 2026 09:00', true],
  ['Mon 30 Mar 2026 08:59', false],
  ['Mon 30 Mar 2026 09:00', true],
  ['Fri 23 Oct 2026 08:59', false],
  ['Mon 26 Oct 2026 09:00', true],
  ['Mon 26 Oct 2026 16:30', false],
])('at %s people are warned: %s', (when, warned) => {
  expect(isTimeToWarn(plainMoment(when), hours, calendar)).toBe(warned);
});

test.each(['Mon 18 May 2026', 'Fri 27 Mar 2026', 'Mon 30 Mar 2026', 'Fri 23 Oct 2026', 'Mon 26 Oct 2026'])('a warning of %s is good until the hours end, by a clock in London', (day) => {
  expect(endOfHours(plainDay(day), hours)).toBe(plainMoment(`${day} 16:30`));
});
