import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromSources } from '../from-sources.mjs';

/** A store that counts how often each of its ways is asked. */
const counted = (store, counts) =>
  new Proxy(store, {
    get: (target, name) => {
      const way = target[name];
      if (typeof way !== 'function') return way;
      return (...call) => {
        counts[name] = (counts[name] ?? 0) + 1;
        return way.apply(target, call);
      };
    },
  });

/** A digest for each of so many members, made and owed on the embedded store: seconds, reads of the store, peak memory, and the hours that the pace needs. */
export async function measureDigests(members) {
  const { SqliteDocuments, peopleStore, runDigests, doDigestWork, digestRulesStore, digestStore } = await fromSources(`
    export { SqliteDocuments } from './functions/adapters/sqlite/sqlite-documents';
    export { peopleStore } from './functions/stores/people-store';
    export { digestStore } from './functions/stores/digest-store';
    export { digestRulesStore } from './functions/stores/digest-rules-store';
    export { runDigests } from './functions/use-cases/run-digests';
    export { doDigestWork } from './functions/use-cases/do-digest-work';`);
  const folder = mkdtempSync(join(tmpdir(), 'heard-digests-'));
  const documents = new SqliteDocuments(join(folder, 'heard.sqlite'));
  const store = documents.for('marlshire', { of: 'everything' });
  const people = peopleStore(store);
  await people.keepSettings({ name: 'Marlshire County Council', areas: [{ id: 'highways', name: 'Highways', directorate: 'Place' }] });
  for (let at = 0; at < members; at += 250) {
    await Promise.all(
      Array.from({ length: Math.min(250, members - at) }, (_, n) => people.keepPerson({ id: `member-${at + n}`, name: `Member ${at + n}`, email: `member-${at + n}@marlshire.example`, areas: [], divisions: [{ division: `Division ${(at + n) % 81}`, from: '2025-01-01' }] })),
    );
  }
  const counts = {};
  const watched = counted(store, counts);
  const now = '2025-06-09T05:05:00.000Z';
  const desk = {
    council: { key: 'marlshire', name: 'Marlshire County Council', mailbox: 'complaints@marlshire.example' }, clock: { now: () => now }, documents: watched, ownWork: watched,
    notices: { linkTo: (opens) => `https://teams.example/${opens}` }, howOftenLink: (person, until) => `https://heard.example/how-often.html#${person}.${until}`,
    ring: () => undefined, log: (code) => { throw new Error(code); },
  };
  const most = { heap: 0 };
  const look = setInterval(() => (most.heap = Math.max(most.heap, process.memoryUsage().rss)), 20);
  const before = process.memoryUsage().rss;
  const started = performance.now();
  await runDigests(desk);
  const frozen = performance.now() - started;
  const { rules } = (await digestRulesStore(store).get()).settings;
  while ((await digestStore(store).run('2025-06-09')).data.situation.is === 'making') await doDigestWork(desk, 'run-2025-06-09');
  const took = performance.now() - started;
  clearInterval(look);
  const owed = (await documents.owed('2026-01-01T00:00:00.000Z', 100_000)).filter(({ kind }) => kind === 'letter').length;
  if (owed !== members) throw new Error(`${owed} letters are owed to ${members} members`);
  documents.close();
  rmSync(folder, { recursive: true });
  return { frozen, took, reads: counts, peak: (most.heap - before) / 2 ** 20, hours: members / rules.aMinute / 60, aMinute: rules.aMinute };
}
