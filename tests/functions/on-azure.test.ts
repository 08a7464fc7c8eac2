import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BlobServiceClient } from '@azure/storage-blob';
import { AzureBlobs } from '../../functions/adapters/blobs/azure-blobs';
import type { Charge } from '../../functions/adapters/cosmos/charges';
import { CosmosDocuments } from '../../functions/adapters/cosmos/cosmos-documents';
import { believedFor } from '../../functions/believed';
import { provide } from '../../functions/composition';
import { tellAt } from '../../functions/http/graph-notifications';
import { usualPace } from '../../shared/domain/letter/lane';
import { sightOfWork } from '../../shared/domain/people/sight';
import type { CapturedView, MessageView } from '../../shared/contract/messages';
import { startAzurite, type Azurite } from '../builders/azure/azurite';
import { startCosmosServer, type NpmCosmosServer } from '../builders/azure/cosmos-server';
import { StorageQueues } from '../builders/azure/storage-queues';
import { Life } from '../builders/life';
import { Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

let azurite: Azurite;
let cosmos: NpmCosmosServer;
let life: Life;
let queues: StorageQueues;
let charges: Charge[];

beforeAll(async () => {
  [azurite, cosmos] = await Promise.all([startAzurite(), startCosmosServer()]);
});
afterAll(async () => {
  await cosmos.stop();
  azurite.stop();
});

let containers = 0;
beforeEach(async () => {
  charges = [];
  const blobs = BlobServiceClient.fromConnectionString(azurite.connection).getContainerClient(`bytes-${(containers += 1)}`);
  await blobs.create();
  const connected = await cosmos.connect();
  life = await Life.begin(await Office.open(new CosmosDocuments(() => Promise.resolve(connected), new AzureBlobs(() => Promise.resolve(blobs)), (charge) => charges.push(charge))));
  queues = await StorageQueues.open(azurite.connection);
  life.api.afterwards = (context) => queues.ring(context);
});
afterEach(() => {
  life.end();
  life.office.documents.close();
});

/** The mailbox tells of a message that came, as Graph does. */
async function arrive(raw: string): Promise<void> {
  const id = life.office.letterbox.receive(raw);
  const value = [{ clientState: tellAt('marlshire').secret, resource: 'messages', resourceData: { id } }];
  expect((await life.api.call('graphNotifications', { method: 'POST', path: 'graph/notifications', body: { value } })).status).toBe(202);
  await queues.idle();
}
const found = (internetMessageId: string) => life.done<MessageView>('triage', 'findMessage', { body: { internetMessageId } });
const idOf = (raw: string): string => /^Message-ID: (.*)$/m.exec(raw)?.[1] ?? '';

test('a message becomes an acknowledged case on the worklist, told by bells alone', async () => {
  const raw = millLane();
  await arrive(raw);
  const message = await found(idOf(raw));
  const matters = [{ kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: 'It mended' }];
  const { cases } = await life.done<CapturedView>('triage', 'capture', { id: message.id, body: { matters, contact: sam.id, to: 'pat.lee@example.net' } });
  await queues.idle();
  const [letter, ...more] = life.office.letterbox.sent;
  expect([letter?.to, more]).toEqual([['pat.lee@example.net'], []]);
  const id = cases[0]?.id ?? '';
  expect(letter?.text).toContain(id);
  const { items } = await life.done<{ items: { id: string }[] }>('manager', 'cases');
  expect(items.map((each) => each.id)).toEqual([id]);
  expect((await life.case(id)).story.length).toBeGreaterThan(1);
  expect(await life.office.documents.owed(life.office.clock.now(), 10)).toEqual([]);
});

test('an item on which Heard fails five times becomes held mail, and no bell is left', async () => {
  const { fetch } = life.office.letterbox;
  let tried = 0;
  // A mistake of ours, as no mailbox makes it: gone once the queue has given the bell up.
  life.office.letterbox.fetch = (mailbox, item) => ((tried += 1) > 6 ? fetch(mailbox, item) : Promise.reject(new TypeError('our mistake')));
  await arrive(millLane());
  const { items } = await life.done<{ items: { because?: string }[] }>('triage', 'inbox', { query: { pile: 'held' } });
  expect([tried, items.length, items[0]?.because]).toEqual([7, 1, expect.stringContaining('Heard failed')]);
  expect(queues.logged.filter((line) => line.includes('bell-spent')).length).toBe(1);
});

/** What an operation is charged for a document of 8 KB at most, as docs/cost.md says and cites. */
const units = { create: 7.04, replace: 14.08, get: 1.33, list: 10, count: 3, owed: 3 } as const;

/** What was asked of the store since the last time. */
function asked() {
  const operations = charges.splice(0).map(({ operation }) => operation);
  const times = (...which: Charge['operation'][]): number => operations.filter((each) => which.includes(each)).length;
  return { written: times('create', 'replace'), read: times('get'), queried: times('list', 'count', 'owed'), units: operations.reduce((sum, operation) => sum + units[operation], 0) };
}

const cost = readFileSync(join(__dirname, '../../docs/cost.md'), 'utf8');
/** What docs/cost.md says that a step is charged. */
const toldOf = (step: string): number => Number(cost.split('\n').find((row) => row.startsWith(`| ${step} |`))?.split('|').at(-2));
/** Somewhat more or less changes nothing that anybody decides by it. */
function expectCost(step: string, { units: counted } = asked()): void {
  const told = toldOf(step);
  expect({ step, counted, told, about: counted > told * 0.8 && counted < told * 1.25 }).toMatchObject({ about: true });
}

async function through(raw: string) {
  charges.length = 0;
  await arrive(raw);
  const taken = asked();
  const { id: message } = await found(idOf(raw));
  const matters = [{ kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: 'It mended' }];
  charges.length = 0;
  const { cases } = await life.done<CapturedView>('triage', 'capture', { id: message, body: { matters, contact: sam.id, to: 'pat.lee@example.net' } });
  await queues.idle();
  return { message, cases, taken, captured: asked() };
}

test('each step asks of the store about what docs/cost.md counts with, once an instance has begun', async () => {
  // As on Azure: each letter asks its mailbox for a turn, and other instances make letters too.
  provide({ pace: usualPace, heardWithin: 2 * believedFor });
  await through(millLane({ id: '<before@example.net>' }));
  const { message, cases, taken, captured } = await through(millLane());
  expect(taken).toMatchObject({ written: 2, read: 2, queried: 0 });
  expectCost('a message is taken in', taken);
  expectCost('it is captured, its acknowledgement given a turn and sent', captured);
  const id = cases[0]?.id ?? '';
  await life.done('manager', 'cases');
  expectCost('a page of the worklist');
  await life.case(id);
  expectCost('a case is opened');
  await life.done('manager', 'today');
  expectCost('Today');
  await life.done('triage', 'inbox');
  expectCost('the inbox');
  await arrive(millLane({ id: '<looked-at@example.net>' }));
  const { id: looked } = await found('<looked-at@example.net>');
  asked();
  await life.done('triage', 'message', { id: looked });
  await life.done('triage', 'likeMessages', { id: looked });
  await life.done('triage', 'search', { body: { text: 'pat.lee@example.net', limit: 20 } });
  expectCost('a new message is opened');
  await life.timer('sweep');
  life.office.clock.pass(5);
  asked();
  await life.timer('sweep');
  const noting = asked();
  // A sweep that finds nothing, and its end noted for each of two councils.
  expectCost('a job’s end is noted', { ...noting, units: (noting.units - units.owed) / 2 });
  await life.timer('sweep');
  expectCost('a sweep that finds nothing');
  await life.timer('measure');
  asked();
  await life.timer('measure');
  const measuring = asked();
  expectCost('a county is measured', { ...measuring, units: measuring.units / 2 });
  const store = life.office.documents.for('marlshire', sightOfWork);
  const kept = await Promise.all([store.get('message', message), store.get('case', id)]);
  for (const each of kept) expect(JSON.stringify(each).length).toBeLessThan(8 * 1024);
});
