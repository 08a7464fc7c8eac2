import type { DatabaseSync } from 'node:sqlite';

/** Said in the file itself, in the same commit as what it says: something was erased since the file was last written anew. */
export const markErased = 'PRAGMA user_version = 1';

/**
 * Writes the file anew, so that nothing of what was erased, or written over, stands in its free pages or in its log. Only
 * where something was erased since the last time: it takes as long as the whole file does.
 */
export function purgeErased(database: DatabaseSync): void {
  if (database.prepare('PRAGMA user_version').get()?.['user_version'] === 0) return;
  database.exec('VACUUM');
  database.exec('PRAGMA user_version = 0');
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}
