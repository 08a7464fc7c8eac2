import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import { documentKinds, type DocumentStore, type NewDocument } from '../../functions/ports/document-store';
import type { AggregateStore } from '../../functions/stores/aggregate-store';
import { WrittenByNewerVersion } from '../../functions/stores/newer-version';
import { caseStore } from '../../functions/stores/case-store';
import { digestStore } from '../../functions/stores/digest-store';
import { draftStore } from '../../functions/stores/draft-store';
import { planStore } from '../../functions/stores/plan-store';
import { commentStore } from '../../functions/stores/comment-store';
import { figuresStore } from '../../functions/stores/figures-store';
import { clockStore } from '../../functions/stores/clock-store';
import { letterStore } from '../../functions/stores/letter-store';
import { messageStore } from '../../functions/stores/message-store';
import { openingsStore } from '../../functions/stores/openings-store';
import { noticeStore } from '../../functions/stores/notice-store';
import { appointmentsStore } from '../../functions/stores/appointments-store';
import { quarantineStore } from '../../functions/stores/quarantine-store';
import { runStore } from '../../functions/stores/run-store';
import { stopStore } from '../../functions/stores/stop-store';
import { peopleStore } from '../../functions/stores/people-store';
import { retentionStore } from '../../functions/stores/retention-store';
import { savedViewsStore } from '../../functions/stores/saved-views-store';
import { warningStore } from '../../functions/stores/warning-store';
import { takeIn } from '../../functions/use-cases/take-in';
import { watchMailbox } from '../../functions/use-cases/watch-mailbox';
import type { ToldMonth, ToldYear } from '../../shared/domain/figures/told';
import { sightOfWork } from '../../shared/domain/people/sight';
import type { Instant, LondonDate } from '../../shared/kernel/london';
import { council, Office } from '../builders/office';
import { usual as counting } from '../builders/papers';

// One document of every kind and form that Heard has ever written, as it stands in a council's store. What reads it
// today and writes it again must leave it as it was. A form that changes gets a new number and a new file; these stay,
// and say what they are written as today.

const folder = join(__dirname, 'golden');
const files = readdirSync(folder).sort();
const golden = (file: string): NewDocument => JSON.parse(readFileSync(join(folder, file), 'utf8')) as NewDocument;

/** What is written in a form of before, and the file that it becomes when it is written again. */
const migrated: Record<string, string> = { 'case.open.v1.json': 'case.from-v1.v2.json' };

async function rewritten<State, Event>(store: AggregateStore<State, Event>, id: string): Promise<boolean> {
  const kept = await store.get(id);
  return kept !== undefined && (await store.append(kept, [])) !== undefined;
}

async function rewrite(store: DocumentStore, { kind, id }: NewDocument): Promise<boolean> {
  if (kind === 'message') return rewritten(messageStore(store, counting), id);
  if (kind === 'letter') return rewritten(letterStore(store), id);
  if (kind === 'case') return rewritten(caseStore(store, counting), id);
  if (kind === 'notice') return rewritten(noticeStore(store), id);
  if (kind === 'comments') return rewritten(commentStore(store), id);
  if (kind === 'plan') return rewritten(planStore(store), id);
  if (kind === 'draft') {
    const kept = await draftStore(store).get(id);
    return (await draftStore(store).keep({ id, area: 'libraries', authors: ['00000000-0000-4000-8000-000000000001'] }, kept.draft, kept)) !== undefined;
  }
  if (kind === 'digest') {
    const kept = await digestStore(store).run('2025-06-09' as LondonDate);
    return kept !== undefined && (await digestStore(store).keepRun(kept.data, kept.version, '2025-06-09T05:00:00.000Z' as Instant)) !== undefined;
  }
  if (kind === 'council' && id === 'warnings') {
    const kept = await warningStore(store).get();
    return kept.version !== undefined && (await warningStore(store).keep(kept.settings, kept)) !== undefined;
  }
  if (kind === 'council' && id === 'retention') {
    const kept = await retentionStore(store).get();
    return kept.version !== undefined && (await retentionStore(store).keep(kept.settings, kept)) !== undefined;
  }
  if (kind === 'council' && id === 'quarantine') {
    const kept = await quarantineStore(store).get();
    return kept.version !== undefined && (await quarantineStore(store).keep(kept)) !== undefined;
  }
  if (kind === 'council' && id === 'sending') {
    const kept = await stopStore(store).get();
    return kept.version !== undefined && (await stopStore(store).keep(kept)) !== undefined;
  }
  if (kind === 'council' && id === 'runs') {
    const kept = await runStore(store).get();
    if (!kept) return false;
    await runStore(store).note('sweep', kept.of.sweep ?? {}, kept.since);
    return true;
  }
  if (kind === 'council' && id === 'appointments') {
    const kept = await appointmentsStore(store).get();
    return kept.version !== undefined && (await appointmentsStore(store).keep(kept.settings, kept)) !== undefined;
  }
  if (kind === 'council' && id === 'warned') {
    const day = await warningStore(store).warnedOn();
    return day !== undefined && (await warningStore(store).keepWarnedOn(day).then(() => true));
  }
  if (kind === 'counting') {
    const kept = await clockStore(store).get();
    return kept.version !== undefined && (await clockStore(store).keep(kept.settings, kept)) !== undefined;
  }
  if (kind === 'views') {
    const kept = await savedViewsStore(store).of(id);
    return (await savedViewsStore(store).keep(id, kept.views, kept.version)) !== undefined;
  }
  const people = peopleStore(store);
  const person = kind === 'person' ? await people.person(id) : undefined;
  if (person) await people.keepPerson(person);
  const settings = kind === 'council' ? await people.settings() : undefined;
  if (settings) await people.keepSettings(settings);
  return person !== undefined || settings !== undefined;
}

test('there is one of every kind', () => {
  expect([...new Set(files.map((file) => golden(file).kind))].sort()).toEqual([...documentKinds].sort());
});

// What is learned is made anew as a whole, and never from what it was; a table of places is given as a whole; figures are told once.
const rewritable = files.filter((file) => !['delivery', 'mailbox', 'learned', 'openings', 'places', 'figures'].includes(golden(file).kind));

async function writtenAgain(document: NewDocument): Promise<unknown> {
  const store = new SqliteDocuments(':memory:').for(council.key, sightOfWork);
  await store.write({ document });
  expect(await rewrite(store, document)).toBe(true);
  return store.get(document.kind, document.id);
}

/** A card is made anew with every write: it keeps what it said, and may say more than it did when the document was written. */
const asWrittenNow = ({ card, ...document }: NewDocument): unknown => ({ ...document, card: expect.objectContaining(card) as unknown, version: '2' });

test.each(rewritable.filter((file) => !(file in migrated)))('%s is read, written again and the same', async (file) => {
  expect(await writtenAgain(golden(file))).toEqual(asWrittenNow(golden(file)));
});

test.each(Object.entries(migrated))('%s is read, and written again as %s', async (before, after) => {
  const document = golden(after);
  expect(document.schema).toBe(golden(before).schema + 1);
  expect(await writtenAgain(golden(before))).toEqual(asWrittenNow(document));
});

test('what changed its form since says what it is written as today', () => {
  const newest = (kind: string): number => Math.max(...files.map(golden).filter((document) => document.kind === kind).map(({ schema }) => schema));
  expect(files.filter((file) => golden(file).schema < newest(golden(file).kind))).toEqual(Object.keys(migrated));
});

/** As a newer version would write it: with something beside what this one knows, in every place where there is room. */
function withMore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMore);
  if (typeof value !== 'object' || value === null) return value;
  return { ...Object.fromEntries(Object.entries(value).map(([field, each]) => [field, withMore(each)])), fromTheFuture: [{ since: 3 }] };
}

test.each(rewritable.filter((file) => !(file in migrated)))('%s keeps what a newer version wrote beside what this one knows', async (file) => {
  const document = { ...golden(file), data: withMore(golden(file).data) };
  expect(await writtenAgain(document)).toMatchObject({ data: document.data });
});

test.each(Object.keys(migrated))('%s takes what was written beside it into its new form', async (file) => {
  const document = golden(file);
  const { data } = document as { data: { state: object } };
  expect(await writtenAgain({ ...document, data: { ...data, fromTheFuture: 1, state: { ...data.state, fromTheFuture: 2 } } })).toMatchObject({ data: { fromTheFuture: 1, state: { fromTheFuture: 2 } } });
});

test.each(rewritable)('%s of a form still to come is read, and never written', async (file) => {
  const document = { ...golden(migrated[file] ?? file), schema: 99 };
  const store = new SqliteDocuments(':memory:').for(council.key, sightOfWork);
  await store.write({ document });
  await expect(rewrite(store, document)).rejects.toThrow(WrittenByNewerVersion);
  expect(await store.get(document.kind, document.id)).toEqual({ ...document, version: '1' });
});

test('a delivery that was written then is known today', async () => {
  const office = await Office.open();
  const document = golden('delivery.v1.json');
  await office.desk().ownWork.write({ document });
  const { item, message } = document.data as { item: string; message: string };
  expect(await takeIn(office.desk(), item)).toEqual({ message, is: 'known' });
  expect(await office.desk().ownWork.get('delivery', document.id)).toEqual({ ...document, version: '1' });
});

test('a record of openings that was written then is added to today, and one of a form still to come is not', async () => {
  const office = await Office.open();
  const document = golden('openings.v1.json');
  const { openings } = document.data as { openings: object[] };
  await office.desk().ownWork.write({ document: { ...document, data: { openings, fromTheFuture: 1 } } });
  const opening = { by: 'another', at: office.clock.now() };
  await openingsStore(office.desk().ownWork).note(document.id, opening, () => false);
  expect(await office.desk().ownWork.get('openings', document.id)).toEqual({ ...document, data: { openings: [...openings, opening], fromTheFuture: 1 }, version: '2' });
  await office.desk().ownWork.write({ document: { ...document, id: 'newer', schema: 99 } });
  await expect(openingsStore(office.desk().ownWork).note('newer', opening, () => false)).rejects.toThrow(WrittenByNewerVersion);
});

test('a mailbox’s place that was written then is kept when its subscription is renewed today', async () => {
  const office = await Office.open();
  const document = golden('mailbox.v1.json');
  await office.desk().ownWork.write({ document: { ...document, data: { ...(document.data as object), fromTheFuture: 1 } } });
  office.clock.set('2025-04-19T10:00:00Z');
  office.letterbox.subscriptions.add('subscription');
  await watchMailbox(office.desk(), { url: 'https://heard.example/api/graph/notifications', lifecycleUrl: 'https://heard.example/api/graph/lifecycle', secret: 's' });
  const { data } = (await office.desk().ownWork.get('mailbox', council.mailbox)) ?? {};
  expect(data).toEqual({ ...(document.data as object), fromTheFuture: 1, subscribedUntil: '2025-04-21T22:00:00.000Z' });
});

test('figures that were told then are read today as they were told, and never told again', async () => {
  const { ownWork } = (await Office.open()).desk();
  for (const file of ['figures.month.v1.json', 'figures.year.v1.json']) await ownWork.write({ document: golden(file) });
  const store = figuresStore(ownWork);
  const [month, year] = [golden('figures.month.v1.json').data as { told: ToldMonth }, golden('figures.year.v1.json').data as { told: ToldYear }];
  expect([await store.month('2025-05'), await store.year(2024)]).toEqual([month.told, year.told]);
  expect(await store.keepMonth({ ...month.told, rows: [] }, { name: `${council.key}/month-2025-05/other`, bytes: new Uint8Array() })).toBe(false);
  expect(await store.keepYear({ ...year.told, divisions: [] })).toBe(false);
  expect((await ownWork.get('figures', 'month-2025-05'))?.version).toBe('1');
});
