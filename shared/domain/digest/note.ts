import type { Instant, LondonDate } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import type { PersonId } from '../people/vocabulary';

/** An election or by-election: from its notice to the day of the poll nothing is published that could sway it (Code of Recommended Practice on Local Authority Publicity 2011). */
export interface Election {
  name: string;
  notice: LondonDate;
  poll: LondonDate;
}

/** An editor's words beside the figures. Nobody approves their own. */
export interface DigestNote {
  id: string;
  text: string;
  by: PersonId;
  at: Instant;
  approved?: { by: PersonId; at: Instant; asMonitoringOfficer?: true };
}

export type NoteRefusal = { code: 'no-note' } | { code: 'own-note' } | { code: 'held-for-election'; election: string; poll: LondonDate };

/** The election that a day is before, from the day of its notice; `undefined` where none is. */
export const electionOn = (elections: readonly Election[] | undefined, day: LondonDate): Election | undefined => elections?.find(({ notice, poll }) => notice <= day && day <= poll);

/** Approves the note that was read. Before an election only the monitoring officer says yes (product rule "Pre-election period"). */
export function approveNote(note: DigestNote | undefined, read: string, by: { id: PersonId; isMonitoringOfficer: boolean }, at: Instant, election: Election | undefined): Result<DigestNote, NoteRefusal> {
  if (note?.id !== read) return refuse({ code: 'no-note' });
  if (note.by === by.id) return refuse({ code: 'own-note' });
  if (election && !by.isMonitoringOfficer) return refuse({ code: 'held-for-election', election: election.name, poll: election.poll });
  return ok({ ...note, approved: { by: by.id, at, ...(by.isMonitoringOfficer && { asMonitoringOfficer: true as const }) } });
}

/** Whether a note goes with that day's digests: approved, and before an election by the monitoring officer. Otherwise it waits. */
export const noteGoes = ({ approved }: DigestNote, elections: readonly Election[] | undefined, day: LondonDate): boolean =>
  approved !== undefined && (approved.asMonitoringOfficer === true || electionOn(elections, day) === undefined);

/** Whether one that some were told already, by its id, may go to others on that day: before an election only where it is the note that the monitoring officer approved. */
export const mayGoOn = (told: string, note: DigestNote | undefined, elections: readonly Election[] | undefined, day: LondonDate): boolean =>
  electionOn(elections, day) === undefined || (note?.id === told && noteGoes(note, elections, day));
