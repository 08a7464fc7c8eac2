// The mailbox's half of the floor, in a thread of its own as the local mailbox has one: SMTP, and the bytes that Graph
// is asked for, with the same rows and indexes synced. No headers read, no properties made, no filters.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { SMTPServer } from 'smtp-server';
import { bodyOf, filler, floorStore } from './floor-store.mjs';

const { folder, heardFolder, productUrl } = workerData;
const mailbox = floorStore(join(folder, 'mailbox.sqlite'), join(heardFolder, 'mailbox.sqlite'));
const address = 'complaints@marlshire.example';
const properties = filler(1500);
let no = 0;

const arrive = (id, raw) => ['INSERT INTO message (id, mailbox, folder, change, internetMessageId, conversationId, properties, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', id, address, 'inbox', (no += 1), `<${randomUUID()}@x>`, randomUUID(), properties, raw];
const sent = (draft) => ['UPDATE message SET folder = ?, change = ?, properties = ?, sent = ? WHERE id = ?', 'sentitems', (no += 1), properties, no, draft];
const tag = (draft) => ['INSERT OR REPLACE INTO tag (mailbox, property, value, message) VALUES (?, ?, ?, ?)', address, filler(60), randomUUID(), draft];

const server = createServer(async (request, response) => {
  const [, call, id] = request.url.split('/');
  await bodyOf(request);
  const json = (status, value) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  const draft = `draft-of-${id}`;
  switch (call) {
    case 'meta':
      return json(200, { id, receivedDateTime: new Date().toISOString() });
    case 'raw':
      return response.writeHead(200).end(mailbox.get('SELECT raw FROM message WHERE id = ?', id).raw);
    case 'reply':
      await mailbox.write(arrive(draft, null), tag(draft));
      return json(201, { id: draft, body: filler(900) });
    case 'draft':
      return json(200, { id: draft, body: filler(900) });
    default:
      await mailbox.write(sent(draft));
      return json(202, {});
  }
});

const smtp = new SMTPServer({
  authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false,
  onData: (stream, _session, done) => {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', async () => {
      const id = String((no += 1));
      await mailbox.write(arrive(id, Buffer.concat(parts)));
      done();
      await (await fetch(`${productUrl}/notify`, { method: 'POST', body: id })).arrayBuffer();
    });
  },
});

server.listen(0, '127.0.0.1', () => {
  smtp.listen(0, '127.0.0.1', () => parentPort.postMessage({ graphPort: server.address().port, smtpPort: smtp.server.address().port }));
});
