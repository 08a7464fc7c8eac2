import { createConnection, type Socket } from 'node:net';
import { createTransport } from 'nodemailer';
import type { SMTPServer } from 'smtp-server';
import { smtpServer } from '../../local/smtp';
import { aMailbox, COMPLAINTS, mime, OTHER, type AMailbox } from './parts/mailbox';

let box: AMailbox;
let server: SMTPServer;
let port: number;
let open: boolean;

beforeEach(async () => {
  box = await aMailbox();
  open = true;
  server = smtpServer(box.mailbox, () => open);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  port = (server.server.address() as { port: number }).port;
});
afterEach(async () => {
  await new Promise<void>((done) => server.close(() => done()));
  box.close();
});

const send = (raw: Buffer, to: string[] = [COMPLAINTS], from = 'pat@mail.example.net') =>
  createTransport({ host: '127.0.0.1', port, ignoreTLS: true }).sendMail({ raw, envelope: { from, to } });
const refusal = async (sending: Promise<unknown>): Promise<number | undefined> => sending.then(() => undefined, (reason: { responseCode?: number }) => reason.responseCode);
const rawOf = (at: number): Buffer => box.mailbox.raw(COMPLAINTS, box.arrived[at]!.id)!;

it('keeps the bytes as they came, below the return path of the envelope', async () => {
  const raw = mime({}, 'A line.\r\n.\r\n..dots at the start\r\nStōke\r\n');
  await send(raw);
  expect(rawOf(0).toString()).toBe(`Return-Path: <pat@mail.example.net>\r\n${raw.toString()}`);
});

it('adds no second return path, and writes a null one as empty', async () => {
  await send(mime({ 'Return-Path': '<other@x.example>' }));
  expect(rawOf(0).toString().match(/^Return-Path:/gm)).toHaveLength(1);
  await send(mime(), [COMPLAINTS], '');
  expect(rawOf(1).toString()).toMatch(/^Return-Path: <>\r\n/);
});

it('answers 250 only after the commit', async () => {
  const order: string[] = [];
  const flush = box.mailbox.commit.flush.bind(box.mailbox.commit);
  // A slow disk: an answer that does not wait for it comes first.
  box.mailbox.commit.flush = () =>
    void setTimeout(() => {
      flush();
      order.push('committed');
    }, 150);
  await send(mime());
  order.push('answered');
  expect(order).toEqual(['committed', 'answered']);
  expect(box.mailbox.find(COMPLAINTS, undefined, 10, 0)).toHaveLength(1);
});

it('syncs every commit to the disk', () => {
  expect(box.mailbox.database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  expect(box.mailbox.database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
});

it('keeps a message for two mailboxes twice', async () => {
  await send(mime(), [COMPLAINTS.toUpperCase(), OTHER]);
  expect(box.arrived.map(({ mailbox }) => mailbox).sort()).toEqual([COMPLAINTS, OTHER]);
});

it('refuses a recipient who has no mailbox here with 550', async () => {
  expect(await refusal(send(mime(), ['mayor@marlshire.example']))).toBe(550);
  expect(box.arrived).toEqual([]);
});

it('refuses more than 35 MB with 552, told beforehand or not', async () => {
  const large = Buffer.concat([mime(), Buffer.alloc(36 * 1024 * 1024, 'abcdefg\r\n')]);
  expect(await refusal(send(large))).toBe(552);

  const client = new Conversation(createConnection(port, '127.0.0.1'));
  await client.hear(220);
  for (const [line, code] of [['HELO me', 250], ['MAIL FROM:<a@b.example>', 250], [`RCPT TO:<${COMPLAINTS}>`, 250], ['DATA', 354]] as const) await client.say(line, code);
  client.socket.write(large);
  await client.say('\r\n.', 552);
  client.socket.destroy();
  expect(box.arrived).toEqual([]);
}, 20_000);

it('answers 451 when the database is full, keeps nothing, and takes the message when there is room', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const pages = box.mailbox.database.prepare('PRAGMA page_count').get()!['page_count'] as number;
  box.mailbox.database.exec(`PRAGMA max_page_count = ${pages}`);
  const long = mime({}, 'x'.repeat(70).concat('\r\n').repeat(2000));
  expect(await refusal(send(long))).toBe(451);
  expect(box.mailbox.find(COMPLAINTS, undefined, 10, 0)).toEqual([]);
  box.mailbox.database.exec('PRAGMA max_page_count = 1000000');
  expect(await refusal(send(long))).toBeUndefined();
  quiet.mockRestore();
});

it('lets a small message through beside one that the disk has no room for', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await send(mime());
  const pages = box.mailbox.database.prepare('PRAGMA page_count').get()!['page_count'] as number;
  box.mailbox.database.exec(`PRAGMA max_page_count = ${pages + 3}`);
  const long = mime({}, 'x'.repeat(100_000));
  const both = await Promise.allSettled([box.mailbox.arrive(long, [COMPLAINTS]), box.mailbox.arrive(mime(), [COMPLAINTS])]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  quiet.mockRestore();
});

it('answers 421 before Heard is ready', async () => {
  open = false;
  expect(await refusal(send(mime()))).toBe(421);
});

/** A client that says exactly what it is told. */
class Conversation {
  #heard = '';
  constructor(readonly socket: Socket) {
    socket.on('data', (chunk) => (this.#heard += chunk.toString()));
  }

  async say(line: string, code: number): Promise<void> {
    this.socket.write(`${line}\r\n`);
    await this.hear(code);
  }

  async hear(code: number): Promise<void> {
    for (let waited = 0; !/^\d{3} .*\r\n/m.test(this.#heard); waited += 5) {
      if (waited > 10_000) throw new Error(`No answer but: ${this.#heard}`);
      await new Promise((done) => setTimeout(done, 5));
    }
    expect(this.#heard).toMatch(new RegExp(`^${code}`));
    this.#heard = '';
  }
}
