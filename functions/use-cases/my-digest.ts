import { contentFor, type DigestRun, type Recipient } from '../../shared/domain/digest/run';
import type { DigestContent } from '../../shared/domain/digest/content';
import type { Person, PersonId } from '../../shared/domain/people/vocabulary';
import { daysLater, londonDate, type LondonDate } from '../../shared/kernel/london';
import { digestRulesStore } from '../stores/digest-rules-store';
import { digestStore } from '../stores/digest-store';
import { peopleStore } from '../stores/people-store';
import type { Desk } from './desk';
import { recipientOf, seatsOn } from './digest-recipients';
import { prepareRun } from './run-digests';

/** A member's digest of a moment, with what it is made from. */
export interface DigestNow {
  person: Person;
  run: DigestRun;
  recipient: Recipient;
  content: DigestContent;
}

/** Whether somebody's term is over, or has not begun: they have a seat on other days alone. Whoever has none at all, and is a member by their role, is told of the whole county. */
const isOutOfTerm = ({ divisions = [] }: Person, day: LondonDate): boolean => divisions.length > 0 && seatsOn({ divisions }, day).length === 0;

/** Somebody whose page of digests there is today: a member's pages follow their term of office. */
export async function memberNow(desk: Pick<Desk, 'ownWork' | 'clock'>, id: PersonId): Promise<Person | undefined> {
  const person = await peopleStore(desk.ownWork).person(id);
  return person && !isOutOfTerm(person, londonDate(desk.clock.now())) ? person : undefined;
}

/** What a member would be told if one were sent now. Nothing is written, and nothing counts as told. `undefined`: nobody whom Heard knows. */
export async function digestNow(desk: Desk, id: PersonId): Promise<DigestNow | undefined> {
  const person = await peopleStore(desk.ownWork).person(id);
  if (!person) return undefined;
  const store = digestStore(desk.ownWork);
  const [{ ledger }, { settings }, choice] = await Promise.all([store.ledger(desk.clock.now()), digestRulesStore(desk.ownWork).get(), store.choice(id)]);
  const today = londonDate(desk.clock.now());
  // What was found in today's run is told; what would be found in the next is of the next day.
  const on = ledger.lastRun >= today ? daysLater(ledger.lastRun, 1) : today;
  const run = await prepareRun(desk, on, ledger, settings);
  const recipient = recipientOf(person, seatsOn(person, today), choice?.data, ledger, on);
  return { person, run, recipient, content: contentFor(run, recipient) };
}

const mostPast = 60;

/** Days on which somebody was sent a digest, the latest first. */
export async function sentTo(desk: Pick<Desk, 'ownWork'>, id: PersonId): Promise<DigestRun[]> {
  const store = digestStore(desk.ownWork);
  const runs = await Promise.all((await store.runs(mostPast)).map(async ({ on }) => (await store.run(on))?.data));
  return runs.flatMap((run) => (run?.recipients.some(({ person }) => person === id) ? [run] : []));
}

/** What somebody was told on a day, made again from what was frozen; `undefined` where they were sent nothing. */
export async function toldOn(desk: Pick<Desk, 'ownWork'>, id: PersonId, on: LondonDate): Promise<DigestContent | undefined> {
  const run = (await digestStore(desk.ownWork).run(on))?.data;
  const recipient = run?.recipients.find(({ person }) => person === id);
  return run && recipient && contentFor(run, recipient);
}
