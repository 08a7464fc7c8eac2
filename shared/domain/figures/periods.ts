import { daysLater, monthsLater, type LondonDate } from '../../kernel/london';
import type { Month } from './told';

/** The month of a London date, `2025-05`. */
export const monthOf = (date: LondonDate): Month => date.slice(0, 7);

export const firstDayOf = (month: Month): LondonDate => `${month}-01` as LondonDate;

/** The month so many months later, or before. */
export const monthAfter = (month: Month, months = 1): Month => monthOf(monthsLater(firstDayOf(month), months));

export const lastDayOf = (month: Month): LondonDate => daysLater(firstDayOf(monthAfter(month)), -1);

/** All months from one to another, both included; none where the first is the later one. */
export function monthsFrom(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = monthAfter(month)) months.push(month);
  return months;
}

/** The financial year of a month, by the year in which it begins: with April (product rule "Reports"). */
export const financialYearOf = (month: Month): number => Number(month.slice(0, 4)) - (month.slice(5) < '04' ? 1 : 0);

/** The twelve months of a financial year. */
export const monthsOfYear = (year: number): Month[] => monthsFrom(`${year}-04`, `${year + 1}-03`);

/** The months of the quarter that a month lies in, the quarters of a financial year being those of the calendar. */
export function quarterOf(month: Month): Month[] {
  const first = monthAfter(month, -((Number(month.slice(5)) - 1) % 3));
  return monthsFrom(first, monthAfter(first, 2));
}
