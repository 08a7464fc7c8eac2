import { daysLater, type LondonDate } from '../../kernel/london';

/** When twelve weeks across all stages are over, and whether they had passed by a day (Complaint Handling Code; product rule "Stage 2"). */
export interface TwelveWeeks {
  by: LondonDate;
  passed: boolean;
}

/** Counted in days, from the receipt of the first stage until the last answer, or until today while there is none. */
export function twelveWeeksFrom(firstReceived: LondonDate, until: LondonDate): TwelveWeeks {
  const by = daysLater(firstReceived, 12 * 7);
  return { by, passed: until > by };
}
