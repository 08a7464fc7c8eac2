import { usualPace } from '../../../shared/domain/letter/lane';
import { later, type Instant } from '../../../shared/kernel/london';
import { Chance } from './chance';
import { faultsIn } from './judge';
import { People } from './people';
import type { Kill } from './turns';
import { diskFull, fine, foul, mailboxAway } from './weather';
import { World, type Given } from './world';

/** What came of one run: `faults` is empty where every promise was kept. Run again with its seed, it is the same again. */
export interface Run {
  seed: number;
  calls: readonly string[];
  kills: number;
  messages: number;
  letters: number;
  faults: string[];
}

const calmAfter = 400;

export async function judged(world: World, more: readonly string[] = []): Promise<Run> {
  const { seed, turns, journal, exchange } = world;
  return { seed, calls: turns.calls, kills: journal.kills, messages: exchange.items.length, letters: exchange.sent.length, faults: [...(await faultsIn(world)), ...more] };
}

/** The seed of a journey that has everything: two matters, a holding reply, an answer, a resident’s reply and a letter that comes back. */
const wholeJourneySeed = 49;

/** From the mailbox to the answer, and what residents write to that, in fine weather. */
export async function wholeJourney(given: Given = {}): Promise<World> {
  const world = await World.begin(wholeJourneySeed, given);
  const people = new People(world);
  people.live({ complaints: 2, minutes: 20, replies: 0.5, meddles: 0 }, 2);
  world.after(calmAfter, () => people.tidyUp());
  return world.untilQuiet();
}

export const journey = async (given: Given = {}): Promise<Run> => judged(await wholeJourney(given));

/** The same journey with a process ended before, or after, its nth call. */
export const journeyKilledAt = (n: number, when: 'before' | 'after'): Promise<Run> => journey({ kill: (call) => (call === n ? when : undefined) });

/** Whether a call is a request of Graph. */
export const isRequest = (call: string): boolean => /: (GET|POST|PATCH) \//.test(call);

/**
 * Deliveries in foul weather, while processes end at one call in a hundred, as often at a request of Graph as at another
 * though those are few, and, in every other run, people meddle with the mailbox.
 */
export async function deliveries(seed: number, given: Given = {}): Promise<Run> {
  const ends = new Chance(seed + 1_000_000);
  const kill: Kill = (_call, name) => (ends.happens(isRequest(name) ? 0.035 : 0.006) ? (ends.happens(0.5) ? 'before' : 'after') : undefined);
  const world = await World.begin(seed, { kill, ...given });
  const people = new People(world);
  world.weather = foul;
  people.live({ complaints: 4, minutes: 60, replies: 0.4, meddles: seed % 2 === 0 ? 0 : 0.01 });
  world.after(60 + world.chance.below(60), () => (world.weather = diskFull(foul)));
  world.after(130, () => (world.weather = foul));
  world.after(world.chance.below(60), () => world.exchange.dropSubscriptions());
  world.after(calmAfter, () => {
    world.weather = fine;
    people.tidyUp();
  });
  return judged(await world.untilQuiet());
}

/** Owed so shortly after one another, letters are owed at once. */
const atOnce = 3_000;

/** How many letters went after one that was owed later; in the order in which they went. */
function outOfOrder(went: readonly { owedAt: Instant }[]): number {
  return went.filter(({ owedAt }, at) => went.slice(0, at).some((earlier) => earlier.owedAt > later(owedAt, atOnce))).length;
}

/** The mailbox is away for six hours while officers go on; afterwards everything goes, what was owed first first. */
export async function outage(seed: number, given: Given = {}): Promise<Run> {
  const world = await World.begin(seed, { pace: usualPace, ...given });
  const people = new People(world);
  people.live({ complaints: 20, minutes: 40, replies: 0, meddles: 0 });
  for (let minutes = 60; minutes < 400; minutes += 15) world.after(minutes, () => people.workInbox(1));
  const back = later(world.clock.now(), 405 * 60_000);
  world.after(45, () => (world.weather = mailboxAway(fine)));
  world.after(405, () => (world.weather = fine));
  world.after(600, () => people.tidyUp());
  await world.untilQuiet();
  const waited = world.exchange.sent.filter(({ sentAt }) => sentAt >= back);
  const { items } = await world.lettersByOwing();
  const owed = waited.map(({ tag }) => ({ owedAt: items.find(({ id }) => id === tag)?.card.owedAt as Instant })).filter(({ owedAt }) => owedAt < back);
  const late = outOfOrder(owed);
  return judged(world, [...(waited.length < 5 ? [`only ${waited.length} letters waited`] : []), ...(late > 0 ? [`${late} of ${owed.length} letters went after one that was owed later`] : [])]);
}
