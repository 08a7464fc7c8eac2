import { londonDate, londonTime, shortDate, type Instant } from '../../shared/kernel/london';

/** `Wed 16 Apr 2025, 16:02`, London time. */
export function when(text: string): string {
  const instant = new Date(text).toISOString() as Instant;
  return `${shortDate(londonDate(instant))}, ${londonTime(instant)}`;
}
