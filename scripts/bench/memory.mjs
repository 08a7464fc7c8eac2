import { readFileSync, writeFileSync } from 'node:fs';
import { heardApart } from './apart.mjs';
import { feed, mailOf } from './feeders.mjs';
import { range } from './figures.mjs';
import { largeMail, MEGABYTES, sendAtOnce } from './large-mail.mjs';
import { heardTarget, nextRun } from './targets.mjs';

const TIMES = 7;
const AT_ONCE = 4;
const MOST = 400;

const held = (pid, line) => Number(new RegExp(`${line}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
/** What a process holds of the machine's memory, in megabytes. */
export const residentOf = (pid) => held(pid, 'VmRSS');
/** The most that it held since it was last asked to begin anew. */
const peakOf = (pid) => held(pid, 'VmHWM');
const beginPeak = (pid) => writeFileSync(`/proc/${pid}/clear_refs`, '5');

const coming = (count) => (count === 1 ? `one message of ${MEGABYTES} MB comes` : `${count} messages of ${MEGABYTES} MB come at once`);
const moments = (pid, before) => `${before.toFixed(0)} before and ${residentOf(pid).toFixed(0)} ten seconds afterwards`;
const tenSeconds = () => new Promise((done) => setTimeout(done, 10_000));

/** What a process holds at its peak, each time that this is done. */
async function peaksOf(pid, work) {
  const peaks = [];
  for (let n = 0; n < TIMES; n += 1) {
    nextRun();
    beginPeak(pid);
    await work(n);
    peaks.push(peakOf(pid));
  }
  await tenSeconds();
  return peaks;
}

/**
 * The most that one machine holds while large messages come, Heard and the mailbox that stands in for Exchange in one
 * process; and what Heard holds of it, in a process of its own: the bundle that is deployed, with the embedded store.
 */
export async function printMemory(say) {
  for (const count of [1, AT_ONCE]) {
    const target = await heardTarget();
    nextRun();
    await feed(target, 200, 4);
    const before = residentOf(target.pid);
    const peaks = await peaksOf(target.pid, () => sendAtOnce(target, count));
    say(`Memory while ${coming(count)}, ${TIMES} times, the mailbox that stands in for Exchange in the same process: at its peak ${range(peaks)} MB, ${moments(target.pid, before)}${count === 1 ? '' : `; goal under ${MOST} ${Math.max(...peaks) < MOST ? 'met' : 'NOT met'}`}.`);
    await target.stop();
    const apart = await heardApart();
    for (let n = 0; n < 200; n += 1) await apart.takeIn([Buffer.from(mailOf(`<apart-${n}@bench.example>`, n))]);
    const alone = residentOf(apart.pid);
    const peaksApart = await peaksOf(apart.pid, (n) => apart.takeIn(Array.from({ length: count }, (_, no) => Buffer.from(largeMail(`apart-${n}-${no}`)))));
    say(`  Heard alone, in a process of its own: at its peak ${range(peaksApart)} MB, ${moments(apart.pid, alone)}.`);
    await apart.stop();
  }
}
