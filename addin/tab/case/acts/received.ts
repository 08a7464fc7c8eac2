import { londonDate, londonTime, readInstant } from '../../../../shared/kernel/london';

/**
 * A day and a time on a London clock as the moment that they are, offset named; without a time, the day. Of an hour that
 * happens twice the earlier one is meant, and of one that does not happen the hour as winter counts it.
 */
export function receivedFrom(date: string, time: string): string {
  if (time === '') return date;
  const moments = ['+01:00', '+00:00'].map((offset) => `${date}T${time}:00${offset}`);
  const meant = moments.find((moment) => {
    const instant = readInstant(moment);
    return instant !== undefined && londonDate(instant) === date && londonTime(instant) === time;
  });
  return meant ?? `${date}T${time}:00+00:00`;
}
