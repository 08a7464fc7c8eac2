import type { QuarantineView } from '../../shared/contract/today';
import { quarantineStanding } from '../../shared/domain/message/quarantine';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { lastReading, quarantineStore, type KeptQuarantine } from '../stores/quarantine-store';
import { warningStore } from '../stores/warning-store';
import type { Desk } from '../use-cases/desk';
import { whenInWords } from './reading-view';
import type { Roster } from './roster';

const owedSaid = { owed: 'It is to be read today.', late: 'A working day has passed without: read it now.' } as const;

/** When quarantine was last read and by whom, and who is to read it. */
export async function quarantineView(desk: Desk, roster: Roster, kept: KeptQuarantine): Promise<QuarantineView> {
  const { quarantine: readers = [] } = (await warningStore(desk.ownWork).get()).settings.rules;
  const last = lastReading(kept);
  const standing = quarantineStanding(last, roster.today, desk.counting.councilCalendar);
  const names = readers.map((id) => roster.person(id).name);
  const was = last ? `Last read ${whenInWords(last.at)}, by ${roster.person(last.by).name}.` : 'Nobody has noted yet that they read quarantine.';
  const whose = names.length > 0 ? `It is for ${names.join(' or ')} to read.` : 'Nobody is named to read it: name somebody in Settings, Warnings.';
  return { said: standing === 'read' ? was : `${was} ${owedSaid[standing]} ${whose}`, standing };
}

/** The same for whoever looks at Today: managers, and those who are to read it. */
export async function quarantineFor(desk: Desk, roster: Roster, { id, isManager }: { id: PersonId; isManager: boolean }): Promise<QuarantineView | undefined> {
  const { quarantine: readers = [] } = (await warningStore(desk.ownWork).get()).settings.rules;
  return isManager || readers.includes(id) ? quarantineView(desk, roster, await quarantineStore(desk.ownWork).get()) : undefined;
}
