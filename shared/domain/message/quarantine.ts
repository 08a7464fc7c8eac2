import { countWorkingDays, type WorkingCalendar } from '../clock/calendar';
import type { PersonId } from '../people/vocabulary';
import { londonDate, type Instant, type LondonDate } from '../../kernel/london';

/** That somebody looked through what was kept from the mailbox as spam or danger, and let go what was neither. */
export interface QuarantineReading {
  at: Instant;
  by: PersonId;
}

/**
 * On which London day quarantine is owed its next reading: the first working day after the last (product rule "Channels":
 * read daily by a named person). Nobody can ask Exchange for it, so a person says that they looked. `undefined` where
 * nobody ever has, or the calendar does not reach.
 */
export const quarantineOwedOn = (last: QuarantineReading | undefined, calendar: WorkingCalendar): LondonDate | undefined => last && countWorkingDays(londonDate(last.at), 1, calendar);

/** Whether it is to be read today, or should have been before. Where nobody ever has, it is. */
export function quarantineStanding(last: QuarantineReading | undefined, today: LondonDate, calendar: WorkingCalendar): 'read' | 'owed' | 'late' {
  if (!last) return 'owed';
  const owedOn = quarantineOwedOn(last, calendar);
  if (owedOn === undefined) return londonDate(last.at) === today ? 'read' : 'owed';
  if (today < owedOn) return 'read';
  return today === owedOn ? 'owed' : 'late';
}
