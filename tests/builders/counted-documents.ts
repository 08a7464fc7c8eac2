import type { Documents, DocumentStore, Write } from '../../functions/ports/document-store';

/** A store that notes what is asked of it: each call with the kinds of its documents. */
export class CountedDocuments implements Documents {
  private asked: string[] = [];

  constructor(private readonly documents: Documents) {}

  /** What was asked since the last time, of one sort: `get`, `write` (several that follow one another are one), `list`, `count` or `bytes`. */
  take(): Record<'get' | 'write' | 'list' | 'count' | 'bytes', string[]> {
    const asked = this.asked.splice(0).map((each) => each.split(' ') as [string, string]);
    const of = (sort: string): string[] => asked.filter(([each]) => each === sort).map(([, kinds]) => kinds);
    return { get: of('get'), write: of('write'), list: of('list'), count: of('count'), bytes: of('bytes') };
  }

  for(...bound: Parameters<Documents['for']>): DocumentStore {
    const store = this.documents.for(...bound);
    const note = (sort: string, kinds: string): void => void this.asked.push(`${sort} ${kinds}`);
    const kindsOf = (writes: readonly Write[]): string => writes.map(({ document }) => document.kind).join('+');
    return {
      get: (...call) => (note('get', call[0]), store.get(...call)),
      write: (write) => (note('write', kindsOf([write])), store.write(write)),
      writeThen: (first, rest) => (note('write', kindsOf([first, ...rest])), store.writeThen(first, rest)),
      list: (query) => (note('list', query.kind), store.list(query)),
      count: (query) => (note('count', query.kind), store.count(query)),
      bytes: (name) => (note('bytes', '-'), store.bytes(name)),
      erase: (owner) => store.erase(owner),
    };
  }

  owed: Documents['owed'] = (...call) => this.documents.owed(...call);
  purge: Documents['purge'] = () => this.documents.purge();
  close: Documents['close'] = () => this.documents.close();
}
