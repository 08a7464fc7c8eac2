import { createHash } from 'node:crypto';
import { pieceBytes } from '../../local/mailbox/kept-raw';
import { Mailbox } from '../../local/mailbox/mailbox';
import { aMailbox, COMPLAINTS, mime, OTHER, type AMailbox } from './parts/mailbox';

let box: AMailbox;
beforeEach(async () => {
  box = await aMailbox();
});
afterEach(() => box.close());

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const long = mime({}, Array.from({ length: 100_000 }, (_, no) => `Line ${no}\r\n`).join(''));
const pieces = (): number => box.mailbox.database.prepare('SELECT count(*) AS n FROM raw_piece').get()!['n'] as number;

/** The message in chunks as a network brings them, and what was on the disk as each of them was asked for. */
function* inChunks(raw: Buffer, size: number, asked: { given: number; kept: number }[]): Generator<Buffer> {
  for (let from = 0; from < raw.length; from += size) {
    asked.push({ given: from, kept: pieces() * pieceBytes });
    yield raw.subarray(from, from + size);
  }
}

test('a long message comes to the disk as it comes: never more than two pieces and a chunk of it are held', async () => {
  const asked: { given: number; kept: number }[] = [];
  await box.mailbox.arrive(inChunks(long, 50_000, asked), [COMPLAINTS]);
  expect(asked.length).toBeGreaterThan(20);
  expect(Math.max(...asked.map(({ given, kept }) => given - kept))).toBeLessThan(2 * pieceBytes + 50_000);
  expect(digest(box.mailbox.raw(COMPLAINTS, box.arrived[0]!.id)!)).toBe(digest(long));
});

test('it goes out piece by piece, to the byte', async () => {
  await box.mailbox.arrive(long, [COMPLAINTS]);
  const { id } = box.arrived[0]!;
  const kept = box.mailbox.rawOrPieces(COMPLAINTS, id)!;
  if (!('pieces' in kept)) throw new Error('It is in one piece');
  expect(kept.size).toBe(long.length);
  expect(Math.max(...[...kept.pieces].map(({ length }) => length))).toBe(pieceBytes);
  const answer = await box.graph('GET', `/users/${COMPLAINTS}/messages/${id}/$value`);
  expect([answer.status, digest(answer.bytes)]).toEqual([200, digest(long)]);
});

test.each([pieceBytes - 1, pieceBytes, pieceBytes + 1, 2 * pieceBytes])('a message of %i bytes is the same afterwards', async (length) => {
  const raw = Buffer.concat([mime(), Buffer.alloc(length, 'abcdefg\r\n')], length);
  await box.mailbox.arrive(inChunks(raw, 100_001, []), [COMPLAINTS]);
  expect(digest(box.mailbox.raw(COMPLAINTS, box.arrived[0]!.id)!)).toBe(digest(raw));
});

test('what two mailboxes have is kept once, and as long as either has it', async () => {
  await box.mailbox.arrive(long, [COMPLAINTS, OTHER]);
  const [one, other] = box.arrived;
  const once = pieces();
  expect(once).toBe(Math.ceil(long.length / pieceBytes));
  await box.mailbox.remove(one!.mailbox, one!.id);
  expect(digest(box.mailbox.raw(other!.mailbox, other!.id)!)).toBe(digest(long));
  await box.mailbox.remove(other!.mailbox, other!.id);
  expect([pieces(), box.mailbox.raw(other!.mailbox, other!.id)]).toEqual([0, undefined]);
});

test('of one that breaks off nothing is kept', async () => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield long;
    throw new Error('the line is dead');
  }
  await expect(box.mailbox.arrive(broken(), [COMPLAINTS])).rejects.toThrow('the line is dead');
  expect([pieces(), box.arrived]).toEqual([0, []]);
});

test('what was left of one when the power went is gone when the mailbox opens again', async () => {
  await box.mailbox.arrive(long, [COMPLAINTS]);
  const whole = pieces();
  box.mailbox.database.prepare('INSERT INTO raw_piece (content, no, bytes) VALUES (?, ?, ?)').run('half', 0, long.subarray(0, 1000));
  const file = box.mailbox.database.location()!;
  new Mailbox({ file, mailboxes: box.mailbox.mailboxes, now: () => box.clock.now(), arrived: () => undefined }).close();
  expect(pieces()).toBe(whole);
});
