import { bytes } from './document-store/bytes';
import { givenEngine, type Opened } from './document-store/given';
import { lists } from './document-store/lists';
import { owed } from './document-store/owed';
import { asPlainList } from './document-store/plain-list';
import { sight } from './document-store/sight';
import { writes } from './document-store/writes';

/** The promises of the document store. Every engine runs them. */
export function documentStoreContract(name: string, open: () => Promise<Opened>): void {
  describe(name, () => {
    const given = givenEngine(open);
    for (const promises of [writes, lists, sight, bytes, owed, asPlainList]) promises(given);
  });
}
