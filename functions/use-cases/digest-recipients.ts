import type { Frequency } from '../../shared/domain/digest/vocabulary';
import { isDigestDue, usualFrequency, type DigestRules } from '../../shared/domain/digest/rules';
import { toldUpTo, type DigestLedger, type Recipient, type Unreached } from '../../shared/domain/digest/run';
import { hasLeft } from '../../shared/domain/people/person';
import type { Person } from '../../shared/domain/people/vocabulary';
import type { LondonDate } from '../../shared/kernel/london';
import { digestStore } from '../stores/digest-store';
import { peopleStore } from '../stores/people-store';
import type { Desk } from './desk';

/** The divisions that somebody stands for on a day: a seat and a term are dates (product rule "Members' digest"). */
export const seatsOn = ({ divisions = [] }: Pick<Person, 'divisions'>, day: LondonDate): string[] =>
  divisions.flatMap(({ division, from, until }) => (from <= day && (until === undefined || day <= until) ? [division] : []));

/** Everybody who stands for a division on that day. Whoever has a seat is a member, whether they have opened Heard or not. Takes everybody whom Heard knows, where they have been read. */
export async function membersOn(desk: Pick<Desk, 'ownWork'>, day: LondonDate, known?: readonly Person[]): Promise<{ person: Person; seats: string[] }[]> {
  const store = peopleStore(desk.ownWork);
  const people = await store.withDivisions(known ?? (await store.all()));
  return people.map((person) => ({ person, seats: seatsOn(person, day) })).filter(({ person, seats }) => seats.length > 0 && !hasLeft(person, day));
}

/** Who is sent a digest on that day, and who cannot be: each by what they have chosen. */
export async function recipientsOn(desk: Pick<Desk, 'ownWork'>, day: LondonDate, ledger: DigestLedger, rules: DigestRules): Promise<{ recipients: Recipient[]; unreached: Unreached[] }> {
  const choices = await digestStore(desk.ownWork).choices();
  const recipients: Recipient[] = [];
  const unreached: Unreached[] = [];
  for (const { person, seats } of await membersOn(desk, day)) {
    const { id, name, email } = person;
    const chosen = choices.get(id);
    const frequency: Frequency = chosen?.frequency ?? usualFrequency;
    if (!isDigestDue(frequency, ledger.lastRun, day, rules)) continue;
    if (email === undefined) unreached.push({ person: id, why: 'no address' });
    else if (chosen?.bounced) unreached.push({ person: id, why: 'came back' });
    else recipients.push({ person: id, name, email, frequency, divisions: seats, ...(chosen?.interests && { interests: chosen.interests }), after: [toldUpTo(ledger, id, day), chosen?.since ?? ''].sort().at(-1) as LondonDate });
  }
  return { recipients, unreached };
}

/** How many members no digest reaches: each is owed a look at their address. */
export async function countUnreached(desk: Pick<Desk, 'ownWork'>, people: readonly Person[], day: LondonDate): Promise<number> {
  const [choices, members] = await Promise.all([digestStore(desk.ownWork).choices(), membersOn(desk, day, people)]);
  return members.filter(({ person }) => {
    const chosen = choices.get(person.id);
    return chosen?.frequency !== 'none' && (person.email === undefined || chosen?.bounced === true);
  }).length;
}
