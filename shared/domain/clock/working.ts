import { dayAndMonth, daysLater, shortDate, type LondonDate } from '../../kernel/london';
import { skippedBetween, type WorkingCalendar } from './calendar';
import type { Counting } from './counting';
import type { Duty, Reading } from './reading';
import type { Count, CountedSince } from './target';
import type { Convention } from './vocabulary';

/** Plain names of the conventions: the letter is kept for the record. */
export function conventionInWords(convention: Convention): string {
  if (convention.is === 'A') return 'the day after receipt is the first that can count (convention A)';
  return convention.cutOff === undefined
    ? 'what comes on a day not worked counts as received on the next working day (convention B)'
    : `what comes on a day not worked or after ${convention.cutOff} counts as received on the next working day (convention B)`;
}

const sinceInWords: Record<CountedSince, string> = { receipt: '', acknowledgement: ', the day it was acknowledged', 'the letter of acknowledgement': ', the day its acknowledgement was written', 'the last day to acknowledge': ', the last day to acknowledge' };

const inAList = (items: string[]): string => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`);
const ofDays = (days: number): string => `${days} working ${days === 1 ? 'day' : 'days'}`;

function skippedInWords(from: LondonDate, to: LondonDate, calendar: WorkingCalendar): string {
  const { holidays, weekends } = skippedBetween(from, to, calendar);
  const skipped = holidays.map((holiday) => `${holiday.name} ${dayAndMonth(holiday.date)}`);
  if (weekends > 0) skipped.push(`${weekends} ${weekends === 1 ? 'weekend' : 'weekends'}`);
  return skipped.length > 0 ? `skipped ${inAList(skipped)}` : 'nothing skipped';
}

/** The holidays between receipt and the day that it counts as, the day of receipt among them. Weekends are known to all. */
function passedOver(received: LondonDate, countedFrom: LondonDate, calendar: WorkingCalendar): string {
  const { holidays } = skippedBetween(daysLater(received, -1), countedFrom, calendar);
  return holidays.length > 0 ? `; ${inAList(holidays.map(({ name, date }) => `${name} ${dayAndMonth(date)}`))} ${holidays.length === 1 ? 'is' : 'are'} not worked` : '';
}

const notReached = (from: LondonDate, calendar: WorkingCalendar): string =>
  from < calendar.coversFrom
    ? `not known, because that calendar begins on ${shortDate(calendar.coversFrom)}.`
    : `not known, because that calendar ends on ${shortDate(calendar.coversTo)}. Ask for a newer calendar.`;

function countInWords(count: Count, { convention, calendar }: Counting): string {
  if (count.by === 'agreement') return `Agreed with the person who complained: ${shortDate(count.date)}.`;
  const named = `${calendar.name} calendar v${calendar.version}`;
  if (count.by === 'months') {
    const months = `${count.months} months from ${shortDate(count.from)}, that day included, ${named}`;
    return count.date ? `${months}: the last working day is ${shortDate(count.date)}.` : `${months}: ${notReached(count.from, calendar)}`;
  }
  const { workingDays, excluded, extension, from, since, date } = count;
  const days = inAList([ofDays(workingDays), ...(excluded > 0 ? [`${excluded} paused`] : []), ...(extension > 0 ? [`${extension} of extension`] : [])]);
  const counted = `${days} from ${shortDate(from)}${sinceInWords[since]}, ${conventionInWords(convention)}, ${named}`;
  return date ? `${counted}: ${skippedInWords(from, date, calendar)}. That is ${shortDate(date)}.` : `${counted}: ${notReached(from, calendar)}`;
}

/**
 * A date's count in sentences that a person can check with a calendar and paste into a letter, for example
 * "20 working days from Wed 16 Apr 2025, …: skipped Good Friday 18 Apr, Easter Monday 21 Apr and 5 weekends.
 * That is Mon 19 May 2025." Says where receipt counts as a later day, and where a promise stands against the count.
 */
export function workingInWords({ received, countedFrom }: Pick<Reading, 'received' | 'countedFrom'>, { by, count }: Pick<Duty, 'by' | 'count'>, counting: Counting): string {
  const { calendar, convention } = counting;
  if (!count) return `Received on ${shortDate(received)}, ${calendar.name} calendar v${calendar.version}: ${notReached(received, calendar)}`;
  const moved = countedFrom && countedFrom !== received ? `Received on ${shortDate(received)}, counted as ${shortDate(countedFrom)}: ${conventionInWords(convention)}${passedOver(received, countedFrom, calendar)}. ` : '';
  const kept = by && count.date && by > count.date ? ` The resident was told ${shortDate(by)}, and that stands.` : '';
  return `${moved}${countInWords(count, counting)}${kept}`;
}
