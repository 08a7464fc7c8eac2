import { calendarOf, isWorkingDay } from '../../shared/domain/clock/calendar';
import { builtIn } from '../../shared/domain/clock/nations/nations';
import { dateOfDay, dayNumber, endOfLondonDay, later, londonDate, londonTime, type Instant } from '../../shared/kernel/london';

const MINUTE = 60_000;
const calendar = calendarOf(builtIn['England and Wales']);

/** That many working days before the last working morning that has passed, at a time of day in London. */
export function workingTime(now: Instant, daysAgo: number, time: string, dayBegins: string): Instant {
  let day = dayNumber(londonDate(now));
  if (londonTime(now) < dayBegins) day -= 1;
  while (!isWorkingDay(dateOfDay(day), calendar)) day -= 1;
  for (let left = daysAgo; left > 0; left -= 1) {
    do day -= 1;
    while (!isWorkingDay(dateOfDay(day), calendar));
  }
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  // From the midnight before: clocks change on Sundays, and nobody here writes on one.
  return later(endOfLondonDay(dateOfDay(day - 1)), 1 + (hours * 60 + minutes) * MINUTE);
}
