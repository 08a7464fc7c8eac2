import { createTransport } from 'nodemailer';

const text = `Hello,

I have now reported the pothole outside 12 Mill Lane three times: on 3 March, 21 March and 7 April. Each time I get a number and each time it says "resolved". It is not. It is deeper than before and now it fills with water.

I would like it mended properly, and I would like somebody to tell me when.

Pat Lee
12 Mill Lane, Ashby`;

export const mailOf = (id, no) => `From: Pat Lee <pat.lee@example.net>\r\nTo: complaints@marlshire.example\r\nSubject: Mill Lane pothole ${no}\r\nDate: Wed, 16 Apr 2025 16:01:00 +0100\r\nMessage-ID: ${id}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;

/**
 * Feeds messages by SMTP and captures each by one API call, as `feeders` clients that wait for their own answers.
 * `target` says how to find and capture; resolves to the milliseconds until the last acknowledgement is in Sent.
 */
export async function feed(target, count, feeders) {
  const transports = Array.from({ length: feeders }, () => createTransport({ host: '127.0.0.1', port: target.smtpPort, ignoreTLS: true, pool: true, maxConnections: 1, maxMessages: Infinity }));
  let next = 0;
  const started = performance.now();
  await Promise.all(
    transports.map(async (transport) => {
      // Nobody captures in the very millisecond in which a message comes: each feeder is one message behind its mail.
      let before;
      while (next < count) {
        const no = (next += 1);
        const id = `<${target.run()}-${no}@bench.example>`;
        await transport.sendMail({ envelope: { from: 'pat.lee@example.net', to: 'complaints@marlshire.example' }, raw: mailOf(id, no) });
        if (before) await target.capture(before);
        before = id;
      }
      if (before) await target.capture(before);
    }),
  );
  await target.done();
  const took = performance.now() - started;
  for (const transport of transports) transport.close();
  return took;
}

/** One message at a time, each until its acknowledgement is in Sent; milliseconds, sorted. */
export async function oneByOne(target, count) {
  const took = [];
  const transport = createTransport({ host: '127.0.0.1', port: target.smtpPort, ignoreTLS: true, pool: true, maxConnections: 1, maxMessages: Infinity });
  for (let no = 0; no < count; no += 1) {
    const id = `<${target.run()}-one-${no}@bench.example>`;
    const started = performance.now();
    await transport.sendMail({ envelope: { from: 'pat.lee@example.net', to: 'complaints@marlshire.example' }, raw: mailOf(id, no) });
    await target.capture(id);
    await target.done();
    took.push(performance.now() - started);
  }
  transport.close();
  return took.sort((a, b) => a - b);
}
