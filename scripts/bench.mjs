// npm run bench: what is claimed about speed, measured on this machine and printed with the machine's own limits.
// npm run bench -- screens, or another of the names below: only that. Growth goes to a million cases there, which takes
// a quarter of an hour and 15 GB of disk; among the others to a hundred thousand.
import { cpus } from 'node:os';
import { printBundle } from './bench/bundle.mjs';
import { measureClock } from './bench/clock.mjs';
import { countCommits, canCount } from './bench/count-commits.mjs';
import { measureDigests } from './bench/digests.mjs';
import { feed, oneByOne } from './bench/feeders.mjs';
import { quantile, range } from './bench/figures.mjs';
import { fillStore } from './bench/fill.mjs';
import { printGrowth } from './bench/growth.mjs';
import { measureLargeMail } from './bench/large-mail.mjs';
import { limits } from './bench/limits.mjs';
import { printLoad } from './bench/load.mjs';
import { printMemory } from './bench/memory.mjs';
import { measurePlans } from './bench/plans.mjs';
import { printMonday } from './bench/print-monday.mjs';
import { printScreens } from './bench/print-screens.mjs';
import { measureRecount } from './bench/recount.mjs';
import { printReplies } from './bench/replies.mjs';
import { measureFigures } from './bench/told-figures.mjs';
import { floorTarget, heardTarget, nextRun } from './bench/targets.mjs';

const PAIRS = 7;
const FED = 400;
const ONES = 60;
const FEEDERS = 4;
/** Until then the compiler's threads take as long for a message as everything else beside the product's own, and the stores are empty. */
const WARM_UP = 4000;

const say = (text = '') => console.log(text);

/** What can be measured alone, by its name behind `npm run bench --`. */
const alone = { screens: printScreens, monday: printMonday, bundle: printBundle, replies: printReplies, memory: printMemory, load: printLoad, growth: printGrowth };
const asked = process.argv.slice(2);
for (const name of asked) {
  if (!(name in alone)) throw new Error(`Of ${Object.keys(alone).join(', ')} none is ${name}`);
  await alone[name](say);
}
if (asked.length > 0) process.exit(0);

say(`Node ${process.versions.node}, ${cpus().length} cores. Medians of ${PAIRS} interleaved pairs, with their ranges. After ${WARM_UP} messages each to warm up. No pace, no undo.`);
const machine = await limits();
say(`This machine: ${machine.commits.toFixed(0)} synced commits, ${machine.parsed.toFixed(0)} parsed messages, ${machine.checked.toFixed(0)} token checks a second.`);

const heard = await heardTarget();
const floor = await floorTarget(heard);
say(`From start to ready, installed and built: ${(heard.startedIn / 1000).toFixed(2)} s.`);
for (const target of [heard, floor]) {
  nextRun();
  await feed(target, WARM_UP, FEEDERS);
  nextRun();
  await oneByOne(target, ONES);
}

const rates = { heard: [], floor: [] };
const ones = { heard: [], floor: [] };
for (let pair = 0; pair < PAIRS; pair += 1) {
  for (const [name, target] of [['heard', heard], ['floor', floor]]) {
    nextRun();
    rates[name].push((FED / (await feed(target, FED, FEEDERS))) * 1000);
    nextRun();
    ones[name].push(await oneByOne(target, ONES));
  }
}
const share = rates.heard.map((rate, at) => rate / rates.floor[at]);
say();
say(`SMTP accepted to acknowledgement in Sent, captured by one API call, ${FEEDERS} feeders:`);
say(`  Heard  ${range(rates.heard)} messages a second`);
say(`  floor  ${range(rates.floor)} messages a second (the same requests, token check, parse and synced bytes, nothing else)`);
say(`  Heard reaches ${range(share.map((each) => each * 100))} % of the floor`);
for (const [name, at] of [['p50', 0.5], ['p95', 0.95]]) {
  const [ours, theirs] = [ones.heard, ones.floor].map((runs) => runs.map((run) => quantile(run, at)));
  say(`  one message, ${name}: Heard ${range(ours, 1)} ms, floor ${range(theirs, 1)} ms, ${range(ours.map((each, n) => each / theirs[n]), 2)} times the floor`);
}

say();
if (canCount()) {
  nextRun();
  const alone = await countCommits(heard.pid, () => oneByOne(heard, 20));
  nextRun();
  const together = await countCommits(heard.pid, () => feed(heard, 100, FEEDERS));
  say(`Synced commits a message, counted: alone ${(alone.heard / 20).toFixed(2)} in Heard and ${(alone.mailbox / 20).toFixed(2)} in the mailbox; with ${FEEDERS} feeders ${(together.heard / 100).toFixed(2)} and ${(together.mailbox / 100).toFixed(2)}.`);
} else say('Synced commits a message: not counted, strace is not installed.');
await floor.stop();
await heard.stop();

say();
for (const size of [1_000, 10_000]) {
  const target = await heardTarget();
  await fillStore(target, size);
  const took = [];
  for (let n = 0; n < 60; n += 1) {
    const started = performance.now();
    const page = await target.get('/api/cases?limit=50');
    took.push(performance.now() - started);
    if (page.counts.all !== size) throw new Error(`The worklist counts ${page.counts.all} of ${size}`);
  }
  say(`Worklist page of 50 with its six counts, ${size} open: p50 ${quantile(took, 0.5).toFixed(1)} ms, p95 ${quantile(took, 0.95).toFixed(1)} ms.`);
  if (size === 1_000) {
    nextRun();
    const { megabytes, idle, during } = await measureLargeMail(target);
    const said = (share) => `${quantile(during, share).toFixed(1)} ms (idle ${quantile(idle, share).toFixed(1)})`;
    say(`The same page while messages of ${megabytes} MB are taken in, ${during.length} times: p50 ${said(0.5)}, p95 ${said(0.95)}, longest ${said(1)}.`);
  }
  await target.stop();
}

say();
const county = await heardTarget();
const plans = await measurePlans(county, 2_000);
await county.stop();
say(`Among 2,000 plans: a page of 50, p50 ${plans.list.p50.toFixed(1)} ms, p95 ${plans.list.p95.toFixed(1)} ms; who else asks the same people, who did before and how often they wrote, p50 ${plans.around.p50.toFixed(1)} ms, p95 ${plans.around.p95.toFixed(1)} ms.`);

say();
const clock = await measureClock();
const million = (rate) => (rate >= 1e6 ? `${(rate / 1e6).toFixed(1)} million` : rate.toFixed(0));
const libraries = Object.entries(clock.libraries);
const fastest = Math.max(...libraries.map(([, each]) => each));
say(`Targets of 20 working days a second, every day of 2012 to 2028: Heard ${million(clock.targets)}, ${libraries.map(([name, each]) => `${name} ${million(each)}`).join(', ')}: ${(clock.targets / fastest).toFixed(0)} times the faster of them. Whole readings a second: ${million(clock.readings)}.`);
const told = await measureFigures(10_000);
say(`A year's figures told in one night, of 10,000 cases: ${(told.took / 1000).toFixed(2)} s, ${told.reads.documents} documents and ${told.reads.lists} lists read, ${(told.memory / 1e6).toFixed(0)} MB more held.`);
say(`10,000 open cases counted anew with a new calendar, each with its line, synced: ${((await measureRecount(10_000)) / 1000).toFixed(2)} s.`);
const digests = await measureDigests(5_000);
say(`5,000 members’ digests made and owed, synced: ${(5_000 / (digests.took / 1000)).toFixed(0)} a second after ${digests.frozen.toFixed(0)} ms to freeze them; ${digests.reads.get + digests.reads.list} reads of the store in all, since what they share is read once; memory ${digests.peak.toFixed(0)} MB above the start at its peak. At ${digests.aMinute} a minute they go in ${digests.hours.toFixed(1)} hours.`);
say();
for (const print of Object.values({ ...alone, growth: (each) => printGrowth(each, [1_000, 10_000, 100_000]) })) {
  await print(say);
  say();
}
process.exit(0);
