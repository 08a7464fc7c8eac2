import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import { documentKinds, type DocumentStore, type NewDocument } from '../../functions/ports/document-store';
import type { AggregateStore } from '../../functions/stores/aggregate-store';
import { caseStore } from '../../functions/stores/case-store';
import { letterStore } from '../../functions/stores/letter-store';
import { messageStore } from '../../functions/stores/message-store';
import { peopleStore } from '../../functions/stores/people-store';
import { takeIn } from '../../functions/use-cases/take-in';
import { watchMailbox } from '../../functions/use-cases/poll-mailbox';
import { englandAndWales } from '../../shared/domain/clock/england-and-wales';
import { kent } from '../../shared/domain/clock/profiles';
import { sightOfWork } from '../../shared/domain/people/sight';
import { council, Office } from '../builders/office';

// One document of every kind and form that Heard has ever written, as it stands in a council's store. What reads it
// today and writes it again must leave it as it was. A form that changes gets a new number and a new file; these stay.

const folder = join(__dirname, 'golden');
const files = readdirSync(folder).sort();
const golden = (file: string): NewDocument => JSON.parse(readFileSync(join(folder, file), 'utf8')) as NewDocument;
const counting = { profile: kent, calendar: englandAndWales };

async function rewritten<State, Event>(store: AggregateStore<State, Event>, id: string): Promise<boolean> {
  const kept = await store.get(id);
  return kept !== undefined && (await store.append(kept, [])) !== undefined;
}

async function rewrite(store: DocumentStore, { kind, id }: NewDocument): Promise<boolean> {
  if (kind === 'message') return rewritten(messageStore(store, counting), id);
  if (kind === 'letter') return rewritten(letterStore(store), id);
  if (kind === 'case') return rewritten(caseStore(store, counting), id);
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

const rewritable = files.filter((file) => !['delivery', 'mailbox'].includes(golden(file).kind));

test.each(rewritable)('%s is read, written again and the same', async (file) => {
  const document = golden(file);
  const store = new SqliteDocuments(':memory:').for(council.key, sightOfWork);
  await store.write({ document });
  expect(await rewrite(store, document)).toBe(true);
  expect(await store.get(document.kind, document.id)).toEqual({ ...document, version: '2' });
});

test('a delivery that was written then is known today', async () => {
  const office = await Office.open();
  const document = golden('delivery.v1.json');
  await office.desk().ownWork.write({ document });
  const { item, message } = document.data as { item: string; message: string };
  expect(await takeIn(office.desk(), item)).toEqual({ message, is: 'known' });
  expect(await office.desk().ownWork.get('delivery', document.id)).toEqual({ ...document, version: '1' });
});

test('a mailbox’s place that was written then is kept when its subscription is renewed today', async () => {
  const office = await Office.open();
  const document = golden('mailbox.v1.json');
  await office.desk().ownWork.write({ document: { ...document, data: { ...(document.data as object), fromTheFuture: 1 } } });
  office.clock.set('2025-04-19T10:00:00Z');
  await watchMailbox(office.desk(), { url: 'https://heard.example/api/graph/notifications', secret: 's' });
  const { data } = (await office.desk().ownWork.get('mailbox', council.mailbox)) ?? {};
  expect(data).toEqual({ ...(document.data as object), fromTheFuture: 1, subscribedUntil: '2025-04-21T22:00:00.000Z' });
});
