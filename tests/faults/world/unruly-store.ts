import { inOrder } from '../../builders/in-order';
import type { Documents, DocumentStore, Write, Written } from '../../../functions/ports/document-store';
import { StoreUnavailable } from '../../../functions/ports/document-store';
import type { Chance } from './chance';
import type { Process } from './turns';

/** How a store behaves: the share of calls that it throttles, of writes whose answer is lost, and of writes that it makes and then calls a conflict, as one does that a client repeats. */
export interface StoreWeather {
  throttles: number;
  losesAnswer: number;
  conflicts: number;
  /** No write is kept: the disk is full. */
  isFull?: boolean;
}

/** The documents as one process reaches them, through whatever weather there is. What follows from a write is made after it, one by one, as the port promises and no more. */
export function unrulyDocuments(documents: Documents, process: Process, weather: () => StoreWeather, chance: Chance): Documents {
  const ask = <T>(name: string, work: () => Promise<T>): Promise<T> =>
    process.call(name, () => (chance.happens(weather().throttles) ? Promise.reject(new StoreUnavailable('throttled')) : work()));
  const keep = (store: DocumentStore, each: Write): Promise<Written> =>
    ask(`${each.expected === undefined ? 'create' : 'replace'} ${each.document.kind}`, async () => {
      if (weather().isFull) throw new StoreUnavailable('the disk is full');
      const result = await store.write(each);
      if (chance.happens(weather().losesAnswer)) throw new StoreUnavailable('the answer was lost');
      return 'written' in result && chance.happens(weather().conflicts) ? { refused: each.expected === undefined ? 'exists' : 'version' } : result;
    });
  const over = (store: DocumentStore): DocumentStore => ({
    get: (...call) => ask(`get ${call[0]}`, () => store.get(...call)),
    write: (each) => keep(store, each),
    writeThen: async (first, rest) => {
      const result = await keep(store, first);
      if ('refused' in result) return result;
      return inOrder(result.written, rest, (each) => keep(store, each));
    },
    list: (...call) => ask(`list ${call[0].kind}`, () => store.list(...call)),
    count: (...call) => ask(`count ${call[0].kind}`, () => store.count(...call)),
    bytes: (...call) => ask('bytes', () => store.bytes(...call)),
    erase: (...call) => ask('erase', () => store.erase(...call)),
  });
  return {
    for: (...bound) => over(documents.for(...bound)),
    owed: (...call) => ask('owed', () => documents.owed(...call)),
    purge: () => ask('purge', () => documents.purge()),
    close: () => undefined,
  };
}
