import { later, type Instant } from '../shared/kernel/london';
import { sightOfWork } from '../shared/domain/people/sight';
import type { Clock } from './ports/clock';
import type { Documents, DocumentStore } from './ports/document-store';

/** How long, in milliseconds: as long as a change made elsewhere may take to be heard of here. */
export const believedFor = 30_000;

/** What every message asks of its council and what changes a few times a year: asked of the store once in half a minute. */
export class Believed<T> {
  private readonly known = new WeakMap<Documents, Map<string, { from: Instant; until: Instant; value: T }>>();

  constructor(private readonly ask: (ownWork: DocumentStore) => Promise<T>) {}

  /** As the council said it at most half a minute ago; a clock that was put back asks anew. */
  async of(council: string, { documents, clock }: { documents: Documents; clock: Clock }): Promise<T> {
    const [before, now] = [this.known.get(documents)?.get(council), clock.now()];
    if (before && before.from <= now && now < before.until) return before.value;
    const value = await this.ask(documents.for(council, sightOfWork));
    if (!this.known.has(documents)) this.known.set(documents, new Map());
    this.known.get(documents)?.set(council, { from: now, until: later(now, believedFor), value });
    return value;
  }

  /** It was changed here: whoever comes next asks anew. */
  forget(council: string, documents: Documents): void {
    this.known.get(documents)?.delete(council);
  }
}
