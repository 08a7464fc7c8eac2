import { inOrder } from './in-order';
import type { Documents, DocumentStore, Write, Written } from '../../functions/ports/document-store';
import type { Notices } from '../../functions/ports/notices';
import type { Letterbox } from './letterbox';

/** The power goes: nothing after this line runs, and nobody is told. */
export class Crash extends Error {}

/** Counts every call that leaves the process and ends the world at the nth, before or after its work. */
export class Fuse {
  calls = 0;
  names: string[] = [];
  private blown = false;

  constructor(
    private readonly at: number,
    private readonly when: 'before' | 'after',
  ) {}

  async pass<T>(name: string, work: () => Promise<T>): Promise<T> {
    if (this.blown) throw new Crash();
    this.calls += 1;
    this.names.push(name);
    const mine = this.calls === this.at;
    if (mine && this.when === 'before') this.blow();
    const value = await work();
    if (mine) this.blow();
    return value;
  }

  private blow(): never {
    this.blown = true;
    throw new Crash();
  }
}

/** A store that promises no more than the port does: what follows from a write is made after it, one by one. */
function fusedStore(store: DocumentStore, fuse: Fuse): DocumentStore {
  const write = (each: Write): Promise<Written> => fuse.pass(`${each.expected === undefined ? 'create' : 'replace'} ${each.document.kind}`, () => store.write(each));
  return {
    get: (...call) => fuse.pass(`get ${call[0]}`, () => store.get(...call)),
    write,
    writeThen: async (first, rest) => {
      const result = await write(first);
      if ('refused' in result) return result;
      return inOrder(result.written, rest, write);
    },
    list: (...call) => fuse.pass('list', () => store.list(...call)),
    count: (...call) => fuse.pass('count', () => store.count(...call)),
    bytes: (...call) => fuse.pass('bytes', () => store.bytes(...call)),
    erase: (...call) => fuse.pass('erase', () => store.erase(...call)),
  };
}

export const fusedDocuments = (documents: Documents, fuse: Fuse): Documents => ({
  for: (...bound) => fusedStore(documents.for(...bound), fuse),
  owed: (...call) => fuse.pass('owed', () => documents.owed(...call)),
  purge: () => fuse.pass('purge', () => documents.purge()),
  close: () => undefined,
});

export const fusedNotices = (notices: Notices, fuse: Fuse): Notices => ({ linkTo: (opens) => notices.linkTo(opens), post: (notice) => fuse.pass('post notice', () => notices.post(notice)) });

export const fusedLetterbox = (letterbox: Letterbox, fuse: Fuse): Letterbox =>
  new Proxy(letterbox, {
    get: (target, name: keyof Letterbox) => {
      const member: unknown = target[name];
      return typeof member === 'function' && name !== 'receive' ? (...call: unknown[]) => fuse.pass(String(name), () => (member as (...args: unknown[]) => Promise<unknown>)(...call)) : member;
    },
  });
