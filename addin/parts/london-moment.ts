import { londonTime, readInstant } from '../../shared/kernel/london';

/** A day and a time on a London clock as an instant that names its offset: in summer London is an hour ahead. */
export function londonMoment(day: string, time: string): string {
  const inSummer = `${day}T${time}:00+01:00`;
  const instant = readInstant(inSummer);
  return instant && londonTime(instant) === time ? inSummer : `${day}T${time}:00+00:00`;
}
