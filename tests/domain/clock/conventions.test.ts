import { receivedOn } from '../../../shared/domain/clock/convention';
import { adults, children } from '../../../shared/domain/clock/profiles/statutory';
import { readClock } from '../../../shared/domain/clock/reading';
import { endOfLondonDay } from '../../../shared/kernel/london';
import { A, B, B17, closedOn, countingUnder, inPlain, receipt, type Under } from './plain';

function dates(when: string, under: Under): unknown[] {
  const received = receipt(when);
  const { countedFrom, acknowledgeBy, answerBy } = inPlain(readClock({ received }, countingUnder(under), endOfLondonDay(receivedOn(received))));
  return [countedFrom, acknowledgeBy, answerBy];
}

// To be checked with a printed calendar and www.gov.uk/bank-holidays: day 0, then 3 working days, then 20.
test.each([
  ['a Monday is day 0', 'Mon 12 May 2025 10:00', 'Mon 12 May 2025', 'Thu 15 May 2025', 'Tue 10 June 2025'],
  ['a Friday has no closing time', 'Fri 12 Sept 2025 17:01', 'Fri 12 Sept 2025', 'Wed 17 Sept 2025', 'Fri 10 Oct 2025'],
  ['a Saturday is day 0', 'Sat 13 Sept 2025 11:00', 'Sat 13 Sept 2025', 'Wed 17 Sept 2025', 'Fri 10 Oct 2025'],
  ['a Sunday is day 0', 'Sun 14 Sept 2025 23:59', 'Sun 14 Sept 2025', 'Wed 17 Sept 2025', 'Fri 10 Oct 2025'],
  ['Maundy Thursday is day 0', 'Thu 17 Apr 2025 09:00', 'Thu 17 Apr 2025', 'Thu 24 Apr 2025', 'Tue 20 May 2025'],
  ['Good Friday is day 0', 'Fri 18 Apr 2025 09:00', 'Fri 18 Apr 2025', 'Thu 24 Apr 2025', 'Tue 20 May 2025'],
  ['Easter Monday is day 0', 'Mon 21 Apr 2025 09:00', 'Mon 21 Apr 2025', 'Thu 24 Apr 2025', 'Tue 20 May 2025'],
  ['a letter without a time counts as its day', 'Fri 12 Sept 2025', 'Fri 12 Sept 2025', 'Wed 17 Sept 2025', 'Fri 10 Oct 2025'],
])('under A, %s: %s', (_policy, when, ...expected) => {
  expect(dates(when, { convention: A })).toEqual(expected);
});

test.each([
  ['a Monday is day 0', 'Mon 12 May 2025 10:00', 'Mon 12 May 2025', 'Thu 15 May 2025', 'Tue 10 June 2025'],
  ['without a cut-off a Friday has no closing time', 'Fri 12 Sept 2025 23:59', 'Fri 12 Sept 2025', 'Wed 17 Sept 2025', 'Fri 10 Oct 2025'],
  ['a Saturday counts as Monday', 'Sat 13 Sept 2025 11:00', 'Mon 15 Sept 2025', 'Thu 18 Sept 2025', 'Mon 13 Oct 2025'],
  ['a Sunday counts as Monday', 'Sun 14 Sept 2025 23:59', 'Mon 15 Sept 2025', 'Thu 18 Sept 2025', 'Mon 13 Oct 2025'],
  ['Good Friday counts as Tuesday', 'Fri 18 Apr 2025 09:00', 'Tue 22 Apr 2025', 'Fri 25 Apr 2025', 'Wed 21 May 2025'],
  ['Easter Monday counts as Tuesday', 'Mon 21 Apr 2025 09:00', 'Tue 22 Apr 2025', 'Fri 25 Apr 2025', 'Wed 21 May 2025'],
  ['a Saturday before a substitute New Year’s Day counts as Tuesday', 'Sat 31 Dec 2022 09:00', 'Tue 3 Jan 2023', 'Fri 6 Jan 2023', 'Tue 31 Jan 2023'],
  ['Sunday Boxing Day 2027 counts as Wednesday', 'Sun 26 Dec 2027 11:00', 'Wed 29 Dec 2027', 'Tue 4 Jan 2028', 'Thu 27 Jan 2028'],
  ['a letter that came on a Saturday counts as Monday', 'Sat 13 Sept 2025', 'Mon 15 Sept 2025', 'Thu 18 Sept 2025', 'Mon 13 Oct 2025'],
])('under B, %s: %s', (_policy, when, ...expected) => {
  expect(dates(when, { convention: B })).toEqual(expected);
});

test.each([
  ['a minute before the cut-off is still today', 'Fri 12 Sept 2025 16:59', 'Fri 12 Sept 2025', 'Wed 17 Sept 2025', 'Fri 10 Oct 2025'],
  ['exactly at the cut-off is still today', 'Fri 12 Sept 2025 17:00', 'Fri 12 Sept 2025', 'Wed 17 Sept 2025', 'Fri 10 Oct 2025'],
  ['a millisecond after the cut-off is the next working day', 'Fri 12 Sept 2025 17:00:00.001', 'Mon 15 Sept 2025', 'Thu 18 Sept 2025', 'Mon 13 Oct 2025'],
  ['a minute after the cut-off is the next working day', 'Fri 12 Sept 2025 17:01', 'Mon 15 Sept 2025', 'Thu 18 Sept 2025', 'Mon 13 Oct 2025'],
  ['a Saturday evening is Monday, not Tuesday', 'Sat 13 Sept 2025 18:00', 'Mon 15 Sept 2025', 'Thu 18 Sept 2025', 'Mon 13 Oct 2025'],
  ['a Sunday evening is Monday, not Tuesday', 'Sun 14 Sept 2025 23:59', 'Mon 15 Sept 2025', 'Thu 18 Sept 2025', 'Mon 13 Oct 2025'],
  ['the first moment of Monday is Monday', 'Mon 15 Sept 2025 00:00', 'Mon 15 Sept 2025', 'Thu 18 Sept 2025', 'Mon 13 Oct 2025'],
  ['the evening of Maundy Thursday is the Tuesday after Easter', 'Thu 17 Apr 2025 17:01', 'Tue 22 Apr 2025', 'Fri 25 Apr 2025', 'Wed 21 May 2025'],
  ['the evening of Good Friday is the Tuesday after Easter', 'Fri 18 Apr 2025 18:00', 'Tue 22 Apr 2025', 'Fri 25 Apr 2025', 'Wed 21 May 2025'],
  ['the evening of Christmas Eve is Monday 29 December', 'Wed 24 Dec 2025 17:01', 'Mon 29 Dec 2025', 'Fri 2 Jan 2026', 'Tue 27 Jan 2026'],
  ['half past five in summer is after the cut-off, though half past four in UTC', 'Tue 1 July 2025 17:30', 'Wed 2 July 2025', 'Mon 7 July 2025', 'Wed 30 July 2025'],
  ['five in the afternoon is five in winter too', 'Wed 15 Jan 2025 17:00', 'Wed 15 Jan 2025', 'Mon 20 Jan 2025', 'Wed 12 Feb 2025'],
  ['after five is after five in winter too', 'Wed 15 Jan 2025 17:01', 'Thu 16 Jan 2025', 'Tue 21 Jan 2025', 'Thu 13 Feb 2025'],
  ['a letter without a time counts as before the cut-off', 'Fri 12 Sept 2025', 'Fri 12 Sept 2025', 'Wed 17 Sept 2025', 'Fri 10 Oct 2025'],
  ['a letter that came on a Saturday counts as Monday', 'Sat 13 Sept 2025', 'Mon 15 Sept 2025', 'Thu 18 Sept 2025', 'Mon 13 Oct 2025'],
])('under B with a cut-off of 17:00, %s: %s', (_policy, when, ...expected) => {
  expect(dates(when, { convention: B17 })).toEqual(expected);
});

// Closed on Monday 29, Tuesday 30 and Wednesday 31 December 2025.
const betweenTheYears = closedOn('Mon 29 Dec 2025', 'Tue 30 Dec 2025', 'Wed 31 Dec 2025');

test.each([
  ['A passes over the days on which the council is closed', { convention: A }, 'Wed 24 Dec 2025 10:00', 'Wed 24 Dec 2025', 'Tue 6 Jan 2026', 'Thu 29 Jan 2026'],
  ['A makes a closure day day 0', { convention: A }, 'Tue 30 Dec 2025 10:00', 'Tue 30 Dec 2025', 'Tue 6 Jan 2026', 'Thu 29 Jan 2026'],
  ['B counts a closure day as the next working day', { convention: B }, 'Tue 30 Dec 2025 10:00', 'Fri 2 Jan 2026', 'Wed 7 Jan 2026', 'Fri 30 Jan 2026'],
  ['a cut-off on Christmas Eve leads past the closure days', { convention: B17 }, 'Wed 24 Dec 2025 17:01', 'Fri 2 Jan 2026', 'Wed 7 Jan 2026', 'Fri 30 Jan 2026'],
  ['a statutory time knows no closure day', { convention: A, profile: children }, 'Wed 24 Dec 2025 10:00', 'Wed 24 Dec 2025', 'Wed 31 Dec 2025', 'Mon 12 Jan 2026'],
  ['a statutory time does not move a closure day’s receipt', { convention: B, profile: children }, 'Tue 30 Dec 2025 10:00', 'Tue 30 Dec 2025', 'Mon 5 Jan 2026', 'Wed 14 Jan 2026'],
  ['a statutory time knows no cut-off', { convention: B17, profile: children }, 'Wed 24 Dec 2025 17:01', 'Wed 24 Dec 2025', 'Wed 31 Dec 2025', 'Mon 12 Jan 2026'],
  ['a statutory time counts a Saturday’s receipt from that Saturday', { convention: B17, profile: adults }, 'Sat 27 Dec 2025 18:00', 'Sat 27 Dec 2025', 'Wed 31 Dec 2025', 'Fri 26 June 2026'],
] as [string, Under, string, ...string[]][])('%s', (_policy, under, when, ...expected) => {
  expect(dates(when, { ...under, closures: betweenTheYears })).toEqual(expected);
});

test('a closure day at a weekend or on a bank holiday changes nothing', () => {
  const without = dates('Wed 24 Dec 2025 10:00', {});
  expect(dates('Wed 24 Dec 2025 10:00', { closures: closedOn('Thu 25 Dec 2025', 'Sat 27 Dec 2025', 'Sun 28 Dec 2025') })).toEqual(without);
});
