import { setImmediate as aTurn } from 'node:timers/promises';
import { giveBack, ownMemory } from '../../functions/ports/own-memory';
import { inTurns } from '../../functions/adapters/system/together';
import { readMail } from '../../functions/adapters/mail/read-mail';
import type { ArrivedItem } from '../../functions/ports/mail-room';
import { longBytes } from '../../functions/use-cases/with-item';
import { takeIn } from '../../functions/use-cases/take-in';
import { messageStore } from '../../functions/stores/message-store';
import { Office } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';
import { file, mixed, plain } from '../mail/parts/letters';

const own = (bytes: Uint8Array): Uint8Array => {
  const room = ownMemory(bytes.length);
  room.set(bytes);
  return room;
};

/** An office whose mailbox says of an item that it is longer than was asked for, and counts how many it has handed out that are not done with. */
async function withLongItems() {
  const office = await Office.open();
  const raws: Uint8Array[] = [];
  const held = (): number => raws.filter(({ byteLength }) => byteLength > 0).length;
  let most = 0;
  const { fetch } = office.letterbox;
  const fetchAsAsked = async (mailbox: string, itemId: string, limit: number): Promise<ArrivedItem | 'longer' | undefined> => {
    const item = await fetch(mailbox, itemId);
    if (!item || item.raw.byteLength < 200_000) return item;
    if (limit <= longBytes) return 'longer';
    const raw = own(item.raw);
    raws.push(raw);
    most = Math.max(most, held());
    await aTurn();
    return { ...item, raw };
  };
  const desk = { ...office.desk(), inTurn: inTurns(), mailRoom: Object.assign(Object.create(office.letterbox) as Office['letterbox'], { fetch: fetchAsAsked }) };
  return { office, desk, held, most: () => most, fetched: () => raws.length };
}

const long = (no: number): string => mixed(plain(), file('application/pdf', `plan-${no}.pdf`, Buffer.alloc(300_000, no))).toString('latin1').replace(/\n/g, '\r\n');

test('long messages that come at once are fetched one after another, and all of them are kept to the byte', async () => {
  const { office, desk, held, most, fetched } = await withLongItems();
  const items = [1, 2, 3, 4].map((no) => office.letterbox.receive(long(no)));
  const taken = await Promise.all(items.map((item) => takeIn(desk, item)));
  expect(taken.map(({ is }) => is)).toEqual(Array(4).fill('placed'));
  expect([fetched(), most(), held()]).toEqual([4, 1, 0]);
  for (const [at, { message }] of taken.entries()) {
    const { arrival } = (await messageStore(desk.ownWork, desk.counting).get(message))!.state;
    expect(Buffer.from((await desk.ownWork.bytes(arrival.raw))!).equals(Buffer.from(long(at + 1), 'latin1'))).toBe(true);
    expect(Buffer.from((await desk.ownWork.bytes(arrival.attachments[0]!.bytes!))!).equals(Buffer.alloc(300_000, at + 1))).toBe(true);
  }
});

test('a short message does not wait for a long one', async () => {
  const { office, desk } = await withLongItems();
  let letGo: () => void = () => undefined;
  const longOne = desk.inTurn(() => new Promise<void>((done) => (letGo = done)));
  expect(await takeIn(desk, office.letterbox.receive(millLane()))).toMatchObject({ is: 'placed' });
  letGo();
  await longOne;
});

test('one that fails does not keep the next waiting', async () => {
  const inTurn = inTurns();
  const failed = inTurn(() => Promise.reject(new Error('this one')));
  await expect(failed).rejects.toThrow('this one');
  expect(await inTurn(() => Promise.resolve('the next'))).toBe('the next');
});

test('bytes with memory of their own are lent to the thread that reads, and come back as they were', async () => {
  const raw = own(Buffer.from(long(5), 'latin1'));
  const mail = await readMail(raw);
  expect(raw.byteLength).toBe(0);
  expect(Buffer.from(mail.raw!).equals(Buffer.from(long(5), 'latin1'))).toBe(true);
  giveBack(mail.raw!);
  expect(mail.raw!.byteLength).toBe(0);
});

test('bytes that share their memory are copied for the thread, and nobody gives them back', async () => {
  const raw = Buffer.from(long(6), 'latin1');
  const before = Buffer.from(raw);
  expect((await readMail(raw)).raw).toBeUndefined();
  giveBack(raw);
  expect(raw.equals(before)).toBe(true);
});

test('what could not be read is fetched again and held with its bytes', async () => {
  const { office, desk, held, fetched } = await withLongItems();
  // More parts than anybody reads.
  const broken = `From: pat.lee@example.net\r\nSubject: Deep\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(40_000)}`;
  const { message } = await takeIn(desk, office.letterbox.receive(broken));
  const { arrival, situation } = (await messageStore(desk.ownWork, desk.counting).get(message))!.state;
  expect([fetched(), held(), situation.is]).toEqual([2, 0, 'held']);
  expect(arrival.subject).toBe('Deep');
  expect(Buffer.from((await desk.ownWork.bytes(arrival.raw))!).toString()).toBe(broken);
});
