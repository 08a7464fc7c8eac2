import { decideAppointments, type Appointment, type AppointmentRefusal } from '../../shared/domain/people/appointments';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { appointmentsStore, type KeptAppointments } from '../stores/appointments-store';
import { peopleStore } from '../stores/people-store';
import type { Desk } from './desk';

export type AppointmentsRefusal = AppointmentRefusal | { code: 'changed-meanwhile' } | { code: 'no-such-person' };

const said = (each: Appointment): string => JSON.stringify([each.post, each.directorate, each.person, each.from, each.until]);

/** Says who is Chair and who is lead officer, under the version that was seen. Only people whom Heard knows can be named; those who have left stay in what was. */
export async function changeAppointments(desk: Desk, by: PersonId, asked: readonly Appointment[], expected: string): Promise<Result<KeptAppointments, AppointmentsRefusal>> {
  const store = appointmentsStore(desk.ownWork);
  const before = await store.get();
  if ((before.version ?? 'built in') !== expected) return refuse({ code: 'changed-meanwhile' });
  const people = peopleStore(desk.ownWork);
  const [settings, all] = await Promise.all([people.settings(), people.all()]);
  if (asked.some(({ person }) => !all.some(({ id }) => id === person))) return refuse({ code: 'no-such-person' });
  const decided = decideAppointments(asked, [...new Set(settings?.areas.map(({ directorate }) => directorate))]);
  if (!decided.ok) return decided;
  const had = new Set(before.settings.appointments.map(said));
  const entry = { at: desk.clock.now(), type: 'AppointmentsChanged', by, named: decided.value.filter((each) => !had.has(said(each))) };
  const kept = await store.keep({ ...before.settings, appointments: decided.value, timeline: [...before.settings.timeline, entry] }, before);
  return kept ? ok(kept) : refuse({ code: 'changed-meanwhile' });
}
