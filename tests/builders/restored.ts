import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteDocuments } from '../../functions/adapters/sqlite/sqlite-documents';
import { Office } from './office';

const files = new WeakMap<Office, string>();

/** An office whose store is a file, of which a copy can be made. */
export async function officeOnDisk(): Promise<Office> {
  const file = join(mkdtempSync(join(tmpdir(), 'heard-restored-')), 'heard.db');
  const office = await Office.open(new SqliteDocuments(file));
  files.set(office, file);
  return office;
}

/** Makes a copy of the store as it is now; what is given back starts again on that copy, with the same mailbox and clock. */
export function backUp(office: Office): () => Office {
  const file = files.get(office);
  if (file === undefined) throw new Error('Only an office on disk can be copied');
  const copy = `${file}.copy`;
  const database = new DatabaseSync(file);
  database.exec(`VACUUM INTO '${copy}'`);
  database.close();
  return () => {
    const { clock, letterbox, noticeboard } = office;
    return Object.assign(new Office(new SqliteDocuments(copy)), { clock, letterbox, noticeboard });
  };
}
