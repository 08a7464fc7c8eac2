import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createTransport } from 'nodemailer';
import { quantiles } from './figures.mjs';
import { heardTarget } from './targets.mjs';

/** The last is twice what a case takes: what was put there by a version before. */
const SIZES = [10, 100, 1_000, 4_900, 10_000];
/** A document of Cosmos DB holds at most so many bytes. */
const MOST = 2 * 2 ** 20;
const LOOKS = 9;
const WRITER = 'pat.lee@example.net';
const mailOf = (id, subject, more = '') => `From: Pat Lee <${WRITER}>\r\nTo: complaints@marlshire.example\r\nSubject: ${subject}\r\nDate: Wed, 16 Apr 2025 16:01:00 +0100\r\nMessage-ID: ${id}\r\n${more}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello,\r\n\r\nNothing has been done since I wrote. The hole is deeper than before, and now it fills with water. Please tell me when it will be mended.\r\n\r\nPat Lee\r\n`;

/** One case to which its writer has replied once, as Heard makes it. */
async function makeCase(target, send) {
  const first = '<first@replies.example>';
  await send(mailOf(first, 'Mill Lane pothole'));
  const { person } = await target.get('/api/me');
  const matters = [{ kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: 'It mended' }];
  const { cases } = await target.ask('/api/messages/capture', { internetMessageId: first, matters, contact: person.id, to: WRITER });
  await target.done();
  const { id } = cases[0];
  let no = 0;
  const reply = async () => {
    no += 1;
    const started = performance.now();
    await send(mailOf(`<reply-${no}@replies.example>`, `Re: Mill Lane pothole [${id}]`, `In-Reply-To: ${first}\r\n`));
    return performance.now() - started;
  };
  await reply();
  return { id, reply };
}

/** Writes copies of the last reply beside what the running Heard keeps, until the case has so many. */
function addReplies({ folder }, caseId, upTo) {
  const database = new DatabaseSync(join(folder, 'heard.sqlite'));
  database.exec('PRAGMA busy_timeout = 20000; PRAGMA synchronous = OFF; BEGIN IMMEDIATE');
  const kept = database.prepare("SELECT data FROM documents WHERE council = 'marlshire' AND kind = 'case' AND id = ?").get(caseId);
  const data = JSON.parse(kept.data);
  const replies = () => data.timeline.filter(({ type }) => type === 'MessageJoined').length;
  const joined = data.timeline.findLast(({ type }) => type === 'MessageJoined');
  const model = database.prepare("SELECT schema, card, data FROM documents WHERE council = 'marlshire' AND kind = 'message' AND id = ?").get(joined.message);
  const { internetMessageId } = JSON.parse(model.card);
  const insert = database.prepare("INSERT INTO documents (council, kind, id, version, schema, card, data) VALUES ('marlshire', 'message', ?, 2, ?, ?, ?)");
  for (let n = replies(); n < upTo; n += 1) {
    const id = `m-${createHash('md5').update(`${n}`).digest('hex')}`;
    const text = (of) => of.replaceAll(`"${joined.message}"`, `"${id}"`).replaceAll(internetMessageId, `<copy-${n}@replies.example>`);
    insert.run(id, model.schema, text(model.card), text(model.data));
    data.state.correspondence.push({ is: 'message', id });
    data.timeline.push({ ...joined, message: id });
  }
  database.prepare("UPDATE documents SET version = version + 1, data = ? WHERE council = 'marlshire' AND kind = 'case' AND id = ?").run(JSON.stringify(data), caseId);
  database.exec('COMMIT');
  database.close();
}

/** How large the document of a case is, and how many messages it holds. */
function documentOf({ folder }, caseId) {
  const database = new DatabaseSync(join(folder, 'heard.sqlite'), { readOnly: true });
  const { card, data } = database.prepare("SELECT card, data FROM documents WHERE council = 'marlshire' AND kind = 'case' AND id = ?").get(caseId);
  database.close();
  return { bytes: Buffer.byteLength(card) + Buffer.byteLength(data), messages: JSON.parse(data).state.correspondence.length };
}

/** One case as its writer replies and replies: opening it, joining one more, and its document. */
export async function printReplies(say, sizes = SIZES) {
  const target = await heardTarget();
  const transport = createTransport({ host: '127.0.0.1', port: target.smtpPort, ignoreTLS: true, pool: true });
  const send = async (raw) => {
    await transport.sendMail({ envelope: { from: WRITER, to: 'complaints@marlshire.example' }, raw });
    await target.done();
  };
  const { id, reply } = await makeCase(target, send);
  for (const size of sizes) {
    addReplies(target, id, size);
    await target.get(`/api/cases/${id}`);
    const before = documentOf(target, id).messages;
    const opened = [];
    const joined = [];
    let answered = 0;
    for (let n = 0; n < LOOKS; n += 1) {
      const started = performance.now();
      answered = JSON.stringify(await target.get(`/api/cases/${id}`)).length;
      opened.push(performance.now() - started);
      joined.push(await reply());
    }
    const { bytes, messages } = documentOf(target, id);
    const more = messages > before ? 'one more reply, from the mailbox to the case' : 'it takes no more: one more reply, from the mailbox to the held mail';
    const whole = JSON.stringify(await target.get(`/api/cases/${id}?story=whole`)).length;
    say(`One case with ${size.toLocaleString('en-GB')} replies: opened in ${quantiles(opened)}, an answer of ${(answered / 1024).toFixed(0)} kB (${(whole / 1024).toFixed(0)} with the whole story); ${more}, ${quantiles(joined)}; its document ${(bytes / 1024).toFixed(0)} kB, of 2,048 that Cosmos DB takes${bytes > MOST ? ': TOO LARGE' : ''}.`);
  }
  transport.close();
  await target.stop();
}
