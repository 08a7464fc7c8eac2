import type { DocumentStore, NewDocument } from '../ports/document-store';
import { WrittenByNewerVersion } from './newer-version';

/** Writes a plain document under whatever version it has: for data of which the last word is the whole. */
export async function put(documents: DocumentStore, document: NewDocument): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const there = await documents.get(document.kind, document.id);
    if (there && there.schema > document.schema) throw new WrittenByNewerVersion(`${document.kind} ${document.id}`);
    const result = await documents.write({ document, ...(there && { expected: there.version }) });
    if ('written' in result) return;
  }
  throw new Error(`${document.kind} ${document.id} is being changed too often to be written`);
}
