import { readClock } from '../../../shared/domain/clock/reading';
import { endOfLondonDay } from '../../../shared/kernel/london';
import { day, instant } from '../../builders/moments';
import { countingUnder, inPlain, plainly } from './plain';

// To be checked with a printed calendar and the list at www.gov.uk/bank-holidays: 3 working days to acknowledge,
// 20 to answer, the day of receipt is day 0 whatever day it is. Times are London's.
test.each([
  ['counts Monday receipt from Tuesday', 'Mon 12 May 2025 10:00', 'Thu 15 May 2025', 'Tue 10 June 2025'],
  ['counts Saturday receipt from Monday', 'Sat 13 Sept 2025 11:00', 'Wed 17 Sept 2025', 'Fri 10 Oct 2025'],
  ['counts Sunday receipt from Monday', 'Sun 14 Sept 2025 23:59', 'Wed 17 Sept 2025', 'Fri 10 Oct 2025'],
  ['has no closing time on a Friday', 'Fri 12 Sept 2025 17:01', 'Wed 17 Sept 2025', 'Fri 10 Oct 2025'],
  ['passes over Easter and both May holidays', 'Wed 16 Apr 2025 16:02', 'Wed 23 Apr 2025', 'Mon 19 May 2025'],
  ['counts Maundy Thursday receipt from Tuesday', 'Thu 28 Mar 2024 11:00', 'Thu 4 Apr 2024', 'Mon 29 Apr 2024'],
  ['counts Good Friday receipt from Tuesday', 'Fri 29 Mar 2024 11:00', 'Thu 4 Apr 2024', 'Mon 29 Apr 2024'],
  ['counts Easter Monday receipt from Tuesday', 'Mon 1 Apr 2024 09:00', 'Thu 4 Apr 2024', 'Mon 29 Apr 2024'],
  ['passes over Early May and Spring holidays', 'Fri 2 May 2025 12:00', 'Thu 8 May 2025', 'Tue 3 June 2025'],
  ['works on the Monday in 2020 whose holiday moved to VE Day', 'Fri 1 May 2020 12:00', 'Wed 6 May 2020', 'Tue 2 June 2020'],
  ['passes over Friday 8 May 2020', 'Wed 6 May 2020 12:00', 'Tue 12 May 2020', 'Fri 5 June 2020'],
  ['passes over the Summer holiday', 'Fri 22 Aug 2025 09:00', 'Thu 28 Aug 2025', 'Mon 22 Sept 2025'],
  ['passes over Christmas 2024', 'Tue 24 Dec 2024 16:59', 'Tue 31 Dec 2024', 'Fri 24 Jan 2025'],
  ['passes over three substitute days of Christmas 2021', 'Fri 24 Dec 2021 10:00', 'Fri 31 Dec 2021', 'Wed 26 Jan 2022'],
  ['passes over the substitute for Boxing Day 2020', 'Thu 24 Dec 2020 10:00', 'Thu 31 Dec 2020', 'Tue 26 Jan 2021'],
  ['passes over the substitutes of Christmas 2022', 'Fri 23 Dec 2022 10:00', 'Fri 30 Dec 2022', 'Wed 25 Jan 2023'],
  ['counts Boxing Day 2027, a Sunday, from Wednesday', 'Sun 26 Dec 2027 11:00', 'Fri 31 Dec 2027', 'Wed 26 Jan 2028'],
  ['passes over the Diamond Jubilee, 5 June 2012', 'Fri 1 June 2012 10:00', 'Fri 8 June 2012', 'Tue 3 July 2012'],
  ['passes over the Platinum Jubilee, 2 and 3 June 2022', 'Fri 27 May 2022 10:00', 'Wed 1 June 2022', 'Tue 28 June 2022'],
  ['passes over the State Funeral, 19 September 2022', 'Fri 16 Sept 2022 10:00', 'Thu 22 Sept 2022', 'Mon 17 Oct 2022'],
  ['passes over the State Funeral inside the twenty days', 'Wed 24 Aug 2022 10:00', 'Tue 30 Aug 2022', 'Fri 23 Sept 2022'],
  ['passes over the Coronation, 8 May 2023', 'Fri 5 May 2023 10:00', 'Thu 11 May 2023', 'Tue 6 June 2023'],
  ['counts one minute to midnight as that day', 'Wed 31 Dec 2025 23:59', 'Tue 6 Jan 2026', 'Thu 29 Jan 2026'],
  ['counts New Year’s Day receipt from the second', 'Thu 1 Jan 2026 00:00', 'Tue 6 Jan 2026', 'Thu 29 Jan 2026'],
  ['counts one minute to midnight in summer as that day', 'Mon 30 June 2025 23:59', 'Thu 3 July 2025', 'Mon 28 July 2025'],
  ['reads the last minute of winter time', 'Sun 30 Mar 2025 00:59', 'Wed 2 Apr 2025', 'Tue 29 Apr 2025'],
  ['crosses from winter into summer time', 'Mon 16 Mar 2026 12:00', 'Thu 19 Mar 2026', 'Wed 15 Apr 2026'],
  ['ends on 29 February in a leap year', 'Thu 1 Feb 2024 09:30', 'Tue 6 Feb 2024', 'Thu 29 Feb 2024'],
  ['starts on 29 February in a leap year', 'Thu 29 Feb 2024 09:30', 'Tue 5 Mar 2024', 'Thu 28 Mar 2024'],
  ['has no 29 February in another year', 'Fri 31 Jan 2025 14:00', 'Wed 5 Feb 2025', 'Fri 28 Feb 2025'],
])('%s: received %s', (_policy, received, acknowledgeBy, answerBy) => {
  expect(plainly([[received, 'received']], received)).toMatchObject({ acknowledgeBy, answerBy });
});

// A mailbox tells the moment in UTC; the day is London's.
test.each([
  ['the last moment of a summer’s day', '2025-06-30T22:59:59.999Z', 'Mon 30 June 2025', 'Thu 3 July 2025', 'Mon 28 July 2025'],
  ['eleven at night in UTC, midnight in London', '2025-06-30T23:00:00Z', 'Tue 1 July 2025', 'Fri 4 July 2025', 'Tue 29 July 2025'],
  ['half past eleven at night in UTC, in summer', '2025-06-30T23:30:00Z', 'Tue 1 July 2025', 'Fri 4 July 2025', 'Tue 29 July 2025'],
  ['half past eleven at night in UTC, in winter', '2025-01-15T23:30:00Z', 'Wed 15 Jan 2025', 'Mon 20 Jan 2025', 'Wed 12 Feb 2025'],
  ['half past one as it comes the first time', '2025-10-26T00:30:00Z', 'Sun 26 Oct 2025', 'Wed 29 Oct 2025', 'Fri 21 Nov 2025'],
  ['half past one as it comes the second time', '2025-10-26T01:30:00Z', 'Sun 26 Oct 2025', 'Wed 29 Oct 2025', 'Fri 21 Nov 2025'],
  ['eleven at night in UTC on the eve of summer time', '2025-03-29T23:00:00Z', 'Sat 29 Mar 2025', 'Wed 2 Apr 2025', 'Tue 29 Apr 2025'],
  ['eleven at night in UTC on the first night of summer time', '2025-03-30T23:00:00Z', 'Mon 31 Mar 2025', 'Thu 3 Apr 2025', 'Wed 30 Apr 2025'],
])('takes %s, %s, for %s', (_when, at, received, acknowledgeBy, answerBy) => {
  expect(inPlain(readClock({ received: { at: instant(at) } }, countingUnder(), instant(at)))).toMatchObject({ received, acknowledgeBy, answerBy });
});

test.each([
  ['winter', '2025-01-15', '2025-01-15T23:59:59.999Z'],
  ['summer', '2025-07-15', '2025-07-15T22:59:59.999Z'],
  ['the day the clocks go forward', '2025-03-30', '2025-03-30T22:59:59.999Z'],
  ['the day before the clocks go forward', '2025-03-29', '2025-03-29T23:59:59.999Z'],
  ['the day the clocks go back', '2025-10-26', '2025-10-26T23:59:59.999Z'],
  ['the day before the clocks go back', '2025-10-25', '2025-10-25T22:59:59.999Z'],
])('a target date is met until the end of its day in London: %s', (_when, date, end) => {
  expect(endOfLondonDay(day(date))).toBe(end);
});
