import type { AppointmentsView, ColleagueView } from '../../shared/contract/colleagues';
import type { Appointment } from '../../shared/domain/people/appointments';
import type { PersonChange } from '../../shared/domain/people/person';
import type { Person } from '../../shared/domain/people/vocabulary';
import { ok, refuse } from '../../shared/kernel/result';
import { colleagueLine, colleagueView } from '../presenters/colleague-view';
import { lastChanged } from '../presenters/last-changed';
import { rosterOf } from '../presenters/roster';
import { appointmentsStore, type KeptAppointments } from '../stores/appointments-store';
import { peopleStore, type KeptPerson } from '../stores/people-store';
import { changeAppointments as appoint } from '../use-cases/appointments';
import { addColleague as add, changeColleague as change } from '../use-cases/colleagues';
import { findPeople, goneFromHere } from '../use-cases/look-up-people';
import type { Call, Caller, Handler } from './door';
import { mayFindPeople } from './may';
import { settingsDocument } from './settings-document';

const administers = ({ roles }: Caller): boolean => roles.includes('Administrator');

export const colleagues: Handler<'colleagues'> = async ({ desk, caller }) => {
  const roster = await rosterOf(desk);
  return ok({ view: { people: roster.people.map((each) => colleagueLine(each, roster)), areas: roster.council.areas.map(({ id }) => roster.area(id)), mayAdd: administers(caller) } });
};

export const addColleague: Handler<'addColleague'> = async ({ desk, caller, body }) => {
  const added = await add(desk, caller, body as Person);
  if (!added.ok) return added;
  const view = await colleagueView(desk, added.value, caller);
  return ok({ view, version: view.version, location: `/api/settings/people/${view.id}` });
};

export const findInDirectory: Handler<'findInDirectory'> = async ({ desk, body }) => {
  const found = await findPeople(desk, body.text);
  return found.ok ? ok({ view: found.value }) : found;
};

export const goneFromDirectory: Handler<'goneFromDirectory'> = async ({ desk }) => {
  const gone = await goneFromHere(desk);
  return gone.ok ? ok({ view: { people: gone.value } }) : gone;
};

/** Everybody finds their own page; all others those who look after people or name deputies. To whoever may not look, nobody is there. */
const found = ({ caller, desk, id }: Call): Promise<KeptPerson | undefined> => (caller.id === id || mayFindPeople(caller) ? peopleStore(desk.ownWork).kept(id) : Promise.resolve(undefined));

const pageOf = (there: KeptPerson) =>
  settingsDocument<KeptPerson, ColleagueView>({ read: async (call) => (await found(call)) ?? there, viewOf: ({ desk, caller }, kept) => colleagueView(desk, kept, caller) });

export const colleague: Handler<'colleague'> = async (call) => {
  const there = await found(call);
  return there ? pageOf(there).look(call) : refuse({ code: 'not-found' });
};

export const changeColleague: Handler<'changeColleague'> = async (call) => {
  const there = await found(call);
  return there ? pageOf(there).saved(call, await change(call.desk, call.caller, call.id, call.body as PersonChange, call.ifMatch)) : refuse({ code: 'not-found' });
};

const named = settingsDocument<KeptAppointments, AppointmentsView>({
  read: ({ desk }) => appointmentsStore(desk.ownWork).get(),
  viewOf: async ({ desk }, { settings: { appointments, timeline }, version }) => {
    const roster = await rosterOf(desk);
    return {
      appointments, people: roster.people.map(({ id }) => roster.person(id)), directorates: [...new Set(roster.council.areas.map(({ directorate }) => directorate))].sort(),
      ...lastChanged(roster, timeline.at(-1)), version: version ?? 'built in',
    };
  },
});

export const appointments: Handler<'appointments'> = named.look;

export const changeAppointments: Handler<'changeAppointments'> = async (call) => named.saved(call, await appoint(call.desk, call.caller.id, call.body.appointments as Appointment[], call.ifMatch));
