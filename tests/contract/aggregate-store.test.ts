import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import type { DocumentStore } from '../../functions/ports/document-store';
import { WrittenByNewerVersion } from '../../functions/stores/newer-version';
import { caseStore } from '../../functions/stores/case-store';
import { peopleStore } from '../../functions/stores/people-store';
import { put } from '../../functions/stores/put';
import type { CaseEvent } from '../../shared/domain/case/case';
import { sightOfWork } from '../../shared/domain/people/sight';
import { instant } from '../builders/moments';
import { opening, usual as counting } from '../builders/papers';

const at = instant('2025-04-17T09:14+01:00');
const id = 'HC-AAAAAAA-A';
const opened: CaseEvent = { type: 'Opened', at, by: 'sam', opening: opening() };
const assigned = (officer: string): CaseEvent => ({ type: 'Assigned', at, by: 'sam', officer });

let documents: SqliteDocuments;
let store: DocumentStore;
const cases = () => caseStore(store, counting);
const read = async () => {
  const kept = await cases().get(id);
  if (!kept) throw new Error('The case is not there');
  return kept;
};
/** Writes into the stored document what a version that does not exist yet would have written. */
async function rewrittenByAnother(change: (data: any) => void, schema = 2): Promise<void> {
  const there = await store.get('case', id);
  if (!there) throw new Error('The case is not there');
  const { version, ...document } = there;
  change(document.data);
  await store.write({ document: { ...document, schema }, expected: version });
}

beforeEach(async () => {
  documents = new SqliteDocuments(':memory:');
  store = documents.for('marlshire', sightOfWork);
  await cases().create(id, [opened]);
});

test('keeps state and story in one document, with a card that says when to answer', async () => {
  expect(await read()).toMatchObject({ state: { id, kind: 'complaint' }, timeline: [{ at, type: 'Opened', by: 'sam', message: 'm-1' }], requests: [] });
  expect((await store.get('case', id))?.card).toMatchObject({ situation: 'open', area: 'highways', answerBy: '2025-05-19' });
});

test('creates once', async () => {
  expect(await cases().create(id, [opened])).toBeUndefined();
});

test('refuses to begin without an event', async () => {
  await expect(cases().create('HC-BBBBBBB-B', [])).rejects.toThrow('begins with an event');
});

test('writes what happened next only on what was read', async () => {
  const before = await read();
  expect(await cases().append(before, [assigned('amara')])).toMatchObject({ state: { officer: 'amara' } });
  expect(await cases().append(before, [assigned('jo')])).toBeUndefined();
  expect((await read()).state.officer).toBe('amara');
});

test('the story only ever grows', async () => {
  await cases().append(await read(), [assigned('amara'), assigned('lee')]);
  await cases().append(await read(), [assigned('amara')]);
  expect((await read()).timeline.map(({ type, officer }) => [type, officer])).toEqual([['Opened', undefined], ['Assigned', 'amara'], ['Assigned', 'lee'], ['Assigned', 'amara']]);
});

test('the story holds ids, never names, addresses or words', async () => {
  await cases().append(await read(), [{ type: 'MessageJoined', at, messageId: 'm-2', from: 'pat.lee@example.net' }]);
  expect(JSON.stringify((await read()).timeline)).not.toMatch(/@|Pat|Pothole|mended/);
});

test('writes back untouched what a newer version wrote beside what this one knows', async () => {
  const beside = (data: any): void => {
    data.fromTheFuture = { a: 1 };
    data.state.fromTheFuture = [1, 2];
    data.state.situation.fromTheFuture = 'x';
    data.state.stages[0].fromTheFuture = { b: 2 };
    data.state.stages[0].receipt.fromTheFuture = 3;
    data.state.stages[0].convention.fromTheFuture = 'c';
    data.state.stages[0].acknowledgement.fromTheFuture = true;
    data.state.stages[0].pauses.push({ from: '2025-04-17', until: '2025-04-17', category: 'c', because: 'b', reviewOn: '2025-04-17', fromTheFuture: 'p' });
    data.state.stages[0].told.push({ by: '2025-05-19', letterId: 'l', toldAt: at, receivedOn: '2025-04-16', fromTheFuture: 't' });
    data.state.stages[0].holdingReplies.push({ letterId: 'h', workingDays: 1, because: 'b', by: 'sam', bounced: true, fromTheFuture: 'h' });
    data.state.absorbed.push({ caseId: 'HC-BBBBBBB-B', mergeId: 'm', at, receipt: { at }, correspondence: [], correspondents: [], concerning: [], fromTheFuture: 'a' });
    data.state.owed.push({ is: 'absorb', id: 'm', into: 'HC-BBBBBBB-B', notBefore: at, attempts: 0, fromTheFuture: 'o' });
    data.state.writer.fromTheFuture = null;
    data.timeline[0].fromTheFuture = 'y';
    data.requests.push({ key: 'k', hash: 'h', answer: null, fromTheFuture: 'z' });
  };
  await rewrittenByAnother(beside);
  const before = (await store.get('case', id))?.data as any;
  await cases().append(await read(), [assigned('amara')]);
  const after = (await store.get('case', id))?.data as any;
  expect(after).toEqual({ ...before, state: { ...before.state, officer: 'amara' }, timeline: [...before.timeline, { at, type: 'Assigned', by: 'sam', officer: 'amara' }] });
});

test('reads what a newer version wrote in a form of its own, and never writes it', async () => {
  await rewrittenByAnother(() => undefined, 3);
  const kept = await read();
  expect(kept.state.id).toBe(id);
  await expect(cases().append(kept, [assigned('amara')])).rejects.toThrow(WrittenByNewerVersion);
  expect(() => cases().appending(kept, [assigned('amara')])).toThrow(WrittenByNewerVersion);
  expect(await store.get('case', id)).toMatchObject({ schema: 3, data: { timeline: [{ type: 'Opened' }] } });
});

test('plain documents of a newer version are never written either', async () => {
  const person = { kind: 'person', id: 'sam', schema: 2, card: { name: 'Sam' }, data: { id: 'sam', name: 'Sam', areas: [] } } as const;
  await store.write({ document: person });
  await expect(peopleStore(store).keepPerson({ id: 'sam', name: 'Samuel', areas: [] })).rejects.toThrow(WrittenByNewerVersion);
  expect(await peopleStore(store).person('sam')).toMatchObject({ name: 'Sam' });
});

test('a plain document is written over whatever is there, by whoever is last', async () => {
  const person = (name: string) => ({ kind: 'person', id: 'sam', schema: 1, card: { name }, data: { id: 'sam', name, areas: [] } }) as const;
  await Promise.all(['one', 'two', 'three'].map((name) => put(store, person(name))));
  expect(['one', 'two', 'three']).toContain((await peopleStore(store).person('sam'))?.name);
});

test('refuses to read what is not a case', async () => {
  await rewrittenByAnother((data) => (data.state.stages = []));
  await expect(cases().get(id)).rejects.toThrow();
});

test('keeps the last fifty requests with their answers', async () => {
  for (let no = 0; no < 53; no += 1) await cases().append(await read(), [], { request: { key: `k${no}`, hash: 'h', answer: no } });
  const { requests } = await read();
  expect(requests).toHaveLength(50);
  expect([requests[0], requests.at(-1)]).toEqual([{ key: 'k3', hash: 'h', answer: 3 }, { key: 'k52', hash: 'h', answer: 52 }]);
});

test('writes that follow are made with it, and not without it', async () => {
  const before = await read();
  const follows = (other: string) => [cases().creation(other, [{ ...opened, opening: opening({ id: other }) }])];
  expect(await cases().append(before, [assigned('amara')], { then: follows('HC-BBBBBBB-B') })).toBeDefined();
  expect(await cases().append(before, [assigned('jo')], { then: follows('HC-CCCCCCC-C') })).toBeUndefined();
  expect([await cases().get('HC-BBBBBBB-B'), await cases().get('HC-CCCCCCC-C')]).toEqual([expect.objectContaining({ id: 'HC-BBBBBBB-B' }), undefined]);
});

test('what is out of sight is not there', async () => {
  const sights = [{ of: 'nothing' }, { of: 'all areas', notConcerning: 'jo' }, { of: 'all areas', notConcerning: 'ann' }] as const;
  await cases().create('HC-BBBBBBB-B', [{ ...opened, opening: opening({ id: 'HC-BBBBBBB-B', concerning: ['jo'] }) }]);
  const seen = await Promise.all(sights.map(async (sight) => (await caseStore(documents.for('marlshire', sight), counting).get('HC-BBBBBBB-B')) !== undefined));
  expect(seen).toEqual([false, false, true]);
});
