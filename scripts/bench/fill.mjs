import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createTransport } from 'nodemailer';

const DAY = 86_400_000;
const SIGNS = '23456789ACDEFGHJKMNPQRTUVWXYZ';
/** Whose name no copy keeps: each has another in its place, so that what is found by words grows too. */
const SURNAME = 'Quillfeather';
const NAMES = 5_000;
const KINDS = ['complaint', 'complaint', 'complaint', 'comment', 'compliment'];
const AREAS = ['highways', 'waste', 'libraries', 'registration', 'countryside'];
const BATCH = 5_000;

const mailOf = (id, subject) => `From: Pat ${SURNAME} <pat.${SURNAME.toLowerCase()}@example.net>\r\nTo: complaints@marlshire.example\r\nSubject: ${subject}\r\nDate: Wed, 16 Apr 2025 16:01:00 +0100\r\nMessage-ID: ${id}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello,\r\n\r\nI have reported this three times now: on 3 March, 21 March and 7 April. Each time I get a number, and each time it says "resolved". It is not. I would like it mended properly, and somebody to tell me when.\r\n\r\nPat ${SURNAME}\r\n12 Mill Lane, Ashby\r\n`;

/** Real cases of each kind and area, captured and acknowledged, and of them as many again answered where that is asked for: what the copies are made from. */
async function makeModels(target, situations) {
  const transport = createTransport({ host: '127.0.0.1', port: target.smtpPort, ignoreTLS: true });
  const made = { open: [], answered: [] };
  const { person } = await target.get('/api/me');
  for (const [at, kind] of KINDS.entries()) {
    for (const as of situations) {
      const id = `<${as}-${at}-${target.run()}@model.example>`;
      await transport.sendMail({ envelope: { from: `pat.${SURNAME.toLowerCase()}@example.net`, to: 'complaints@marlshire.example' }, raw: mailOf(id, `Model ${as} ${at} of Mill Lane`) });
      await target.done();
      const matters = [{ kind, area: AREAS[at], inShort: 'Pothole on Mill Lane, reported three times', wanted: 'It mended, and to be told when' }];
      const { cases } = await target.ask('/api/messages/capture', { internetMessageId: id, matters, contact: person.id, to: `pat.${SURNAME.toLowerCase()}@example.net` });
      await target.done();
      if (as === 'answered') await target.ask(`/api/cases/${cases[0].id}/answer`, { says: 'We have mended it, and are sorry that it took so long.', ...(kind === 'complaint' && { outcome: 'upheld' }) }, 'helen-brandt');
      await target.done();
      made[as].push(cases[0].id);
    }
  }
  transport.close();
  return made;
}

/** The case with its message, its letters and the delivery, as rows. */
function rowsOf(database, caseId) {
  const row = (kind, id) => database.prepare("SELECT kind, id, schema, card, data FROM documents WHERE council = 'marlshire' AND kind = ? AND id = ?").get(kind, id);
  const file = row('case', caseId);
  const papers = JSON.parse(file.data).state.correspondence.map(({ is, id }) => row(is, id));
  const delivery = database.prepare("SELECT kind, id, schema, card, data FROM documents WHERE council = 'marlshire' AND kind = 'delivery' AND json_extract(data, '$.message') = ?").get(papers[0].id);
  return [file, ...papers, delivery];
}

/** What tells one copy from another: each of these is made anew in it, wherever it stands. */
function marksOf(rows, caseId) {
  const ids = rows.filter(({ kind }) => kind !== 'case').flatMap(({ id, card }) => [id, JSON.parse(card).internetMessageId]);
  const { itemId } = JSON.parse(rows[1].data).state.arrival;
  // Bytes are named by the message or letter they are of: copies share them, so that no disk is filled with one text.
  return [caseId, ...ids, itemId, SURNAME, SURNAME.toLowerCase()].filter((mark) => mark !== undefined && mark !== '').sort((a, b) => b.length - a.length);
}

const moved = (text, days) => text.replace(/\b20\d\d-\d\d-\d\d(?=[T"])/g, (date) => new Date(Date.parse(date) - days * DAY).toISOString().slice(0, 10));
const quoted = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Texts of one case as it would be so many days earlier, cut where a mark stands. */
function cutterOf(rows, caseId) {
  const marks = marksOf(rows, caseId);
  const cut = new RegExp(`("marlshire/[^"]*")|(${marks.map(quoted).join('|')})`);
  const pieces = (text) => text.split(cut).filter((piece) => piece !== undefined);
  const known = new Map();
  return (days) => {
    if (!known.has(days)) known.set(days, rows.map(({ kind, id, schema, card, data }) => ({ kind, schema, id: pieces(id), card: pieces(moved(card, days)), data: pieces(moved(data, days)) })));
    return { rows: known.get(days), marks, messageId: rows[1].id };
  };
}

const scrambled = (n) => (n * 7_919_391) % 10_000_000;
/** A reference of the usual form; spread as they are, so that no index is filled in its own order. */
const referenceOf = (n) => `HC-${[...String(scrambled(n)).padStart(7, '0')].map((digit) => SIGNS[Number(digit)]).join('')}-2`;
const nameOf = (n) => [...String(n % NAMES).padStart(4, '0')].map((digit) => ['ba', 'co', 'di', 'fu', 'ge', 'ho', 'ka', 'li', 'mo', 'nu'][Number(digit)]).join('');

function marksFor(n, marks, caseId, messageId) {
  const name = nameOf(scrambled(n));
  const hash = createHash('md5').update(String(n)).digest('hex');
  const anew = (mark) => mark.replace(/[0-9a-f]{8,}|(?<=^.)/, (hex) => hash.slice(0, hex.length || 16));
  const own = new Map([[caseId, referenceOf(n)], [messageId, anew(messageId)], [SURNAME, name[0].toUpperCase() + name.slice(1)], [SURNAME.toLowerCase(), name]]);
  // A letter's id is made of what it is of.
  for (const mark of marks) {
    const of = [caseId, messageId].find((each) => mark.includes(each));
    if (!own.has(mark)) own.set(mark, of ? mark.replace(of, own.get(of)) : anew(mark));
  }
  return own;
}

/**
 * Fills a running Heard's store up to so many cases, `open` of them open and the others answered over the year before, each with its
 * message, its letters and its delivery: copies of cases that it made itself, with their own ids, names and days, so
 * that every index grows as it would. Bytes are shared among the copies. Resolves to ids of some of the cases.
 */
export async function fillStore(target, count, { open = count } = {}) {
  const models = await makeModels(target, open < count ? ['open', 'answered'] : ['open']);
  const database = new DatabaseSync(join(target.folder, 'heard.sqlite'));
  database.exec('PRAGMA busy_timeout = 20000; PRAGMA synchronous = OFF; PRAGMA cache_size = -2000000; PRAGMA wal_autocheckpoint = 50000');
  const cutters = Object.fromEntries(Object.entries(models).map(([as, ids]) => [as, ids.map((id) => ({ id, at: cutterOf(rowsOf(database, id), id) }))]));
  const situations = database.prepare("SELECT json_extract(card, '$.situation') AS situation, count(*) AS n FROM documents WHERE council = 'marlshire' AND kind = 'case' GROUP BY 1").all();
  const there = Object.fromEntries(situations.map(({ situation, n }) => [situation, n]));
  const toOpen = open - (there.open ?? 0);
  const all = count - situations.reduce((sum, { n }) => sum + n, 0);
  if (toOpen < 0 || all < toOpen) throw new Error(`There are ${JSON.stringify(there)} cases already`);
  const insert = database.prepare("INSERT INTO documents (council, kind, id, version, schema, card, data) VALUES ('marlshire', ?, ?, 2, ?, ?, ?)");
  const some = [];
  for (let n = 0; n < all; n += 1) {
    if (n % BATCH === 0) database.exec('BEGIN IMMEDIATE');
    const as = n < toOpen ? 'open' : 'answered';
    const { id, at } = cutters[as][n % KINDS.length];
    const { rows, marks, messageId } = at(as === 'open' ? n % 40 : 20 + (n % 365));
    const own = marksFor(n, marks, id, messageId);
    const text = (pieces) => pieces.map((piece) => own.get(piece) ?? piece).join('');
    for (const row of rows) insert.run(row.kind, text(row.id), row.schema, text(row.card), text(row.data));
    if (n % Math.ceil(all / 200) === 0) some.push(own.get(id));
    if (n % BATCH === BATCH - 1 || n === all - 1) database.exec('COMMIT');
    // The server goes on meanwhile.
    if (n % BATCH === BATCH - 1) await new Promise((done) => setImmediate(done));
  }
  database.close();
  return some;
}
