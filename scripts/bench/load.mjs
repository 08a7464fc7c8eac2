import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { feed } from './feeders.mjs';
import { quantile, quantiles } from './figures.mjs';
import { fillStore } from './fill.mjs';
import { residentOf } from './memory.mjs';
import { heardTarget, nextRun } from './targets.mjs';

const CASES = 10_000;
const OPEN = 5_000;
const SECONDS = 8;
const FIRST = 25;
const MOST = 1_600;
const BESIDE = 1_000;
const WRITERS = 200;

const mailOf = (no) => `From: Pat Lee <pat.lee-${no % WRITERS}@example.net>\r\nTo: complaints@marlshire.example\r\nSubject: Mill Lane pothole ${no}\r\nDate: Wed, 16 Apr 2025 16:01:00 +0100\r\nMessage-ID: <load-${no}@bench.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello,\r\n\r\nThe pothole outside 12 Mill Lane is deeper than before. I would like it mended properly, and somebody to tell me when.\r\n\r\nPat Lee\r\n`;

/** Messages that nobody has captured: their ids, and who wrote each. */
async function receive(target, count) {
  const transports = Array.from({ length: 4 }, () => createTransport({ host: '127.0.0.1', port: target.smtpPort, ignoreTLS: true, pool: true, maxConnections: 1, maxMessages: Infinity }));
  let no = 0;
  await Promise.all(
    transports.map(async (transport) => {
      while (no < count) {
        no += 1;
        await transport.sendMail({ envelope: { from: `pat.lee-${no % WRITERS}@example.net`, to: 'complaints@marlshire.example' }, raw: mailOf(no) });
      }
      transport.close();
    }),
  );
  await target.done();
  const found = [];
  for (let after = ''; after !== undefined; ) {
    const page = await target.get(`/api/inbox?limit=100${after && `&after=${after}`}`);
    found.push(...page.items.map(({ id, from }) => ({ id, from: from.address })));
    after = page.next;
  }
  return found;
}

/** The HTTP path under a load that doubles until it is not kept up with, once beyond that, and after it is gone. */
export async function printLoad(say, most = MOST) {
  const target = await heardTarget();
  nextRun();
  await feed(target, 300, 4);
  const cases = await fillStore(target, CASES, { open: OPEN });
  const rates = [];
  for (let rate = FIRST; rate <= most; rate *= 2) rates.push(rate);
  const captures = Math.ceil((rates.reduce((sum, rate) => sum + rate, 0) + 2 * most) * SECONDS * 0.05) + 400;
  const messages = await receive(target, captures);
  const { person } = await target.get('/api/me');
  const client = fork(join(import.meta.dirname, 'load-client.mjs'));
  const sentBefore = await target.sent();
  client.send({ about: { url: target.url, token: target.token, cases, messages, contact: person.id } });
  const step = async (rate) => {
    client.send({ rate, seconds: SECONDS });
    const [told] = await once(client, 'message');
    const { answered = 0, ...others } = told.ends;
    const said = Object.entries(others).map(([end, n]) => `${n} ${end}`).join(', ');
    say(`  ${rate} a second: ${told.inTime.toFixed(0)} answered a second, ${quantiles(told.took)}; ${said || 'no error'}${told.left > rate / 10 ? `; ${told.left} still open at the end, answered ${(told.cleared / 1000).toFixed(1)} s after it` : ''}; ${residentOf(target.pid).toFixed(0)} MB held`);
    return { ...told, answered, keepsUp: told.inTime >= rate * 0.95 && quantile(told.took, 0.95) <= BESIDE && said === '' };
  };
  say(`The HTTP path under rising load, ${CASES.toLocaleString('en-GB')} cases of which ${OPEN.toLocaleString('en-GB')} are open, each rate for ${SECONDS} s; of a hundred calls 35 worklist pages with their counts, 35 cases, 25 messages with what is proposed, 5 captures with their acknowledgements:`);
  let kept = 0;
  let beyond = 0;
  for (const rate of rates) {
    const { keepsUp } = await step(rate);
    if (keepsUp) kept = rate;
    else {
      beyond = rate;
      break;
    }
  }
  if (beyond) await step(beyond * 2);
  const gone = performance.now();
  say('  The load gone:');
  const { keepsUp } = await step(FIRST);
  await target.done();
  say(`The knee lies between ${kept} and ${beyond || `more than ${most}`} a second; ${keepsUp ? 'afterwards it answers as before' : 'afterwards it does NOT answer as before'}, and ${(await target.sent()) - sentBefore} acknowledgements have gone ${((performance.now() - gone) / 1000).toFixed(1)} s after the load.`);
  client.kill();
  await target.stop();
}
