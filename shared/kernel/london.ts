/**
 * Instants are kept in UTC, dates are London dates: a target date is met until the end of that day in London
 * whatever the machine's own time zone is.
 */

declare const instantBrand: unique symbol;
declare const dateBrand: unique symbol;

/** ISO 8601 in UTC with milliseconds, as in `2025-04-16T15:02:00.000Z`. Such texts sort in order of time. */
export type Instant = string & { readonly [instantBrand]: true };

/** A calendar day in London, as in `2025-04-16`. Such texts sort in order of days. */
export type LondonDate = string & { readonly [dateBrand]: true };

/** Whole days since 1 January 1970. */
export type DayNumber = number;

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

export const instantAt = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;
export const millisecondsOf = (instant: Instant): number => Date.parse(instant);
export const later = (instant: Instant, milliseconds: number): Instant => instantAt(millisecondsOf(instant) + milliseconds);

/** Reads an ISO 8601 instant that names its offset. A time without one, or on a day that does not exist, is nobody's instant: `undefined`. */
export function readInstant(text: string): Instant | undefined {
  const milliseconds = INSTANT.test(text) && readDate(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : instantAt(milliseconds);
}

/** Reads `yyyy-mm-dd`; a day that does not exist (30 February) is `undefined`. */
export function readDate(text: string): LondonDate | undefined {
  if (!DATE.test(text)) return undefined;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && instantAt(milliseconds).startsWith(text) ? (text as LondonDate) : undefined;
}

/** A two-digit number inside a date. Counting asks this millions of times, and parsing a text is most of what it costs. */
const digits = (date: string, at: number): number => (date.charCodeAt(at) - 48) * 10 + date.charCodeAt(at + 1) - 48;

/** The day's number, by the arithmetic of the Gregorian calendar: years begin in March, so that the leap day comes last. */
export function dayNumber(date: LondonDate): DayNumber {
  const month = digits(date, 5);
  const year = digits(date, 0) * 100 + digits(date, 2) - (month < 3 ? 1 : 0);
  const marchDay = ((153 * ((month + 9) % 12) + 2) / 5) | 0;
  return 365 * year + ((year / 4) | 0) - ((year / 100) | 0) + ((year / 400) | 0) + marchDay + digits(date, 8) - 1 - DAYS_TO_1970;
}
const padded = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** The day of a number, by the same arithmetic backwards. */
export function dateOfDay(day: DayNumber): LondonDate {
  const days = day + DAYS_TO_1970;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${padded(month)}-${padded(ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}` as LondonDate;
}

/** The day so many days after a date, or before it. */
export const daysLater = (date: LondonDate, days: number): LondonDate => dateOfDay(dayNumber(date) + days);

/** 0 is Monday, 6 is Sunday. 1 January 1970 was a Thursday. */
export const weekdayOfDay = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7;
export const isWeekend = (day: DayNumber): boolean => weekdayOfDay(day) > 4;

/** 01:00 UTC on the last Sunday of the month: when London's clocks change (Summer Time Order 2002). */
function lastSundayChange(year: number, month: number): number {
  const lastDay = Date.UTC(year, month + 1, 0) / DAY;
  return (lastDay - ((weekdayOfDay(lastDay) + 1) % 7)) * DAY + HOUR;
}

/** How far London is ahead of UTC at this moment. The rule of the Summer Time Order 2002, in force since 1996. */
function londonOffset(milliseconds: number): number {
  const year = new Date(milliseconds).getUTCFullYear();
  return milliseconds >= lastSundayChange(year, 2) && milliseconds < lastSundayChange(year, 9) ? HOUR : 0;
}

const inLondon = (instant: Instant): string => {
  const milliseconds = millisecondsOf(instant);
  return instantAt(milliseconds + londonOffset(milliseconds));
};

/** The day in London. Its clocks are at most an hour ahead, so only the last hour of a UTC day can belong to the next. */
export const londonDate = (instant: Instant): LondonDate => (instant.startsWith('23', 11) ? inLondon(instant) : instant).slice(0, 10) as LondonDate;

/** The time on a London clock, as in `16:02`. */
export const londonTime = (instant: Instant): string => inLondon(instant).slice(11, 16);

/** The same to the second, as in `16:02:30`: for what is a moment away. */
export const londonTimeToTheSecond = (instant: Instant): string => inLondon(instant).slice(11, 19);

/** The same to the millisecond, as in `16:02:00.000`: for what turns on the very moment. */
export const londonTimeOfDay = (instant: Instant): string => inLondon(instant).slice(11, 23);

/** The same day of the month so many months later; where that month is too short, its last day. */
export function monthsLater(date: LondonDate, months: number): LondonDate {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, Number(date.slice(8))];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, lastOfMonth))).toISOString().slice(0, 10) as LondonDate;
}

/** The last millisecond of that day in London. No change of clocks falls at midnight, so one offset serves. */
export function endOfLondonDay(date: LondonDate): Instant {
  const midnightAfter = (dayNumber(date) + 1) * DAY;
  return instantAt(midnightAfter - londonOffset(midnightAfter - HOUR) - 1);
}

/** The moment at which a London clock shows this time on that day, `09:00`. One that it shows twice is the first; one that it leaves out, an hour later. */
export function londonInstant(date: LondonDate, time: string): Instant {
  const asShown = dayNumber(date) * DAY + digits(time, 0) * HOUR + digits(time, 3) * 60_000;
  return instantAt(asShown - londonOffset(asShown - HOUR));
}

/** The days of the week as they are written, the first being day 0. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const;

function partsOf(date: LondonDate) {
  const day = dayNumber(date);
  return { weekday: weekdays[weekdayOfDay(day)] ?? '', day: Number(date.slice(8)), month: Number(date.slice(5, 7)) - 1, year: date.slice(0, 4) };
}

/** `Mon 19 May 2025`: how a date is shown on a screen. */
export function shortDate(date: LondonDate): string {
  const { weekday, day, month, year } = partsOf(date);
  return `${weekday.slice(0, 3)} ${day} ${SHORT_MONTHS[month]} ${year}`;
}

/** `Mon 19 May`: where the year goes without saying. */
export const weekdayAndDay = (date: LondonDate): string => shortDate(date).slice(0, -5);

/** `Monday 19 May 2025`: how a date is written in a letter. */
export function longDate(date: LondonDate): string {
  const { weekday, day, month, year } = partsOf(date);
  return `${weekday} ${day} ${MONTHS[month]} ${year}`;
}

/** `18 Apr`: a day inside a sentence that has already said the year. */
export function dayAndMonth(date: LondonDate): string {
  const { day, month } = partsOf(date);
  return `${day} ${SHORT_MONTHS[month]}`;
}
