import { fillStore } from './fill.mjs';
import { feed, oneByOne } from './feeders.mjs';
import { median, range } from './figures.mjs';
import { residentOf } from './memory.mjs';
import { heardTarget, nextRun } from './targets.mjs';

const PAIRS = 7;
const MOST_OPEN = 5_000;
const WARM_UP = 300;
const MESSAGES = 20;
const LOOKS = 30;

async function timed(times, work) {
  const took = [];
  for (let n = 0; n < times; n += 1) {
    const started = performance.now();
    await work(n);
    took.push(performance.now() - started);
  }
  return took;
}

const page = (person, share) => ({ target, open }) =>
  timed(LOOKS, async () => {
    const { items, counts } = await target.get('/api/cases?limit=50', person);
    if (items.length !== 50 || counts.all < open * share) throw new Error(`The worklist shows ${items.length} of ${counts.all}`);
  });

const kinds = {
  'one message to its acknowledgement': ({ target }) => oneByOne(target, MESSAGES),
  'worklist page of 50 with its counts': page(undefined, 1),
  'the same for an officer who sees one service area of five': page('amara-field', 0.2),
  'one case opened': ({ target, some }, pair) =>
    timed(LOOKS, async (n) => {
      const id = some[(pair * LOOKS + n) % some.length];
      if ((await target.get(`/api/cases/${id}`)).id !== id) throw new Error(`${id} was not opened`);
    }),
};

/** Running Heards side by side, each with so many cases in its store, at most five thousand of them open. */
export async function openStores(sizes) {
  const stores = [];
  for (const size of sizes) {
    const target = await heardTarget();
    nextRun();
    await feed(target, Math.min(WARM_UP, size / 4), 4);
    const open = Math.min(MOST_OPEN, size / 2);
    stores.push({ size, open, target, some: await fillStore(target, size, { open }) });
  }
  return stores;
}

/** The exponent with which something grows: 0 is not at all, 1 as the cases do. By least squares of the logarithms. */
function exponent(sizes, values) {
  const [x, y] = [sizes, values].map((each) => each.map(Math.log));
  const mean = (each) => each.reduce((sum, value) => sum + value, 0) / each.length;
  const dx = x.map((each) => each - mean(x));
  return dx.reduce((sum, each, at) => sum + each * (y[at] - mean(y)), 0) / dx.reduce((sum, each) => sum + each * each, 0);
}

/** The same few things asked of each in turn, seven times and once before that counts for nothing; p50 of each round by kind and size. */
export async function measureGrowth(stores) {
  const rounds = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, stores.map(() => [])]));
  for (let pair = -1; pair < PAIRS; pair += 1) {
    for (const [kind, ask] of Object.entries(kinds)) {
      for (const [at, store] of stores.entries()) {
        nextRun();
        const took = await ask(store, pair + 1);
        if (pair >= 0) rounds[kind][at].push(median(took));
      }
    }
  }
  return { rounds, resident: stores.map(({ target }) => residentOf(target.pid)) };
}

/** What is claimed of growth (docs/status.md), with the goals met or not. */
export function sayGrowth(say, stores, { rounds, resident }) {
  const sizes = stores.map(({ size }) => size);
  const between = (values) => [values[sizes.indexOf(10_000)], values[sizes.indexOf(100_000)]];
  const goal = (met) => (met ? 'met' : 'NOT met');
  for (const [kind, bySize] of Object.entries(rounds)) {
    say(`Growth, ${kind}, p50 in ms, medians of ${PAIRS} rounds: ${sizes.map((size, at) => `${size.toLocaleString('en-GB')} cases ${range(bySize[at], 1)}`).join('; ')}. Exponent ${exponent(sizes, bySize.map(median)).toFixed(3)}.`);
    const [less, more] = between(bySize);
    if (!less || !more) continue;
    const ratios = more.map((each, pair) => each / less[pair]);
    say(`  100,000 against 10,000, round by round: ${range(ratios, 2)} times${kind.startsWith('worklist') ? `; goal within 1.2 ${goal(median(ratios) <= 1.2)}` : ''}.`);
  }
  say(`Growth, resident memory afterwards, in MB: ${sizes.map((size, at) => `${size.toLocaleString('en-GB')} cases ${resident[at].toFixed(0)}`).join('; ')}.`);
  const [less, more] = between(resident);
  if (less && more) say(`  from 10,000 to 100,000: ${(more - less).toFixed(0)} MB; goal under 20 ${goal(more - less < 20)}.`);
}

export async function printGrowth(say, sizes = [1_000, 10_000, 100_000, 1_000_000]) {
  const stores = await openStores(sizes);
  sayGrowth(say, stores, await measureGrowth(stores));
  for (const { target } of stores) await target.stop();
}
