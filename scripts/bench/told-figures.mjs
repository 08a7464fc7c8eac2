import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromSources } from '../from-sources.mjs';

const SIGNS = '23456789ACDEFGHJKMNPQRTUVWXYZ';
const DAY = 86_400_000;
const begins = Date.parse('2025-04-01T09:00:00.000Z');
const now = '2026-04-01T03:50:00.000Z';
const areas = Array.from({ length: 11 }, (_, n) => ({ id: `area-${n}`, name: `Area ${n}`, directorate: `Directorate ${n % 5}` }));

/** A store that says how often it was read. */
function counted(store) {
  const reads = { documents: 0, lists: 0 };
  const counting = Object.assign(Object.create(store), {
    get: (...asked) => ((reads.documents += 1), store.get(...asked)),
    list: (...asked) => ((reads.lists += 1), store.list(...asked)),
  });
  return { counting, reads };
}

/** Telling the figures of a whole year of so many cases in one night, on the embedded store: milliseconds, reads, and how much more memory was held than before. */
export async function measureFigures(count) {
  const { SqliteDocuments, caseStore, figuresStore, peopleStore, councilCounting, usualRules, decideCase, evolveCase, tellFigures } = await fromSources(`
    export { SqliteDocuments } from './functions/adapters/sqlite/sqlite-documents';
    export { caseStore } from './functions/stores/case-store';
    export { figuresStore } from './functions/stores/figures-store';
    export { peopleStore } from './functions/stores/people-store';
    export { tellFigures } from './functions/use-cases/tell-figures';
    export { councilCounting, usualRules } from './shared/domain/clock/counting';
    export { decideCase } from './shared/domain/case/decide';
    export { evolveCase } from './shared/domain/case/evolve';`);
  const folder = mkdtempSync(join(tmpdir(), 'heard-figures-'));
  const documents = new SqliteDocuments(join(folder, 'heard.sqlite'));
  const store = documents.for('marlshire', { of: 'everything' });
  const counting = councilCounting(usualRules);
  const cases = caseStore(store, counting);
  await peopleStore(store).keepSettings({ name: 'Marlshire', areas });

  /** Answered after some weeks, each in its way. */
  function eventsOf(n) {
    const id = `HC-${[...String(n).padStart(7, '0')].map((digit) => SIGNS[Number(digit)]).join('')}-2`;
    const received = begins + (n % 365) * DAY;
    const at = (days) => new Date(received + days * DAY).toISOString();
    const letter = { id: `answer-${n}`, kind: 'answer', cases: [id], mailbox: 'complaints@marlshire.example', answers: { messageId: `m-${n}`, itemId: `i-${n}` }, to: { name: 'Pat Lee', address: 'pat.lee@example.net' }, subject: 'Re: Pothole', text: 'bytes', template: 'answer v1', keeps: [], by: 'sam', contact: 'sam', concerning: [], areas: [] };
    const opening = {
      id, origin: { messageId: `m-${n}`, matter: 1 }, kind: n % 5 === 0 ? 'compliment' : 'complaint', area: areas[(n * n) % 11].id, inShort: `Pothole on Mill Lane, number ${n}`, wanted: 'It mended',
      writer: { name: 'Pat Lee', address: 'pat.lee@example.net' }, receipt: { at: at(0) }, profile: 'kent', convention: { is: 'A' }, calendar: { name: 'England and Wales', version: 1 },
      contact: 'sam', officer: 'sam', concerning: [], letterId: `ack-m-${n}`, place: { is: 'division', tableOf: '2025-04-01', name: `Division ${n % 40}`, district: `District ${n % 7}` },
    };
    const answered = 5 + (n % 30);
    const commands = [
      { type: 'Open', at: at(0), by: 'sam', opening },
      { type: 'HearSent', at: at(1), letterId: opening.letterId },
      { type: 'OweAnswer', at: at(answered), by: 'sam', outcome: 'upheld', writing: letter, notBefore: at(answered) },
      { type: 'HearSent', at: at(answered), letterId: letter.id },
    ];
    let state;
    const events = commands.flatMap((command) => {
      const decided = decideCase(command, state, counting);
      if (!decided.ok) throw new Error(`${command.type}: ${decided.refusal.code}`);
      state = decided.value.reduce(evolveCase, state);
      return decided.value;
    });
    return { id, events };
  }
  for (let at = 0; at < count; at += 500) {
    await Promise.all(Array.from({ length: Math.min(500, count - at) }, (_, n) => eventsOf(at + n)).map(({ id, events }) => cases.create(id, events)));
  }
  const { counting: ownWork, reads } = counted(store);
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const started = performance.now();
  await tellFigures({ council: { key: 'marlshire' }, clock: { now: () => now }, counting, documents: ownWork, ownWork });
  const took = performance.now() - started;
  clearInterval(watch);
  const told = await figuresStore(store).year(2025);
  if (!told) throw new Error('The year was not told');
  documents.close();
  rmSync(folder, { recursive: true });
  return { took, reads, memory: Math.max(most, process.memoryUsage().rss) - before };
}
