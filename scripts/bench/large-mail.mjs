import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { createTransport } from 'nodemailer';

export const MEGABYTES = 25;
const boundary = 'large-mail';

export function largeMail(name) {
  const lines = randomBytes(MEGABYTES * 750_000).toString('base64').replace(/.{76}/g, '$&\r\n');
  return [
    'From: Pat Lee <pat.lee@example.net>', 'To: complaints@marlshire.example', `Subject: Photographs ${name}`, `Message-ID: <${name}@example.net>`, 'Date: Wed, 16 Apr 2025 16:01:00 +0100',
    'MIME-Version: 1.0', `Content-Type: multipart/mixed; boundary=${boundary}`, '',
    `--${boundary}`, 'Content-Type: text/plain; charset=utf-8', '', 'Here are the photographs of the pothole on Mill Lane.',
    `--${boundary}`, 'Content-Type: image/jpeg; name=hole.jpg', 'Content-Disposition: attachment; filename=hole.jpg', 'Content-Transfer-Encoding: base64', '', lines, `--${boundary}--`, '',
  ].join('\r\n');
}

/** The sender, in a thread of its own: what it takes to make and send such a mail must not stand in the way of who asks. */
if (!isMainThread) {
  parentPort.on('message', async ({ smtpPort, name }) => {
    const raw = Buffer.from(largeMail(name));
    parentPort.postMessage('sending');
    await createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true }).sendMail({ envelope: { from: 'pat.lee@example.net', to: 'complaints@marlshire.example' }, raw });
    parentPort.postMessage('sent');
  });
}

/** So many large messages sent at one moment; resolves once all of them are taken in. */
export async function sendAtOnce(target, count) {
  const senders = Array.from({ length: count }, () => new Worker(new URL(import.meta.url)));
  await Promise.all(
    senders.map(async (sender, n) => {
      sender.postMessage({ smtpPort: target.smtpPort, name: `at-once-${target.run()}-${n}` });
      await once(sender, 'message');
      await once(sender, 'message');
      await sender.terminate();
    }),
  );
  await target.done();
  return { megabytes: MEGABYTES };
}

async function asked(target, until) {
  const took = [];
  do {
    const started = performance.now();
    await target.get('/api/cases?limit=50');
    took.push(performance.now() - started);
  } while (until());
  return took;
}

/** How long the worklist takes while nothing happens, and while large messages are taken in one after another. */
export async function measureLargeMail(target, times = 5) {
  let left = 60;
  const idle = await asked(target, () => (left -= 1) > 0);
  const during = [];
  const sender = new Worker(new URL(import.meta.url));
  for (let n = 0; n < times; n += 1) {
    let isIn = false;
    sender.postMessage({ smtpPort: target.smtpPort, name: `large-${target.run()}-${n}` });
    await once(sender, 'message');
    const arriving = once(sender, 'message').then(async () => {
      await target.done();
      isIn = true;
    });
    during.push(...(await asked(target, () => !isIn)));
    await arriving;
  }
  await sender.terminate();
  return { megabytes: MEGABYTES, idle, during };
}
