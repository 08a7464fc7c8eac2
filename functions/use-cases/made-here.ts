import { later, type Instant } from '../../shared/kernel/london';
import type { DocumentKind, StoredDocument, Version, Write } from '../ports/document-store';

/** So many are remembered, more than wait for their letter at one time; and so long, longer than any of them waits for Undo. */
const [most, longest] = [200, 10 * 60_000];

const nameOf = (kind: DocumentKind, id: string): string => `${kind} ${id}`;

/**
 * What this instance made of a council's documents, and goes on with in a moment without reading it anew. Only for whoever
 * writes it next: that write, under the version kept here, shows whether it is still so, and nothing else does. Given out once.
 */
export class MadeHere {
  private readonly made = new Map<string, { document: StoredDocument; until: Instant }>();

  /** Keeps what was created, with the versions that it got. The oldest makes room. */
  keep(writes: readonly Write[], versions: readonly Version[], now: Instant): void {
    writes.forEach(({ document }, at) => {
      const version = versions[at];
      if (version !== undefined) this.made.set(nameOf(document.kind, document.id), { document: { ...document, version }, until: later(now, longest) });
    });
    for (const [name, { until }] of this.made) if (until < now || this.made.size > most) this.made.delete(name);
  }

  /** A document as it was made here; absent where it was made elsewhere, was given out, or had to make room. */
  take(kind: DocumentKind, id: string): StoredDocument | undefined {
    const found = this.made.get(nameOf(kind, id))?.document;
    this.made.delete(nameOf(kind, id));
    return found;
  }
}
