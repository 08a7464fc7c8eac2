import type { DatabaseSync } from 'node:sqlite';
import { indexes } from '../../stores/indexes';
import { bytesTables } from './kept-bytes';
import { setApartStatement } from './set-apart';

const field = (name: string): string => `json_extract(card, '$.${name}')`;

const named = (...fields: readonly string[]): string => fields.join('_');

/** One partial index for each list in stores/indexes.ts, so that a page is read in order and nothing else is; without what it carries, it goes from a file of an earlier version. */
const indexStatements = indexes.flatMap(({ kind, equal, orderBy, sparse, carries }) => [
  ...(carries ? [`DROP INDEX IF EXISTS ${named(kind, ...equal, orderBy)}`] : []),
  `CREATE INDEX IF NOT EXISTS ${named(kind, ...equal, orderBy, ...(carries ? ['with', ...carries] : []))} ON documents (council, ${[...equal, orderBy].map(field).join(', ')}, id${(carries ?? []).map((each) => `, ${field(each)}`).join('')}) WHERE kind = '${kind}'${sparse ? ` AND ${field(equal[0] ?? orderBy)} IS NOT NULL` : ''}`,
]);

/**
 * Opens the embedded store: one file (or `:memory:`), WAL, synced at every commit. What a commit has answered for
 * survives a power cut, not only a killed process.
 */
export function openDatabase(file: string): DatabaseSync {
  // Asked for only here: where another store is used, SQLite is never loaded.
  const { DatabaseSync: Database } = process.getBuiltinModule('node:sqlite');
  const database = new Database(file);
  // Long bytes fill any cache as they pass, and the system keeps the file's pages anyway.
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA busy_timeout = 5000;
    PRAGMA wal_autocheckpoint = 4000;
    PRAGMA cache_size = -8000;
    CREATE TABLE IF NOT EXISTS documents (
      council TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL,
      schema INTEGER NOT NULL, card TEXT NOT NULL, wake_at TEXT, data TEXT NOT NULL,
      PRIMARY KEY (council, kind, id)
    ) STRICT;
    ${bytesTables}
    CREATE INDEX IF NOT EXISTS owed ON documents (wake_at) WHERE wake_at IS NOT NULL;
    ${[...indexStatements, setApartStatement].join(';\n')};
  `);
  return database;
}

/** How SQL names a card field. Names come from stores/indexes.ts only, never from a caller. */
export const cardField = field;
