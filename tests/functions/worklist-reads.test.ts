import type { DatabaseSync } from 'node:sqlite';
import type { z } from 'zod';
import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import type { NewDocument } from '../../functions/ports/document-store';
import type { CasesPage } from '../../shared/contract/routes';
import { sightOfWork } from '../../shared/domain/people/sight';
import { Life, type Who } from '../builders/life';
import { council, Office } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const cases = 300;
const documents = new SqliteDocuments(':memory:');
const { database } = documents as unknown as { database: DatabaseSync };
let life: Life;
let looked = 0;
beforeAll(async () => {
  life = await Life.begin(await Office.open(documents));
  const { id: message } = await life.receive(millLane());
  const [made] = (await life.capture(message)).cases;
  const store = documents.for(council.key, sightOfWork);
  const kept = await store.get('case', made?.id ?? '');
  if (!kept) throw new Error('No case was made');
  const { schema, card, data } = kept;
  for (let n = 1; n < cases; n += 1) await store.write({ document: { kind: 'case', id: `HC-COPY${n}`, schema, card, data } satisfies NewDocument });
  // Sight asks this of every card that a page looks at, and once of each.
  database.function('json_quote', { deterministic: true }, (value) => ((looked += 1), JSON.stringify(value)));
});
afterAll(() => life.end());

const page = (who: Who): Promise<z.output<typeof CasesPage>> => life.done(who, 'cases', { query: { limit: '50' } });

test('a page of the worklist looks at fifty-one cards, however many cases there are', async () => {
  await page('manager');
  looked = 0;
  const { items, counts } = await page('manager');
  expect([items.length, counts.all, looked]).toEqual([50, cases, 51]);
});

test.each(['manager', 'triage', 'officer'] as const)('nothing that a page asks of the store for a %s scans it or sorts', async (who) => {
  const asked = new Set<string>();
  const { prepared } = documents as unknown as { prepared: Map<string, unknown> };
  prepared.clear();
  const prepare = database.prepare.bind(database);
  const watched = jest.spyOn(database, 'prepare').mockImplementation((sql) => (asked.add(sql), prepare(sql)));
  await page(who);
  watched.mockRestore();
  const plans = [...asked].filter((sql) => sql.startsWith('SELECT')).map((sql) => prepare(`EXPLAIN QUERY PLAN ${sql}`).all().map(({ detail }) => String(detail)));
  // The page itself, its eight counts, and what every request asks.
  expect(plans.length).toBeGreaterThanOrEqual(9);
  expect(plans.flat().filter((line) => /SCAN documents|TEMP B-TREE/.test(line))).toEqual([]);
  expect(plans.flat().filter((line) => /^SEARCH documents USING .*INDEX/.test(line)).length).toBeGreaterThanOrEqual(9);
});
