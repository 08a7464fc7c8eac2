import { londonDate, londonTimeOfDay, type Instant, type LondonDate } from '../../kernel/london';
import { countWorkingDays, workingDayOnOrAfter, type WorkingCalendar } from './calendar';
import type { Convention } from './vocabulary';

/** When something reached the council: a moment, or a day for a letter or a call whose time nobody noted. */
export type Receipt = { at: Instant } | { on: LondonDate };

export const receivedOn = (receipt: Receipt): LondonDate => ('at' in receipt ? londonDate(receipt.at) : receipt.on);

/** After the cut-off on a day that is worked. Exactly at the cut-off is still today, and so is a day without a time. */
const isLate = (receipt: Receipt, convention: Convention): boolean =>
  convention.is === 'B' && convention.cutOff !== undefined && 'at' in receipt && londonTimeOfDay(receipt.at) > `${convention.cutOff}:00.000`;

/**
 * The day that a receipt counts as: day 0 of every count from receipt (product rule "Counting conventions").
 * `undefined` where the calendar does not reach.
 */
export function dayZero(receipt: Receipt, convention: Convention, calendar: WorkingCalendar): LondonDate | undefined {
  const day = receivedOn(receipt);
  if (convention.is === 'A') return day;
  const first = workingDayOnOrAfter(day, calendar);
  return first === day && isLate(receipt, convention) ? countWorkingDays(day, 1, calendar) : first;
}
