import type { StoredDocument, Version } from '../ports/document-store';

/** A document that a newer version of Heard wrote: it can be read, never written. */
export class WrittenByNewerVersion extends Error {}

const newer = 'newer:';

/** The version to write under; of a document in a form that we do not know yet, one that nothing is written under. */
export const versionOf = (stored: Pick<StoredDocument, 'schema' | 'version'>, schema: number): Version => (stored.schema > schema ? `${newer}${stored.schema}` : stored.version);

/** Throws where this version names a form newer than ours. */
export function mayWrite(version: Version, document: string): void {
  if (version.startsWith(newer)) throw new WrittenByNewerVersion(document);
}
