import { dayAndMonth, shortDate, type LondonDate } from '../../kernel/london';
import type { Count, WorkingCalendar } from './calendar';
import type { Convention } from './vocabulary';

/** Plain names of the conventions: the letter is kept for the record. */
const plainly: Record<Convention, string> = { A: 'the day after receipt is the first that can count (convention A)' };

/**
 * The count in a sentence that a person can check with a calendar and paste into a letter, for example
 * "20 working days from Wed 16 Apr 2025, …: skipped Good Friday 18 Apr, Easter Monday 21 Apr and 5 weekends."
 */
export function workingInWords(days: number, from: LondonDate, convention: Convention, calendar: WorkingCalendar, count: Count | undefined): string {
  const counted = `${days} working ${days === 1 ? 'day' : 'days'} from ${shortDate(from)}, ${plainly[convention]}, ${calendar.name} calendar v${calendar.version}`;
  if (!count && from < calendar.coversFrom) return `${counted}: not known, because that calendar begins on ${shortDate(calendar.coversFrom)}.`;
  if (!count) return `${counted}: not known, because that calendar ends on ${shortDate(calendar.coversTo)}. Ask for a newer calendar.`;
  const skipped = count.holidays.map((holiday) => `${holiday.name} ${dayAndMonth(holiday.date)}`);
  if (count.weekends > 0) skipped.push(`${count.weekends} ${count.weekends === 1 ? 'weekend' : 'weekends'}`);
  return `${counted}: ${skipped.length > 0 ? `skipped ${inAList(skipped)}` : 'nothing skipped'}. That is ${shortDate(count.date)}.`;
}

const inAList = (items: string[]): string => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`);
