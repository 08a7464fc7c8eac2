import type { NamedBytes } from './document-store';

/** Bytes by their names, where an engine keeps them apart from documents. Throws StoreUnavailable. */
export interface Blobs {
  /** Durable when it resolves. Under a name that is taken nothing is written: a name ends in the digest of what it names. */
  put(named: NamedBytes): Promise<void>;
  /** `undefined` where there are none under that name. */
  get(name: string): Promise<Uint8Array | undefined>;
  /** Erases all whose names begin like this. */
  eraseAll(prefix: string): Promise<void>;
}
