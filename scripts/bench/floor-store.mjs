import { DatabaseSync } from 'node:sqlite';

/** A store with the tables and indexes of one of Heard's own files, and commits in groups as Heard makes them. */
export function floorStore(file, modelFile) {
  const model = new DatabaseSync(modelFile, { readOnly: true });
  const tables = model.prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type = 'index'").all();
  model.close();
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000; PRAGMA cache_size=-64000');
  for (const { sql } of tables) db.exec(sql);
  const prepared = new Map();
  const statement = (sql) => {
    if (!prepared.has(sql)) prepared.set(sql, db.prepare(sql));
    return prepared.get(sql);
  };
  let waiting = [];
  const flush = () => {
    const group = waiting;
    waiting = [];
    db.exec('BEGIN IMMEDIATE');
    for (const { writes } of group) for (const [sql, ...values] of writes) statement(sql).run(...values);
    db.exec('COMMIT');
    for (const { done } of group) done();
  };
  return {
    write: (...writes) => new Promise((done) => { if (waiting.push({ writes, done }) === 1) setImmediate(() => setImmediate(flush)); }),
    get: (sql, ...values) => statement(sql).get(...values),
  };
}

export const filler = (size) => 'x'.repeat(size);

/** The whole body of a request. */
export async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}
