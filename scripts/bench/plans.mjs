import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { quantile } from './figures.mjs';

const DAY = 86_400_000;
const day = (from) => new Date(Date.now() + from * DAY).toISOString().slice(0, 10);
const everybody = ['residents', 'workers', 'students', 'visitors', 'service users', 'businesses', 'third sector', 'parish councils', 'children and young people'];

/** Writes plans with their drafts beside what a running Heard keeps: of four years, two hundred weeks, each open for twelve weeks. */
function fillPlans({ folder }, count, author) {
  const database = new DatabaseSync(join(folder, 'heard.sqlite'));
  database.exec('PRAGMA busy_timeout = 5000; BEGIN');
  const insert = database.prepare("INSERT INTO documents (council, kind, id, version, schema, card, data) VALUES ('marlshire', ?, ?, 1, 1, ?, ?)");
  for (let n = 0; n < count; n += 1) {
    const id = `HCP-BENCH${String(n).padStart(5, '0')}`;
    const opens = ((n * 7) % 1400) - 1200;
    const sight = { area: ['highways', 'waste', 'libraries'][n % 3], officer: author };
    const text = { opens: day(opens), closes: day(opens + 84) };
    const people = [everybody[n % 9], everybody[(n * 5 + 1) % 9]];
    const begunAt = new Date(Date.now() + (opens - 60) * DAY).toISOString();
    const state = { id, title: `Plan number ${n}`, area: sight.area, authors: [author], begunAt, situation: { is: 'draft' }, decisions: [] };
    insert.run('plan', id, JSON.stringify({ ...sight, title: state.title, situation: 'draft', begunAt }), JSON.stringify({ state, timeline: [], requests: [] }));
    insert.run('draft', id, JSON.stringify({ ...sight, people, places: [], ...text }), JSON.stringify({ draft: { answers: {}, notes: {}, text, people: Object.fromEntries(people.map((each) => [each, 'yes'])) } }));
  }
  database.exec('COMMIT');
  database.close();
}

/** The list of plans and what is known around one of them, among so many plans: milliseconds, by p50 and p95. */
export async function measurePlans(target, count) {
  const { token } = await (await fetch(`${target.url}/local/token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ person: 'noor-team' }) })).json();
  const ask = async (path, more = {}) => (await fetch(`${target.url}/api/${path}`, { ...more, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...more.headers } })).json();
  const { person } = await ask('me');
  fillPlans(target, count, person.id);
  const { id, version } = await ask('plans', { method: 'POST', headers: { 'idempotency-key': randomUUID() }, body: JSON.stringify({ title: 'Library hours', area: 'libraries' }) });
  await ask(`plans/${id}/draft`, { method: 'PUT', headers: { 'if-match': `"${version}"` }, body: JSON.stringify({ answers: {}, notes: {}, text: { opens: day(10), closes: day(94) }, people: { residents: 'yes' } }) });
  const timed = async (path, holds) => {
    const took = [];
    for (let n = 0; n < 60; n += 1) {
      const started = performance.now();
      const answer = await ask(path);
      took.push(performance.now() - started);
      if (!holds(answer)) throw new Error(`${path} answered ${JSON.stringify(answer).slice(0, 200)}`);
    }
    return { p50: quantile(took, 0.5), p95: quantile(took, 0.95) };
  };
  return {
    list: await timed('plans?limit=50', ({ items, listed }) => items.length === 50 && listed === count + 1),
    around: await timed(`plans/${id}/around`, ({ others, before }) => others.items.length > 0 && before.items.length > 0),
  };
}
