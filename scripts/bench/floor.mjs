// The floor: the same requests, token check, parse and synced bytes as one message through Heard, and nothing else, in
// two threads as Heard and the local mailbox are. No rules, no validation, no views: what the machine itself allows with
// Node, SQLite in full sync and loopback HTTP.
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import PostalMime from 'postal-mime';
import { Agent, request as call } from 'undici';
import { bodyOf, filler, floorStore } from './floor-store.mjs';

const [folder, heardFolder] = process.argv.slice(2);
const heard = floorStore(join(folder, 'heard.sqlite'), join(heardFolder, 'heard.sqlite'));
const now = () => new Date().toISOString();

const terms = ['pat.lee@example.net', 'pat', 'lee', 'mill', 'lane', 'pothole'];
/** The documents of one message as Heard writes them, by size and by what is indexed, as each write was seen to be. */
const cards = {
  message: (id) => ({ pile: 'new', terms, acknowledgeBy: '2026-11-25', receivedAt: now(), internetMessageId: `<${id}>`, from: 'pat.lee@example.net', fromName: 'Pat Lee', subject: filler(20), snippet: filler(160), cases: [], concerning: [] }),
  captured: (id) => ({ acknowledgeBy: '2026-11-25', receivedAt: now(), internetMessageId: `<${id}>`, from: 'pat.lee@example.net', fromName: 'Pat Lee', subject: filler(20), snippet: filler(160), cases: [filler(12)], concerning: [] }),
  delivery: () => ({}),
  case: (more) => ({
    situation: 'open', clock: 'running', kind: 'complaint', area: 'highways', officer: '', inShort: filler(42), stage: 1, receivedAt: now(), ...more, profile: 'kent', countedWith: '000001',
    acknowledgeBy: '2026-11-25', acknowledgeWorking: filler(170), answerBy: '2026-12-18', answerWorking: filler(170), concerning: [], terms: [...terms, 'reported', 'three', 'time'],
  }),
  letter: () => ({ owedAt: now(), internetMessageId: '', cases: [filler(12)], concerning: [] }),
  sending: () => ({ owedAt: now(), internetMessageId: `<${randomUUID()}@x>`, cases: [filler(12)], concerning: [] }),
};
const insert = (kind, id, card, size, wakeAt = null) => ['INSERT INTO documents (council, kind, id, version, schema, card, wake_at, data) VALUES (?, ?, ?, 1, 1, ?, ?, ?)', 'marlshire', kind, id, JSON.stringify(card), wakeAt, filler(size)];
const update = (kind, id, size, wakeAt = null) => ['UPDATE documents SET version = version + 1, wake_at = ?, data = ? WHERE council = ? AND kind = ? AND id = ?', wakeAt, filler(size), 'marlshire', kind, id];
const rewrite = (kind, id, card, size, wakeAt = null) => ['UPDATE documents SET version = version + 1, card = ?, wake_at = ?, data = ? WHERE council = ? AND kind = ? AND id = ?', JSON.stringify(card), wakeAt, filler(size), 'marlshire', kind, id];
const bytes = (name, content) => ['INSERT INTO bytes (name, bytes) VALUES (?, ?)', name, content];
const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 32);

const { publicKey, privateKey } = await generateKeyPair('RS256');
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }] });
const token = await new SignJWT({ oid: 'o', tid: 't', scp: 'access_as_user', roles: ['Triage'] }).setProtectedHeader({ alg: 'RS256', kid: 'k' }).setIssuer('i').setAudience('a').setIssuedAt().setExpirationTime('2h').sign(privateKey);
const verify = (request) => jwtVerify(request.headers.authorization.slice(7), keys, { issuer: 'i', audience: 'a', algorithms: ['RS256'] });

let graphUrl;
let pending = 0;
const known = new Map();
const awaited = new Map();
const connections = new Agent({ allowH2: false });
const ask = async (path, body) => (await call(graphUrl + path, { dispatcher: connections, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, ...(body && { method: 'POST', body }) })).body.arrayBuffer();

async function takeIn(id) {
  const [, raw] = await Promise.all([ask(`/meta/${id}`), ask(`/raw/${id}`)]);
  const mail = await PostalMime.parse(new Uint8Array(raw), { attachmentEncoding: 'arraybuffer' });
  const own = hash(id);
  await heard.write(insert('message', own, cards.message(mail.messageId), 1003), bytes(`marlshire/${own}/raw`, new Uint8Array(raw)), bytes(`marlshire/${own}/text`, Buffer.from(mail.text)), insert('delivery', hash(`d${id}`), cards.delivery(), 136));
  return mail.messageId;
}

function arrivalOf(id) {
  return takeIn(id).then((messageId) => {
    known.set(messageId, id);
    awaited.get(messageId)?.();
  });
}

async function acknowledge(id) {
  const [letter, kase] = [hash(`l${id}`), hash(`c${id}`)];
  await heard.write(update('letter', letter, 1144, now()));
  await ask(`/reply/${id}`, filler(1200));
  await ask(`/draft/${id}`);
  await heard.write(rewrite('letter', letter, cards.sending(), 1511, now()));
  await ask(`/send/${id}`, filler(2));
  await heard.write(rewrite('case', kase, cards.case({ acknowledgedAt: now() }), 1383), update('letter', letter, 1553));
}

const server = createServer(async (request, response) => {
  const [, call] = request.url.split('/');
  const body = await bodyOf(request);
  const json = (status, value) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  if (call === 'notify') {
    response.writeHead(202).end();
    return void arrivalOf(body.toString());
  }
  if (call === 'idle') {
    while (pending > 0) await new Promise((done) => setTimeout(done, 1));
    return json(200, {});
  }
  await verify(request);
  const { internetMessageId } = JSON.parse(body);
  if (!known.has(internetMessageId)) await new Promise((done) => awaited.set(internetMessageId, done));
  const captured = known.get(internetMessageId);
  heard.get('SELECT * FROM documents WHERE council = ? AND kind = ? AND id = ?', 'marlshire', 'message', hash(captured));
  pending += 1;
  await heard.write(
    rewrite('message', hash(captured), cards.captured(captured), 2033, now()), bytes(`marlshire/${hash(`l${captured}`)}/text`, Buffer.from(filler(510))),
    insert('case', hash(`c${captured}`), cards.case({ acknowledgement: 'owed' }), 1063), insert('letter', hash(`l${captured}`), cards.letter(), 1059, now()),
    update('message', hash(captured), 2024),
  );
  json(201, {});
  void acknowledge(captured).finally(() => (pending -= 1));
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const url = `http://127.0.0.1:${server.address().port}`;
const mailbox = new Worker(new URL('floor-mailbox.mjs', import.meta.url), { workerData: { folder, heardFolder, productUrl: url } });
const [{ graphPort, smtpPort }] = await once(mailbox, 'message');
graphUrl = `http://127.0.0.1:${graphPort}`;
console.log(JSON.stringify({ url, smtpPort, token }));
