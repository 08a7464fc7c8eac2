import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromSources } from '../from-sources.mjs';

const SIGNS = '23456789ACDEFGHJKMNPQRTUVWXYZ';
const DAY = 86_400_000;

/** Milliseconds that it takes to count so many open cases anew on the embedded store, each with its line, all synced. */
export async function measureRecount(count) {
  const { SqliteDocuments, caseStore, clockStore, councilCounting, decideCase, recountCases, builtIn, usualRules } = await fromSources(`
    export { SqliteDocuments } from './functions/adapters/sqlite/sqlite-documents';
    export { caseStore } from './functions/stores/case-store';
    export { clockStore } from './functions/stores/clock-store';
    export { recountCases } from './functions/use-cases/recount';
    export { councilCounting, usualRules } from './shared/domain/clock/counting';
    export { decideCase } from './shared/domain/case/decide';
    export { builtIn } from './shared/domain/clock/nations/nations';`);
  const folder = mkdtempSync(join(tmpdir(), 'heard-recount-'));
  const documents = new SqliteDocuments(join(folder, 'heard.sqlite'));
  const store = documents.for('marlshire', { of: 'everything' });
  const now = '2026-11-20T10:00:00.000Z';
  const before = councilCounting(usualRules);
  const cases = caseStore(store, before);
  const opening = (n) => ({
    id: `HC-${[...String(n).padStart(7, '0')].map((digit) => SIGNS[Number(digit)]).join('')}-2`,
    origin: { messageId: `m-${n}`, matter: 1 }, kind: 'complaint', area: 'highways', inShort: `Pothole on Mill Lane, number ${n}`, wanted: 'It mended, and to be told when',
    writer: { name: 'Pat Lee', address: 'pat.lee@example.net' }, receipt: { at: new Date(Date.parse(now) - (n % 25) * DAY).toISOString() },
    profile: 'kent', convention: { is: 'A' }, calendar: { name: 'England and Wales', version: 1 }, contact: 'sam', concerning: [], letterId: `ack-m-${n}`,
  });
  for (let at = 0; at < count; at += 500) {
    await Promise.all(
      Array.from({ length: Math.min(500, count - at) }, (_, n) => {
        const opened = decideCase({ type: 'Open', at: now, by: 'sam', opening: opening(at + n) }, undefined, before);
        return cases.create(opened.value[0].opening.id, opened.value);
      }),
    );
  }
  const calendar = { ...builtIn['England and Wales'], version: 2 };
  const rules = { ...usualRules, calendar: { ...calendar, holidays: [...calendar.holidays, { date: '2026-12-02', name: 'A day announced late' }] } };
  const clock = clockStore(store);
  await clock.keep({ rules, recount: { before: usualRules, done: 0, notBefore: now, attempts: 0 }, timeline: [] }, await clock.get());
  const desk = { council: { key: 'marlshire' }, clock: { now: () => now }, counting: councilCounting(rules), documents: store, ownWork: store, ring: () => undefined, log: (code, facts) => { throw new Error(`${code} ${JSON.stringify(facts)}`); } };
  const started = performance.now();
  await recountCases(desk);
  const took = performance.now() - started;
  const left = await store.count({ kind: 'case', where: { situation: 'open' }, range: { field: 'countedWith', to: '000001' } });
  if (left > 0) throw new Error(`${left} cases were not counted anew`);
  documents.close();
  rmSync(folder, { recursive: true });
  return took;
}
