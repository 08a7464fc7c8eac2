import { proofSaid } from '../../functions/presenters/proof-said';
import { mailboxStore } from '../../functions/stores/mailbox-store';
import { messageStore } from '../../functions/stores/message-store';
import { pollMailbox } from '../../functions/use-cases/poll-mailbox';
import { proveMailbox } from '../../functions/use-cases/prove-mailbox';
import { takeIn } from '../../functions/use-cases/take-in';
import { mendWatch, watchMailbox } from '../../functions/use-cases/watch-mailbox';
import { instant } from '../builders/moments';
import { council, Office } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const tell = { url: 'https://heard.example/api/graph/notifications', lifecycleUrl: 'https://heard.example/api/graph/lifecycle', secret: 's' };

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});

const receive = (n: number, receivedAt = office.clock.now(), foundIn?: 'junk email' | 'deleted items'): string =>
  office.letterbox.receive(millLane({ id: `<m${n}@example.net>`, subject: `Matter ${n}` }), council.mailbox, receivedAt, foundIn);
const inbox = async (pile: string) => (await office.desk().documents.list({ kind: 'message', where: { pile }, orderBy: 'receivedAt', limit: 50 })).items;
const state = () => mailboxStore(office.desk().ownWork, council.mailbox).get();

describe('where messages are looked for', () => {
  test('what lies in Junk is found by the poll, once, and it is known where it lay', async () => {
    receive(1);
    receive(2, undefined, 'junk email');
    await pollMailbox(office.desk());
    await pollMailbox(office.desk());
    expect((await inbox('new')).map(({ card }) => [card.subject, card.foundIn])).toEqual([['Matter 1', undefined], ['Matter 2', 'junk email']]);
  });

  test('each folder goes on from where it was, whichever was asked first', async () => {
    receive(1);
    await pollMailbox(office.desk());
    receive(2, undefined, 'junk email');
    await pollMailbox(office.desk());
    expect((await state()).links).toEqual({ inbox: '1', 'junk email': '1' });
  });

  test('the place that an earlier version kept for the inbox is gone on from', async () => {
    receive(1);
    await mailboxStore(office.desk().ownWork, council.mailbox).change({ deltaLink: '1' });
    await pollMailbox(office.desk());
    expect(await inbox('new')).toEqual([]);
  });
});

describe('a message that is gone before it was read', () => {
  const gone = () => {
    const itemId = receive(1);
    const item = office.letterbox.items.get(itemId);
    office.letterbox.items.delete(itemId);
    return { itemId, putBack: () => item && office.letterbox.items.set(itemId, item) };
  };

  test('is held for a person, once, and said to whoever keeps the system running', async () => {
    const { itemId } = gone();
    const { message } = await takeIn(office.desk(), itemId);
    expect(await takeIn(office.desk(), itemId)).toEqual({ message, is: 'known' });
    expect((await messageStore(office.desk().documents, office.counting).get(message))?.state.situation).toMatchObject({ is: 'held', reason: 'gone before it was read' });
    expect(await inbox('held')).toHaveLength(1);
    expect(office.warnings).toEqual(['item-gone-before-fetched']);
  });

  test('is taken in if it is there again, with what stood in it', async () => {
    const { itemId, putBack } = gone();
    await takeIn(office.desk(), itemId);
    putBack();
    expect(await takeIn(office.desk(), itemId)).toMatchObject({ is: 'placed' });
    expect((await inbox('new')).map(({ card }) => card.subject)).toEqual(['Matter 1']);
    expect(await takeIn(office.desk(), itemId)).toMatchObject({ is: 'known' });
  });
});

describe('the nightly proof', () => {
  test('finds what no notification and no poll told of, in whatever folder, takes it in and counts it', async () => {
    receive(1);
    await pollMailbox(office.desk());
    receive(2);
    receive(3, undefined, 'deleted items');
    await proveMailbox(office.desk());
    expect((await state()).proof).toEqual({ at: office.clock.now(), looked: 3, missing: 2 });
    expect((await inbox('new')).map(({ card }) => card.foundIn)).toEqual([undefined, undefined, 'deleted items']);
    expect(office.warnings).toEqual(['mailbox-had-more']);
  });

  test('finds nothing the night after, and looks back thirty days', async () => {
    receive(1, instant('2025-03-01T09:00:00Z'));
    office.clock.set(instant('2025-04-17T01:15:00Z'));
    receive(2);
    await proveMailbox(office.desk());
    await proveMailbox(office.desk());
    expect((await state()).proof).toMatchObject({ looked: 1, missing: 0 });
    expect(await inbox('new')).toHaveLength(1);
  });

  test('leaves the place of the poll alone', async () => {
    receive(1);
    await pollMailbox(office.desk());
    const before = (await state()).links;
    await proveMailbox(office.desk());
    expect((await state()).links).toEqual(before);
  });

  test.each([
    ['nothing was missing', { looked: 3, missing: 0 }, 8, undefined],
    ['one was missing', { looked: 3, missing: 1 }, 8, /^One message of 3 in the mailbox was not in Heard .* It is in the inbox now\.$/],
    ['several were', { looked: 30, missing: 4 }, 8, /^4 messages of 30 .* They are in the inbox now\.$/],
    ['it has not happened for two nights', { looked: 3, missing: 0 }, 48, /^Nobody has looked since Thu 17 Apr 2025/],
  ])('%s: a manager is told so, or nothing', (_what, found, hours, said) => {
    const at = instant('2025-04-17T01:15:00Z');
    const told = proofSaid({ at, ...found }, instant(new Date(Date.parse(at) + hours * 3_600_000).toISOString()));
    if (said) expect(told).toMatch(said);
    else expect(told).toBeUndefined();
  });
});

describe('the subscription', () => {
  test('is made once, and renewed before it ends', async () => {
    await watchMailbox(office.desk(), tell);
    const first = await state();
    await watchMailbox(office.desk(), tell);
    expect(await state()).toEqual(first);
    office.clock.pass(26 * 60);
    await watchMailbox(office.desk(), tell);
    const renewed = await state();
    expect(renewed.subscriptionId).toBe(first.subscriptionId);
    expect((renewed.subscribedUntil ?? '') > (first.subscribedUntil ?? '')).toBe(true);
  });

  test('is made anew within the hour where the mailbox has dropped it', async () => {
    await watchMailbox(office.desk(), tell);
    office.letterbox.subscriptions.clear();
    await watchMailbox(office.desk(), tell);
    expect([...office.letterbox.subscriptions]).toEqual([(await state()).subscriptionId]);
  });

  test('that was removed is made anew at once, and what came meanwhile is looked for', async () => {
    await watchMailbox(office.desk(), tell);
    office.letterbox.subscriptions.clear();
    receive(1);
    await mendWatch(office.desk(), 'subscriptionRemoved', tell);
    expect([...office.letterbox.subscriptions]).toEqual([(await state()).subscriptionId]);
    expect(await inbox('new')).toHaveLength(1);
  });

  test('is left as it is where a notification was only missed', async () => {
    await watchMailbox(office.desk(), tell);
    const before = await state();
    receive(1);
    await mendWatch(office.desk(), 'missed', tell);
    expect(await state()).toMatchObject({ subscriptionId: before.subscriptionId, subscribedUntil: before.subscribedUntil });
    expect(await inbox('new')).toHaveLength(1);
  });
});
