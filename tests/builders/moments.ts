import { readDate, readInstant, type Instant, type LondonDate } from '../../shared/kernel/london';

/** An instant as a test writes it; one that is not an instant stops the test. */
export function instant(text: string): Instant {
  const read = readInstant(text);
  if (!read) throw new Error(`${text} is not an instant`);
  return read;
}

/** A London date as a test writes it. */
export function day(text: string): LondonDate {
  const read = readDate(text);
  if (!read) throw new Error(`${text} is not a day`);
  return read;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const plainDate = /^(\w{3}) (\d{1,2}) (\w{3,4}) (\d{4})$/;
const weekdayOf = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });

/** A date as a printed calendar has it, `Wed 16 Apr 2025`; the wrong day of the week stops the test. */
export function plainDay(text: string): LondonDate {
  const [, weekday, dayOfMonth = '', month = '', year] = plainDate.exec(text) ?? [];
  const date = day(`${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
  if (weekdayOf.format(new Date(`${date}T12:00:00Z`)) !== weekday) throw new Error(`${text} is another day of the week`);
  return date;
}

const londonClock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** What a clock on a wall in London shows, `Wed 16 Apr 2025 16:02`. A time that comes twice is the first. */
export function plainMoment(text: string): Instant {
  const [, date = '', time = ''] = /^(.+ \d{4}) (\d\d:\d\d(?::\d\d(?:\.\d{3})?)?)$/.exec(text) ?? [];
  const [summer, winter] = ['+01:00', 'Z'].map((offset) => instant(`${plainDay(date)}T${time}${offset}`)) as [Instant, Instant];
  const shows = (at: Instant): boolean => londonClock.format(new Date(at)) === time.slice(0, 5);
  if (shows(summer)) return summer;
  if (!shows(winter)) throw new Error(`No clock in London showed ${text}`);
  return winter;
}
