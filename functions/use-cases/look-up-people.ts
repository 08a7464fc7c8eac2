import { hasLeft } from '../../shared/domain/people/person';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { londonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { DirectoryTrouble, mostFound, type DirectoryPerson } from '../ports/directory';
import { peopleStore } from '../stores/people-store';
import type { Desk } from './desk';

export type DirectoryRefusal = { code: 'directory-away' } | { code: 'directory-refuses' };

/** Without the directory Heard goes on as it is: that it cannot be asked is an answer. */
async function asked<T>(work: Promise<T>): Promise<Result<T, DirectoryRefusal>> {
  try {
    return ok(await work);
  } catch (cause) {
    if (!(cause instanceof DirectoryTrouble)) throw cause;
    return refuse({ code: cause.why === 'later' ? 'directory-away' : 'directory-refuses' });
  }
}

/** Looks somebody up by name or address, to be added, and says who is known to Heard already. */
export async function findPeople({ directory, ownWork }: Pick<Desk, 'directory' | 'ownWork'>, text: string): Promise<Result<{ people: (DirectoryPerson & { isKnown: boolean })[]; mayBeMore: boolean }, DirectoryRefusal>> {
  const found = await asked(directory.find(text));
  if (!found.ok) return found;
  const known = new Set((await peopleStore(ownWork).all()).map(({ id }) => id));
  const people = found.value.map((each) => ({ ...each, isKnown: known.has(each.id) })).sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  return ok({ people, mayBeMore: people.length >= mostFound });
}

/** Whom Heard takes to work here and the directory has no more. Whoever has a last day that is over is not asked after. */
export async function goneFromHere({ directory, ownWork, clock }: Pick<Desk, 'directory' | 'ownWork' | 'clock'>): Promise<Result<PersonId[], DirectoryRefusal>> {
  const today = londonDate(clock.now());
  const here = (await peopleStore(ownWork).all()).filter((each) => !hasLeft(each, today)).map(({ id }) => id);
  const there = await asked(directory.whoIsThere(here));
  return there.ok ? ok(here.filter((id) => !there.value.includes(id.toLowerCase()))) : there;
}
