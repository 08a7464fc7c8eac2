import { domainOf, isWithin } from '../../shared/domain/people/address';
import { changedPerson, decidePerson, hasLeft, type Changing, type PersonChange, type PersonRefusal } from '../../shared/domain/people/person';
import type { Person, PersonId } from '../../shared/domain/people/vocabulary';
import { londonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { peopleStore, type KeptPerson } from '../stores/people-store';
import { placesStore } from '../stores/places-store';
import { ownDomains, type Desk } from './desk';

type Unknown = { code: 'address-not-ours' } | { code: 'no-such-person' } | { code: 'no-such-area' } | { code: 'no-such-division' };
export type ColleagueRefusal = PersonRefusal | Unknown | { code: 'changed-meanwhile' } | { code: 'not-found' };

/** Somebody whom Heard knows and who works here still: who may be named for something from now on. */
export async function colleague({ ownWork, clock, asker }: Pick<Desk, 'ownWork' | 'clock' | 'asker'>, id: PersonId): Promise<Person | undefined> {
  const known = id === asker?.id ? asker : await peopleStore(ownWork).person(id);
  return known && !hasLeft(known, londonDate(clock.now())) ? known : undefined;
}

/** The first of these who works here still. */
export async function firstHere(desk: Desk, ids: readonly (PersonId | undefined)[]): Promise<Person | undefined> {
  for (const id of ids) {
    const here = id === undefined ? undefined : await colleague(desk, id);
    if (here) return here;
  }
  return undefined;
}

/** What a change names that the council does not have. What stands there already may stay, whatever has gone since. */
async function unknownIn(desk: Desk, { areas = [], divisions = [], deputy, email }: PersonChange, before: Pick<Person, 'areas' | 'divisions'>): Promise<Unknown | undefined> {
  const newAreas = areas.filter((area) => !before.areas.includes(area));
  if (newAreas.length > 0) {
    const known = (await peopleStore(desk.ownWork).settings())?.areas.map(({ id }) => id) ?? [];
    if (!newAreas.every((area) => known.includes(area))) return { code: 'no-such-area' };
  }
  const newDivisions = divisions.filter(({ division }) => !before.divisions?.some((held) => held.division === division));
  if (newDivisions.length > 0) {
    const known = (await placesStore(desk.ownWork).get())?.places.divisions.map(({ name }) => name) ?? [];
    if (!newDivisions.every(({ division }) => known.includes(division))) return { code: 'no-such-division' };
  }
  // What the council writes to its own people stays within it.
  if (email && !isWithin(domainOf(email), await ownDomains(desk))) return { code: 'address-not-ours' };
  return deputy && !(await colleague(desk, deputy.person)) ? { code: 'no-such-person' } : undefined;
}

/** Changes what Heard knows of a person, under the version that was seen. It holds from the next request on. */
export async function changeColleague(desk: Desk, by: Changing, id: PersonId, change: PersonChange, expected: string): Promise<Result<KeptPerson, ColleagueRefusal>> {
  const store = peopleStore(desk.ownWork);
  const before = await store.kept(id);
  if (!before) return refuse({ code: 'not-found' });
  if (before.version !== expected) return refuse({ code: 'changed-meanwhile' });
  const decided = decidePerson(change, before.person, by);
  if (!decided.ok) return decided;
  if (decided.value.length === 0) return ok(before);
  const unknown = await unknownIn(desk, change, before.person);
  if (unknown) return refuse(unknown);
  const at = desk.clock.now();
  const kept = await store.keep(changedPerson(before.person, change), [...before.timeline, ...decided.value.map((event) => ({ at, by: by.id, ...event }))], before);
  return kept ? ok(kept) : refuse({ code: 'changed-meanwhile' });
}

/** Somebody whom Heard does not know yet, by their id in the directory. Asked twice, they are added once. */
export async function addColleague(desk: Desk, by: Changing, asked: Pick<Person, 'id' | 'name' | 'telephone' | 'email' | 'areas'>): Promise<Result<KeptPerson, { code: 'person-known' } | Unknown>> {
  const unknown = await unknownIn(desk, asked, { areas: [] });
  if (unknown) return refuse(unknown);
  const kept = await peopleStore(desk.ownWork).add(asked, [{ at: desk.clock.now(), type: 'PersonAdded', by: by.id, areas: asked.areas }]);
  return kept ? ok(kept) : refuse({ code: 'person-known' });
}

/** Notes with which roles somebody opened Heard, once a day and when they change: for Settings to show. Who may what goes by the token alone. */
export async function noteSeen(desk: Desk, { id, roles, seen }: Changing & Pick<Person, 'seen'>): Promise<void> {
  const on = londonDate(desk.clock.now());
  if (seen?.on === on && [...seen.roles].sort().join() === [...roles].sort().join()) return;
  const store = peopleStore(desk.ownWork);
  const before = await store.kept(id);
  if (before) await store.keep({ ...before.person, seen: { roles: [...roles], on } }, before.timeline, before);
}
