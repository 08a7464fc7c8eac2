import { readFileSync, writeFileSync } from 'node:fs';
import { feed } from './feeders.mjs';
import { range } from './figures.mjs';
import { sendAtOnce } from './large-mail.mjs';
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

/** The most that Heard holds, with the mailbox that stands in for Exchange in the same process, while large messages come: alone, as an instance on Azure takes them, and at once. */
export async function printMemory(say) {
  for (const count of [1, AT_ONCE]) {
    const target = await heardTarget();
    nextRun();
    await feed(target, 200, 4);
    const before = residentOf(target.pid);
    const peaks = [];
    let megabytes = 0;
    for (let n = 0; n < TIMES; n += 1) {
      nextRun();
      beginPeak(target.pid);
      ({ megabytes } = await sendAtOnce(target, count));
      peaks.push(peakOf(target.pid));
    }
    await new Promise((done) => setTimeout(done, 10_000));
    say(`Memory while ${count === 1 ? `one message of ${megabytes} MB comes` : `${count} messages of ${megabytes} MB come at once`}, ${TIMES} times, the mailbox that stands in for Exchange in the same process: at its peak ${range(peaks)} MB, ${before.toFixed(0)} before and ${residentOf(target.pid).toFixed(0)} ten seconds afterwards${count === 1 ? '' : `; goal under ${MOST} ${Math.max(...peaks) < MOST ? 'met' : 'NOT met'}`}.`);
    await target.stop();
  }
}
