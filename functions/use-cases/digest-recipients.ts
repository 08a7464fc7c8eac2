import { isDigestDue, usualFrequency, type DigestRules } from '../../shared/domain/digest/rules';
import { toldUpTo, type DigestLedger, type Recipient, type Unreached } from '../../shared/domain/digest/run';
import { hasLeft } from '../../shared/domain/people/person';
import type { Person } from '../../shared/domain/people/vocabulary';
import type { LondonDate } from '../../shared/kernel/london';
import { digestStore, type Chosen } from '../stores/digest-store';
import { peopleStore } from '../stores/people-store';
import type { Desk } from './desk';

/** The divisions that somebody stands for on a day: a seat and a term are dates (product rule "Members' digest"). */
export const seatsOn = (person: Pick<Person, 'divisions'>, day: LondonDate): string[] => termsOn(person, day).map(({ division }) => division);

const termsOn = ({ divisions = [] }: Pick<Person, 'divisions'>, day: LondonDate) => divisions.filter(({ from, until }) => from <= day && (until === undefined || day <= until));

/** Everybody who stands for a division on that day. Whoever has a seat is a member, whether they have opened Heard or not. Takes everybody whom Heard knows, where they have been read. */
export async function membersOn(desk: Pick<Desk, 'ownWork'>, day: LondonDate, known?: readonly Person[]): Promise<{ person: Person; seats: string[] }[]> {
  const store = peopleStore(desk.ownWork);
  const people = await store.withDivisions(known ?? (await store.all()));
  return people.map((person) => ({ person, seats: seatsOn(person, day) })).filter(({ person, seats }) => seats.length > 0 && !hasLeft(person, day));
}

/** Why nothing goes to somebody, whatever they chose; `undefined` where it does. */
export const whyUnreached = ({ email }: Pick<Person, 'email'>, chosen: Pick<Chosen, 'bounced'> | undefined): Unreached['why'] | undefined =>
  email === undefined ? 'no address' : chosen?.bounced ? 'came back' : undefined;

/** Somebody as a digest of that day goes to them: what they chose, and from where on everything is news to them. Whose address is not known is shown one here, and sent none. */
export function recipientOf({ id, name, email = '', divisions = [] }: Person, seats: string[], chosen: Omit<Chosen, 'bounced'> | undefined, ledger: DigestLedger, day: LondonDate): Recipient {
  const { frequency = usualFrequency, interests, since = '' } = chosen ?? {};
  const [began] = termsOn({ divisions }, day).map(({ from }) => from).sort();
  return { person: id, name, email, frequency, divisions: seats, ...(interests && { interests }), after: [toldUpTo(ledger, id, day, began), since].sort().at(-1) as LondonDate };
}

/** Who is sent a digest on that day, and who cannot be: each by what they have chosen. */
export async function recipientsOn(desk: Pick<Desk, 'ownWork'>, day: LondonDate, ledger: DigestLedger, rules: DigestRules): Promise<{ recipients: Recipient[]; unreached: Unreached[] }> {
  const choices = await digestStore(desk.ownWork).choices();
  const recipients: Recipient[] = [];
  const unreached: Unreached[] = [];
  for (const { person, seats } of await membersOn(desk, day)) {
    const chosen = choices.get(person.id);
    const recipient = recipientOf(person, seats, chosen, ledger, day);
    if (!isDigestDue(recipient.frequency, ledger.lastRun, day, rules)) continue;
    const why = whyUnreached(person, chosen);
    if (why) unreached.push({ person: person.id, why });
    else recipients.push(recipient);
  }
  return { recipients, unreached };
}

/** How many members no digest reaches: each is owed a look at their address. */
export async function countUnreached(desk: Pick<Desk, 'ownWork'>, people: readonly Person[], day: LondonDate): Promise<number> {
  const [choices, members] = await Promise.all([digestStore(desk.ownWork).choices(), membersOn(desk, day, people)]);
  return members.filter(({ person }) => {
    const chosen = choices.get(person.id);
    return chosen?.frequency !== 'none' && whyUnreached(person, chosen) !== undefined;
  }).length;
}
