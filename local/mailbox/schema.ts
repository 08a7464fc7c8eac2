import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { rawTables } from './kept-raw';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS message (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    mailbox TEXT NOT NULL,
    folder TEXT NOT NULL,              -- inbox, junkemail, drafts, sentitems; a deleted one stays as a row without content
    change INTEGER NOT NULL,           -- rises with every write: what delta asks for
    sent INTEGER,                      -- the change that sent it
    internetMessageId TEXT NOT NULL,
    conversationId TEXT NOT NULL,
    properties TEXT NOT NULL,
    raw BLOB,                          -- of a longer message: see kept-raw
    removed INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX IF NOT EXISTS message_change ON message (mailbox, folder, change);
  CREATE INDEX IF NOT EXISTS message_internet_id ON message (mailbox, internetMessageId);
  CREATE INDEX IF NOT EXISTS message_conversation ON message (mailbox, conversationId);
  CREATE INDEX IF NOT EXISTS message_sent ON message (sent) WHERE sent IS NOT NULL;
  CREATE TABLE IF NOT EXISTS tag (
    mailbox TEXT NOT NULL, property TEXT NOT NULL, value TEXT NOT NULL, message TEXT NOT NULL,
    PRIMARY KEY (mailbox, property, value, message)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS tag_message ON tag (message);
  CREATE TABLE IF NOT EXISTS subscription (id TEXT PRIMARY KEY, properties TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS notice (person TEXT NOT NULL, chain INTEGER NOT NULL, properties TEXT NOT NULL, UNIQUE (person, chain)) STRICT;
  CREATE TABLE IF NOT EXISTS life (one INTEGER PRIMARY KEY CHECK (one = 1), name TEXT NOT NULL) STRICT;
  ${rawTables}
`;

/** Opens the mailbox's file: what it has answered for survives a power cut, not only the end of the process. */
export function openMailboxFile(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000');
  database.exec(SCHEMA);
  database.prepare('INSERT OR IGNORE INTO life (one, name) VALUES (1, ?)').run(randomUUID());
  return database;
}

/** Empties every table and begins a new life, so that delta tokens of the last one are refused. */
export function emptyMailboxFile(database: DatabaseSync): void {
  for (const table of ['message', 'raw_piece', 'large_raw', 'tag', 'subscription', 'notice']) database.exec(`DELETE FROM ${table}`);
  database.prepare('UPDATE life SET name = ? WHERE one = 1').run(randomUUID());
}
