import type { LondonDate } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import { isWithinDays } from './days';
import { personFacts, type Days, type Deputy, type HeldDivision, type Person, type PersonFact, type PersonId, type Post, type Role } from './vocabulary';

/** What is changed of a person, each fact by itself; `null` takes it away. */
export interface PersonChange {
  name?: string;
  telephone?: string | null;
  email?: string | null;
  areas?: string[];
  divisions?: HeldDivision[];
  deputy?: Deputy | null;
  absence?: Days | null;
  lastDay?: LondonDate | null;
}

/** What was changed: ids and days alone. What a name, a telephone number or an address was stands nowhere. */
export type PersonEvent =
  | { type: 'NameChanged' | 'TelephoneChanged' | 'EmailChanged' }
  | { type: 'AreasChanged'; areas: string[] }
  | { type: 'DivisionsChanged'; divisions: HeldDivision[] }
  | { type: 'DeputyChanged'; deputy?: Deputy }
  | { type: 'AbsenceChanged'; absence?: Days }
  | { type: 'LastDayChanged'; lastDay?: LondonDate };

export type PersonRefusal = { code: 'not-yours-to-change' | 'widens-own-sight' | 'deputy-is-themselves' | 'days-end-first' | 'leaves-themselves' | 'deputy-names-themselves' };

/** Whoever changes something: their roles as their token says them, and the posts that they hold today. */
export interface Changing {
  id: PersonId;
  roles: readonly Role[];
  posts?: readonly Post[];
}

/** `themselves`: whose fact it is may change it too; where a role stands there, if they have it. */
const changedBy: Record<PersonFact, { roles: readonly Role[]; posts?: readonly Post[]; themselves?: true | Role }> = {
  name: { roles: ['Administrator'] },
  areas: { roles: ['Administrator'] },
  divisions: { roles: ['Administrator'] },
  lastDay: { roles: ['Administrator'] },
  deputy: { roles: ['Administrator', 'Manager'], posts: ['monitoring officer'], themselves: 'Approver' },
  telephone: { roles: ['Administrator', 'Manager'], themselves: true },
  email: { roles: ['Administrator'], themselves: true },
  absence: { roles: ['Administrator', 'Manager'], themselves: true },
};

/** Whether somebody may change a fact of a person: no more than their work asks for (product rule "Roles"). */
export function mayChange(fact: PersonFact, of: PersonId, { id, roles, posts = [] }: Changing): boolean {
  const by = changedBy[fact];
  const asThemselves = by.themselves === true || (by.themselves !== undefined && roles.includes(by.themselves));
  return by.roles.some((role) => roles.includes(role)) || posts.some((post) => by.posts?.includes(post)) || (asThemselves && of === id);
}

/** Whether they no longer work here: their last day is over. */
export const hasLeft = ({ lastDay }: Pick<Person, 'lastDay'>, today: LondonDate): boolean => lastDay !== undefined && lastDay < today;

export const isAbsent = ({ absence }: Pick<Person, 'absence'>, today: LondonDate): boolean => absence !== undefined && isWithinDays(absence, today);

/** Who acts for somebody on a day: their deputy, on the deputy's days, while they are absent. */
export const actingFor = (person: Pick<Person, 'absence' | 'deputy'>, today: LondonDate): PersonId | undefined =>
  person.deputy && isAbsent(person, today) && isWithinDays(person.deputy, today) ? person.deputy.person : undefined;

/** Who is told today what is somebody's to know: themselves, or whoever acts for them and is there; nobody where they have left. */
export function toldFor(id: PersonId, people: readonly Person[], today: LondonDate): PersonId | undefined {
  const isHere = (each: Person): boolean => !hasLeft(each, today) && !isAbsent(each, today);
  const person = people.find((each) => each.id === id);
  if (!person) return id;
  if (hasLeft(person, today)) return undefined;
  const acts = actingFor(person, today);
  return people.some((each) => each.id === acts && isHere(each)) ? acts : id;
}

const endsFirst = ({ from, until }: { from: LondonDate; until?: LondonDate }): boolean => until !== undefined && until < from;

function eventOf(fact: PersonFact, change: PersonChange): PersonEvent {
  switch (fact) {
    case 'name':
      return { type: 'NameChanged' };
    case 'telephone':
      return { type: 'TelephoneChanged' };
    case 'email':
      return { type: 'EmailChanged' };
    case 'areas':
      return { type: 'AreasChanged', areas: change.areas ?? [] };
    case 'divisions':
      return { type: 'DivisionsChanged', divisions: change.divisions ?? [] };
    case 'deputy':
      return { type: 'DeputyChanged', ...(change.deputy && { deputy: change.deputy }) };
    case 'absence':
      return { type: 'AbsenceChanged', ...(change.absence && { absence: change.absence }) };
    case 'lastDay':
      return { type: 'LastDayChanged', ...(change.lastDay && { lastDay: change.lastDay }) };
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Why a change cannot be made, whatever is there. Areas are what an officer sees: nobody gives one to themselves. */
function refusalOf(change: PersonChange, before: Person, by: Changing): PersonRefusal | undefined {
  const isSelf = before.id === by.id;
  const { areas, divisions = [], deputy, absence, lastDay } = change;
  if (isSelf && areas?.some((area) => !before.areas.includes(area))) return { code: 'widens-own-sight' };
  if (isSelf && lastDay) return { code: 'leaves-themselves' };
  if (deputy?.person === by.id && !isSelf) return { code: 'deputy-names-themselves' };
  if (deputy?.person === before.id) return { code: 'deputy-is-themselves' };
  return [...divisions, ...(deputy ? [deputy] : []), ...(absence ? [absence] : [])].some(endsFirst) ? { code: 'days-end-first' } : undefined;
}

/** Decides what a change makes of a person; what is the same as before is no change. */
export function decidePerson(change: PersonChange, before: Person, by: Changing): Result<PersonEvent[], PersonRefusal> {
  const facts = personFacts.filter((fact) => change[fact] !== undefined && !isSame(change[fact], before[fact]));
  if (!facts.every((fact) => mayChange(fact, before.id, by))) return refuse({ code: 'not-yours-to-change' });
  const refusal = refusalOf(change, before, by);
  return refusal ? refuse(refusal) : ok(facts.map((fact) => eventOf(fact, change)));
}

/** A person as they are after a change. */
export function changedPerson(before: Person, change: PersonChange): Person {
  const asked = Object.entries(change).filter(([, value]) => value !== undefined);
  const taken = asked.flatMap(([fact, value]) => (value === null ? [fact] : []));
  return Object.fromEntries([...Object.entries(before), ...asked].filter(([fact]) => !taken.includes(fact))) as unknown as Person;
}
