// The floor: the same requests, token check, parse and synced bytes as one message through Heard, and nothing else.
// No rules, no validation, no views: what the machine itself allows with Node, SQLite in full sync and loopback HTTP.
import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

const folder = process.argv[2];
/** Sizes of what Heard writes for one message, in bytes of JSON. */
const sizes = { message: 1400, captured: 2600, case: 1500, letter: 1500, case2: 1700, letter2: 1800, draft: 1600 };
const filler = (size) => 'x'.repeat(size);

/** Commits in groups, as Heard's store does: without it the floor would be lower than it is. */
function store(file) {
  const db = new DatabaseSync(join(folder, file));
  db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000; CREATE TABLE docs (id TEXT PRIMARY KEY, data TEXT, bytes BLOB) STRICT');
  const put = db.prepare('INSERT INTO docs VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET data = excluded.data');
  const read = db.prepare('SELECT data, bytes FROM docs WHERE id = ?');
  let waiting = [];
  const flush = () => {
    const group = waiting;
    waiting = [];
    db.exec('BEGIN IMMEDIATE');
    for (const { rows } of group) for (const row of rows) put.run(...row);
    db.exec('COMMIT');
    for (const { done } of group) done();
  };
  return {
    write: (...rows) => new Promise((done) => { if (waiting.push({ rows, done }) === 1) setImmediate(flush); }),
    read: (id) => read.get(id),
  };
}

const mailbox = store('mailbox.sqlite');
const heard = store('heard.sqlite');
const { publicKey, privateKey } = await generateKeyPair('RS256');
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }] });
const token = await new SignJWT({ oid: 'o', tid: 't', scp: 'access_as_user', roles: ['Triage'] }).setProtectedHeader({ alg: 'RS256', kid: 'k' }).setIssuer('i').setAudience('a').setIssuedAt().setExpirationTime('2h').sign(privateKey);
const verify = (request) => jwtVerify(request.headers.authorization.slice(7), keys, { issuer: 'i', audience: 'a', algorithms: ['RS256'] });

let url;
let pending = 0;
let no = 0;
const known = new Map();
const awaited = new Map();
const ask = async (path, body) => (await fetch(url + path, { headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, ...(body && { method: 'POST', body }) })).arrayBuffer();

async function takeIn(id) {
  const [, raw] = await Promise.all([ask(`/graph/meta/${id}`), ask(`/graph/raw/${id}`)]);
  const mail = await PostalMime.parse(new Uint8Array(raw), { attachmentEncoding: 'arraybuffer' });
  await heard.write([`m${id}`, filler(sizes.message), null], [`d${id}`, filler(200), null], [`r${id}`, '', new Uint8Array(raw)], [`t${id}`, '', Buffer.from(mail.text)]);
  return mail.messageId;
}

function arrivalOf(id) {
  const arrival = takeIn(id);
  return arrival.then((messageId) => {
    known.set(messageId, id);
    awaited.get(messageId)?.();
  });
}

async function acknowledge(id) {
  await heard.write([`m${id}`, filler(sizes.captured), null], [`l${id}`, filler(sizes.letter), null]);
  await ask('/graph/reply', filler(1200));
  await ask(`/graph/draft/d-${id}`);
  await heard.write([`l${id}`, filler(sizes.letter), null]);
  await ask('/graph/send', filler(2));
  await heard.write([`c${id}`, filler(sizes.case2), null]);
  await heard.write([`l${id}`, filler(sizes.letter2), null]);
}

const bodyOf = async (request) => { const parts = []; for await (const part of request) parts.push(part); return Buffer.concat(parts); };
const server = createServer(async (request, response) => {
  const [, first, second, id] = request.url.split('/');
  const body = await bodyOf(request);
  const json = (status, value) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  if (first === 'notify') {
    response.writeHead(202).end();
    return void arrivalOf(body.toString());
  }
  if (first === 'graph') {
    if (second === 'meta') return json(200, { id, receivedDateTime: new Date().toISOString() });
    if (second === 'raw') return response.writeHead(200).end(mailbox.read(id).bytes);
    if (second === 'draft') return json(200, { id, body: filler(900) });
    await mailbox.write([`draft${(no += 1)}`, filler(sizes.draft), null]);
    return json(second === 'reply' ? 201 : 202, { id: 'd', body: filler(900) });
  }
  if (first === 'idle') {
    while (pending > 0) await new Promise((done) => setTimeout(done, 1));
    return json(200, {});
  }
  await verify(request);
  if (first === 'find') {
    const { internetMessageId } = JSON.parse(body);
    if (!known.has(internetMessageId)) await new Promise((done) => awaited.set(internetMessageId, done));
    const found = known.get(internetMessageId);
    heard.read(`m${found}`);
    return json(200, { id: found, view: filler(5000) });
  }
  const captured = JSON.parse(body).id;
  pending += 1;
  await heard.write([`m${captured}`, filler(sizes.captured), null], [`x${captured}`, '', Buffer.from(filler(700))]);
  await heard.write([`c${captured}`, filler(sizes.case), null], [`l${captured}`, filler(sizes.letter), null]);
  json(201, {});
  void acknowledge(captured).finally(() => (pending -= 1));
});
server.listen(0, '127.0.0.1', () => {
  url = `http://127.0.0.1:${server.address().port}`;
  const smtp = new SMTPServer({
    authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false,
    onData: (stream, _session, done) => {
      const parts = [];
      stream.on('data', (part) => parts.push(part));
      stream.on('end', async () => {
        const id = String((no += 1));
        await mailbox.write([id, filler(sizes.message), Buffer.concat(parts)]);
        done();
        void fetch(`${url}/notify`, { method: 'POST', body: id });
      });
    },
  });
  smtp.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ url, smtpPort: smtp.server.address().port, token })));
});
