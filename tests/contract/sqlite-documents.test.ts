import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countClause } from '../../functions/adapters/sqlite/clauses';
import { CommitGroup } from '../../functions/adapters/sqlite/commit-group';
import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import { StoreUnavailable, type NewDocument } from '../../functions/ports/document-store';
import { sightOfWork } from '../../shared/domain/people/sight';
import type { Instant } from '../../shared/kernel/london';
import { indexes } from '../../functions/stores/indexes';
import { documentStoreContract } from './document-store.contract';

const folders: string[] = [];
function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  folders.push(folder);
  return join(folder, 'heard.sqlite');
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const openAt = (file: string) => {
  const documents = new SqliteDocuments(file);
  return Promise.resolve({ documents, close: () => Promise.resolve(documents.close()) });
};

documentStoreContract('SQLite in memory', () => openAt(':memory:'));
documentStoreContract('SQLite on a file', () => openAt(newFile()));

const letter = (id: string, words = ''): NewDocument => ({ kind: 'letter', id, schema: 1, card: { owedAt: id }, data: { words } });
const connectionOf = (documents: SqliteDocuments): DatabaseSync => (documents as unknown as { database: DatabaseSync }).database;

test('what was answered for is there when the file is opened again', async () => {
  const file = newFile();
  const first = new SqliteDocuments(file);
  const bytes = [{ name: 'marlshire/a/1', bytes: new Uint8Array([1, 2, 3]) }];
  await first.for('marlshire', sightOfWork).write({ document: letter('a', 'kept'), bytes });
  first.close();
  const store = new SqliteDocuments(file).for('marlshire', sightOfWork);
  expect(await store.get('letter', 'a')).toMatchObject({ version: '1', data: { words: 'kept' } });
  expect([...((await store.bytes('marlshire/a/1')) ?? [])]).toEqual([1, 2, 3]);
});

test('two processes on one file: exactly one creates, exactly one replaces', async () => {
  const file = newFile();
  const [one, other] = [new SqliteDocuments(file), new SqliteDocuments(file)].map((each) => each.for('marlshire', sightOfWork));
  const created = await Promise.all([one?.write({ document: letter('a') }), other?.write({ document: letter('a') })]);
  expect(created).toEqual(expect.arrayContaining([{ written: '1' }, { refused: 'exists' }]));
  const replaced = await Promise.all([one?.write({ document: letter('a', 'one'), expected: '1' }), other?.write({ document: letter('a', 'other'), expected: '1' })]);
  expect(replaced).toEqual(expect.arrayContaining([{ written: '2' }, { refused: 'version' }]));
});

test('every commit is synced: what a power cut leaves is what was answered for', () => {
  const database = connectionOf(new SqliteDocuments(newFile()));
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
});

test('writes are carried out in the order in which they were asked for', async () => {
  const store = new SqliteDocuments(':memory:').for('marlshire', sightOfWork);
  const [made, replaced] = await Promise.all([store.write({ document: letter('a') }), store.write({ document: letter('a', 'second'), expected: '1' })]);
  expect([made, replaced]).toEqual([{ written: '1' }, { written: '2' }]);
});

test('writes asked for together share one commit', async () => {
  const documents = new SqliteDocuments(newFile());
  const store = documents.for('marlshire', sightOfWork);
  await Promise.all([...Array(10).keys()].map((no) => store.write({ document: letter(String(no)) })));
  expect(documents.commits).toBe(1);
});

test('a disk that is full is said, leaves nothing of the write, and the others are kept', async () => {
  const documents = new SqliteDocuments(newFile());
  const store = documents.for('marlshire', sightOfWork);
  const { page_count: pages } = connectionOf(documents).prepare('PRAGMA page_count').get() as { page_count: number };
  connectionOf(documents).exec(`PRAGMA max_page_count = ${pages + 4}`);
  const bytes = [{ name: 'marlshire/big/1', bytes: new Uint8Array(1_000_000) }];
  const [small, big, after] = await Promise.allSettled([store.write({ document: letter('small') }), store.write({ document: letter('big'), bytes }), store.write({ document: letter('after') })]);
  expect([small?.status, big?.status, after?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(big?.status === 'rejected' && big.reason).toBeInstanceOf(StoreUnavailable);
  expect([await store.get('letter', 'big'), await store.bytes('marlshire/big/1')]).toEqual([undefined, undefined]);
  expect((await store.list({ kind: 'letter', where: {}, orderBy: 'owedAt', limit: 10 })).items.map(({ id }) => id)).toEqual(['after', 'small']);
});

test('a file that another holds is said once for all that wait, and nothing of them is kept', async () => {
  const file = newFile();
  const documents = new SqliteDocuments(file);
  const store = documents.for('marlshire', sightOfWork);
  connectionOf(documents).exec('PRAGMA busy_timeout = 500');
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  const began = performance.now();
  const results = await Promise.allSettled([...Array(20).keys()].map((no) => store.write({ document: letter(String(no)) })));
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(results.every((each) => each.status === 'rejected' && each.reason instanceof StoreUnavailable)).toBe(true);
  other.exec('ROLLBACK');
  other.close();
  expect((await store.list({ kind: 'letter', where: {}, orderBy: 'owedAt', limit: 10 })).items).toEqual([]);
  expect(await store.write({ document: letter('a') })).toEqual({ written: '1' });
});

test('a commit that fails fails its whole group and leaves nothing; the next one is tried afresh', async () => {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE kept (no INTEGER)');
  const exec = database.exec.bind(database);
  let disk: 'broken' | 'well' = 'broken';
  database.exec = (sql) => {
    if (sql === 'COMMIT' && disk === 'broken') throw new Error('disk I/O error');
    exec(sql);
  };
  const group = new CommitGroup(database);
  const write = (no: number) => group.write(() => database.prepare('INSERT INTO kept VALUES (?)').run(no));
  const results = await Promise.allSettled([write(1), write(2)]);
  expect(results.map((each) => each.status)).toEqual(['rejected', 'rejected']);
  expect([database.prepare('SELECT no FROM kept').all(), group.commits]).toEqual([[], 0]);
  disk = 'well';
  await write(3);
  expect(database.prepare('SELECT no FROM kept').all()).toEqual([{ no: 3 }]);
});

test('a store that was closed is unavailable, not a mistake of the caller', async () => {
  const documents = new SqliteDocuments(':memory:');
  const store = documents.for('marlshire', sightOfWork);
  documents.close();
  await expect(store.get('letter', 'a')).rejects.toBeInstanceOf(StoreUnavailable);
  await expect(store.write({ document: letter('a') })).rejects.toBeInstanceOf(StoreUnavailable);
});

test('every list that is asked for is read from an index in order', () => {
  const database = connectionOf(new SqliteDocuments(':memory:'));
  const plan = (kind: string, equal: string[], order: string): string => {
    const where = ['council = ?', `kind = '${kind}'`, ...equal.map((field) => `json_extract(card, '$.${field}') IN (?)`), ...(equal.length === 0 ? [`json_extract(card, '$.${order}') >= ''`] : [])].join(' AND ');
    const rows = database.prepare(`EXPLAIN QUERY PLAN SELECT id FROM documents WHERE ${where} ORDER BY json_extract(card, '$.${order}'), id LIMIT 50`).all(...['c', ...equal]) as { detail: string }[];
    return rows.map(({ detail }) => detail).join('; ');
  };
  // Written down apart from the table of indexes, so that a list which is asked for cannot lose its own.
  const asked = [['message', ['pile'], 'receivedAt'], ['message', ['internetMessageId'], 'receivedAt'], ['message', ['together'], 'receivedAt'], ['letter', ['internetMessageId'], 'owedAt'], ['letter', ['acknowledges'], 'owedAt'], ['letter', ['stopped'], 'owedAt'], ['case', ['situation'], 'answerBy'], ['case', ['situation', 'clock'], 'answerBy'], ['case', ['situation'], 'countedWith'], ['case', ['lead'], 'answerBy'], ['case', ['asks'], 'decideBy'], ['case', ['ombudsman'], 'ombudsmanBy'], ['case', ['retained'], 'retainedFrom'], ['case', ['closed', 'situation'], 'answerBy'], ['case', ['hold'], 'answerBy'], ['case', ['wishesOf'], 'answerBy'], ['case', ['officer', 'situation', 'clock'], 'answerBy'], ['case', ['acknowledgement'], 'acknowledgeBy'], ['case', ['toDeliver'], 'answerBy'], ['case', [], 'answeredOn'], ['case', [], 'receivedAt'], ['person', [], 'name'], ['plan', [], 'begunAt'], ['plan', ['officer'], 'begunAt'], ['plan', ['situation'], 'begunAt'], ['plan', ['officer', 'situation'], 'begunAt'], ['draft', [], 'closes'], ['notice', ['situation'], 'owedAt'], ['digest', ['is'], 'on']] as const;
  expect(indexes.map(({ kind, equal, orderBy }) => [kind, equal, orderBy])).toEqual(asked);
  for (const [kind, equal, order] of asked) {
    expect(plan(kind, [...equal], order)).toMatch(/^SEARCH documents USING (COVERING )?INDEX/);
    expect(plan(kind, [...equal], order)).not.toMatch(/TEMP B-TREE/);
  }
});

test.each([['all', undefined], ['some', ['marlshire', 'northmere']]])('what %s councils owe is found by its moment, without a look at what is not due', async (_which, councils) => {
  const documents = new SqliteDocuments(':memory:');
  const database = connectionOf(documents);
  const prepare = jest.spyOn(database, 'prepare');
  await documents.owed('2025-01-01T00:00:00.000Z' as Instant, 10, councils);
  const [[sql] = ['']] = prepare.mock.calls;
  const plan = (database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...Array<string>(2 + (councils?.length ?? 0)).fill('x')) as { detail: string }[]).map(({ detail }) => detail);
  expect(plan).toEqual(['SEARCH documents USING INDEX owed (wake_at<?)']);
});

test.each([
  ['all that are open', { where: { situation: 'open' } }],
  ['a standing', { where: { situation: 'open', clock: 'running' }, range: { field: 'answerBy', from: '2025-06-01' } }],
])('whoever sees some service areas is counted %s without a look at any card that is not set apart', (_what, asked) => {
  const database = connectionOf(new SqliteDocuments(':memory:'));
  const { sql } = countClause('marlshire', { of: 'own areas', areas: ['highways', 'waste'], assignedTo: 'amara', notConcerning: 'amara' }, { kind: 'case', ...asked });
  const steps = (database.prepare(`EXPLAIN ${sql}`).all() as { opcode: string; p4: string | null }[]).map(({ opcode, p4 }) => `${opcode} ${p4 ?? ''}`);
  const ordinary = steps.slice(0, steps.findIndex((step) => step.startsWith('AggFinal')));
  expect(ordinary.filter((step) => step.startsWith('Next'))).toHaveLength(1);
  // A field that the index does not hold is taken out of the card's text.
  expect(ordinary.filter((step) => step.includes('json_extract'))).toEqual([]);
});

test('a file of an earlier version is given the indexes of this one, and keeps none that they replace', () => {
  const file = newFile();
  const earlier = new DatabaseSync(file);
  earlier.exec("CREATE TABLE documents (council TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, schema INTEGER NOT NULL, card TEXT NOT NULL, wake_at TEXT, data TEXT NOT NULL, PRIMARY KEY (council, kind, id)) STRICT; CREATE INDEX case_situation_answerBy ON documents (council, json_extract(card, '$.situation'), json_extract(card, '$.answerBy'), id) WHERE kind = 'case'");
  earlier.close();
  const names = connectionOf(new SqliteDocuments(file)).prepare("SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE 'case_situation_%'").all().map(({ name }) => name);
  expect(names.sort()).toEqual(['case_situation_answerBy_with_area_officer', 'case_situation_clock_answerBy_with_area_officer', 'case_situation_countedWith_with_area_officer']);
});
