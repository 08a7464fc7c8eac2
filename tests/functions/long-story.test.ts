import { unzipSync } from 'fflate';
import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import type { CaseView } from '../../shared/contract/cases';
import { CountedDocuments } from '../builders/counted-documents';
import { Life } from '../builders/life';
import { jo, Office } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const replies = 120;
const documents = new CountedDocuments(new SqliteDocuments(':memory:'));
let life: Life;
let id: string;
beforeAll(async () => {
  life = await Life.begin(await Office.open(documents));
  const first = await life.receive(millLane());
  id = (await life.capture(first.id)).cases[0]?.id ?? '';
  for (let no = 1; no <= replies; no += 1) await life.office.receive(millLane({ id: `<reply-${no}@example.net>`, subject: `About ${id}`, body: `Reply number ${no}.` }));
  await life.timer('sweep');
  for (let more = 0; more < 5; more += 1) await life.timer('sweep');
});
afterAll(() => life.end());

const opened = (query?: { story: string }): Promise<CaseView> => life.done('manager', 'case', { id, ...(query && { query }) });
const texts = ({ story }: CaseView) => story.flatMap((entry) => (entry.is === 'message' ? [entry.text.trim()] : []));
const numbered = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, no) => `Reply number ${from + no}.`);

test('a case is opened with the newest hundred of its messages and the one that it came from, and says that there are others', async () => {
  const view = await opened();
  const [first, ...newest] = texts(view).sort((one, other) => Number(/\d+/.exec(one)?.[0] ?? 0) - Number(/\d+/.exec(other)?.[0] ?? 0));
  expect([first?.startsWith('Reply'), newest, view.earlier]).toEqual([false, numbered(21, 120), true]);
  expect(view.story.some((entry) => entry.is === 'letter')).toBe(true);
});

test('nothing is read of messages that are not shown', async () => {
  documents.take();
  await opened();
  // The one that it came from is read once more, for what stands beside the story.
  expect(documents.take().get.filter((kind) => kind === 'message').length).toBe(102);
});

test('whoever asks for the whole story has it, and an export of what is kept about a person holds it', async () => {
  const view = await opened({ story: 'whole' });
  expect([texts(view).length, view.earlier]).toEqual([replies + 1, undefined]);
  const { body } = await life.api.route('exportSubject', { body: { reference: id }, token: await life.api.tokenFor(jo.id, ['Manager']) });
  const page = Object.entries(unzipSync(body as Uint8Array)).filter(([name]) => name.endsWith('.html')).map(([, bytes]) => Buffer.from(bytes).toString('utf8')).join('');
  expect(numbered(1, replies).filter((text) => !page.includes(text))).toEqual([]);
});

test('another wish for the story is refused', async () => {
  expect(await life.ask('manager', 'case', { id, query: { story: 'some' } })).toMatchObject({ status: 422 });
});
