import type { SendingStopView } from '../../shared/contract/sending-stop';
import type { TodayView } from '../../shared/contract/today';
import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import { Life } from '../builders/life';
import { council, Office } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 June 2025');
});
afterEach(() => life.end());

const because = 'A wrong telephone number in the letters';
const sent = () => life.office.letterbox.sent.length;
const receive = async (id: string): Promise<string> => (await life.receive(millLane({ id: `<${id}@example.net>` }))).id;

test('while a manager has stopped all sending nothing goes, Today and the inbox say so, and all of it goes once they let it', async () => {
  const message = await receive('one');
  expect(await life.done<SendingStopView>('manager', 'stopSending', { body: { because } })).toMatchObject({ stopped: { said: 'No letter goes out: Jo Marsh stopped all sending, Mon 2 June 2025, 12:00.', because } });
  await life.capture(message);
  expect(sent()).toBe(0);
  expect((await life.done<TodayView>('officer', 'today')).stopped).toMatchObject({ because });
  expect((await life.done<{ stopped?: object }>('triage', 'inbox')).stopped).toBeDefined();
  expect(await life.done<SendingStopView>('manager', 'letSendingGo', { body: { because: 'The number is put right' } })).toEqual({ story: ['Jo Marsh let letters go again, Mon 2 June 2025, 12:00.', 'Jo Marsh stopped all sending, Mon 2 June 2025, 12:00.'] });
  life.at('Mon 2 June 2025 12:31');
  await life.timer('sweep');
  expect(sent()).toBe(1);
  expect((await life.done<TodayView>('officer', 'today')).stopped).toBeUndefined();
});

test('a sentence is asked for, and what is so already is refused', async () => {
  expect(await life.ask('manager', 'stopSending', { body: { because: ' ' } })).toMatchObject({ status: 422, body: { errors: [{ at: 'because' }] } });
  expect(await life.ask('manager', 'letSendingGo', { body: { because } })).toMatchObject({ status: 409, body: { code: 'sending-not-stopped' } });
  await life.done('manager', 'stopSending', { body: { because } });
  expect(await life.ask('manager', 'stopSending', { body: { because } })).toMatchObject({ status: 409, body: { code: 'sending-stopped-already' } });
});

test('a stop that another instance made holds here within half a minute', async () => {
  await life.capture(await receive('one'));
  await life.office.documents.for(council.key, { of: 'everything' }).write({ document: { kind: 'council', id: 'sending', schema: 1, card: {}, data: { stop: { stopped: { at: life.office.clock.now(), why: 'by hand', by: 'x', because } }, timeline: [] } } });
  life.at('Mon 2 June 2025 12:01');
  await life.capture(await receive('two'));
  expect(sent()).toBe(1);
});

test('an instance that starts on an older database than the mailbox stops by itself before its first letter', async () => {
  await life.capture(await receive('one'));
  expect(sent()).toBe(1);
  const { letterbox, clock } = life.office;
  life.end();
  const older = Object.assign(await Office.open(new SqliteDocuments(':memory:')), { letterbox, clock });
  life = await Life.begin(older);
  await life.capture(await receive('two'));
  expect(sent()).toBe(1);
  expect((await life.done<TodayView>('manager', 'today')).stopped?.said).toContain('its database was put back from a copy');
});

test('where the mailbox cannot say whether the database was restored, no letter goes yet, and one does once it can', async () => {
  const message = await receive('one');
  life.office.letterbox.failOnce('newestSent', { why: 'later' });
  await life.capture(message);
  expect(sent()).toBe(0);
  life.at('Mon 2 June 2025 12:02');
  await life.timer('sweep');
  expect(sent()).toBe(1);
});
