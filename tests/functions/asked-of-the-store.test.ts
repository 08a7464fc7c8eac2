import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import { tellAt } from '../../functions/http/graph-notifications';
import type { CapturedView, MessageView } from '../../shared/contract/messages';
import { Bells } from '../builders/bells';
import { CountedDocuments } from '../builders/counted-documents';
import { Life } from '../builders/life';
import { Office, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const documents = new CountedDocuments(new SqliteDocuments(':memory:'));
const bells = new Bells();
let life: Life;
beforeAll(async () => {
  life = await Life.begin(await Office.open(documents));
  life.api.afterwards = bells.ring;
  await through('first');
});
afterAll(() => life.end());

async function takenIn(name: string): Promise<MessageView> {
  const raw = millLane().replace('mill-lane@', `${name}@`);
  const id = life.office.letterbox.receive(raw);
  documents.take();
  const value = [{ clientState: tellAt('marlshire').secret, resource: 'messages', resourceData: { id } }];
  await life.api.call('graphNotifications', { method: 'POST', path: 'graph/notifications', body: { value } });
  await bells.answer();
  const taken = documents.take();
  const view = await life.done<MessageView>('triage', 'findMessage', { body: { internetMessageId: `<${name}@example.net>` } });
  documents.take();
  return Object.assign(view, { taken });
}

/** Takes a message in, captures it and sends its acknowledgement; what each half asked of the store. */
async function through(name: string) {
  const { id, taken } = (await takenIn(name)) as MessageView & { taken: ReturnType<CountedDocuments['take']> };
  const matters = [{ kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: 'It mended' }];
  await life.done<CapturedView>('triage', 'capture', { id, body: { matters, contact: sam.id, to: 'pat.lee@example.net' } });
  await bells.answer();
  return { taken, captured: documents.take() };
}

test('a message asks the store for no more than it is known to, once an instance has begun', async () => {
  const sent = life.office.letterbox.sent.length;
  const { taken, captured } = await through('second');
  expect(life.office.letterbox.sent.length).toBe(sent + 1);
  expect(taken).toEqual({ get: ['delivery'], write: ['message+delivery'], list: [], count: [], bytes: [] });
  expect(captured).toEqual({
    get: ['person', 'message', 'case'],
    write: ['message+case+letter+message', 'letter', 'letter', 'case+letter'],
    list: [],
    count: [],
    bytes: ['-'],
  });
});
