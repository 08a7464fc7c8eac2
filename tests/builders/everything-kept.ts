import type { DatabaseSync } from 'node:sqlite';
import type { Office } from './office';

/** Every row of every table of an office's store, each as one text: documents with cards and search terms, and bytes. */
export function everythingKept({ documents }: Pick<Office, 'documents'>): string[] {
  const { database } = documents as unknown as { database: DatabaseSync };
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all().map(({ name }) => String(name));
  const text = (value: unknown): string => (value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value));
  return tables.flatMap((table) => database.prepare(`SELECT * FROM ${table}`).all().map((row) => `${table} ${Object.values(row).map(text).join(' ')}`));
}
