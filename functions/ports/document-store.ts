import type { Instant } from '../../shared/kernel/london';
import type { Sight } from '../../shared/domain/people/sight';

export const documentKinds = ['message', 'delivery', 'case', 'openings', 'letter', 'person', 'council', 'counting', 'mailbox', 'learned', 'places', 'notice', 'views', 'plan', 'draft', 'comments', 'figures', 'digest'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Names one stored state of a document; another write makes another. Opaque. */
export type Version = string;

/** Bytes that a document names. They are durable before the document that names them is; whoever gave them may give their memory back once the write is answered. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** The small part of a document that lists and searches see: at most 2 KB, mostly half of one. Only fields declared in stores/indexes.ts may be asked for. */
export type Card = Record<string, string | number | readonly string[] | undefined>;

/** What is written: an envelope that every kind shares, and the kind's own data. */
export interface NewDocument {
  kind: DocumentKind;
  id: string;
  /** The form of `data`; a reader migrates lower numbers and leaves higher ones alone. */
  schema: number;
  card: Card;
  /** The earliest moment at which something is owed; absent when nothing is. */
  wakeAt?: Instant | undefined;
  data: unknown;
}

export interface StoredDocument extends NewDocument {
  version: Version;
}

export interface ListQuery {
  kind: DocumentKind;
  /** Card fields that must equal a value, or one of several. */
  where: Record<string, string | readonly string[]>;
  /** Array fields of the card that must hold a value, or every one of several. */
  has?: Record<string, string | readonly string[]>;
  range?: { field: string; from?: string; to?: string };
  /** One card field, then id: ascending, or the other way round. */
  orderBy: string;
  descending?: true;
  limit: number;
  after?: Position;
}

/** The last thing seen: its order value and its id. */
export interface Position {
  value: string;
  id: string;
}

export interface ListedCard {
  id: string;
  card: Card;
}

/** One write, with the bytes that its document names. `expected` is the version it replaces; without one it creates. */
export interface Write {
  document: NewDocument;
  expected?: Version;
  bytes?: readonly NamedBytes[];
}

/** The last of the writes that follow one: it replaces what that one wrote. */
export interface LastWrite extends Write {
  expected?: never;
  overFirst: true;
}

/** A write that follows another, under the version that the first made where it is the last word on it. */
export const following = (write: Write | LastWrite, first: Version): Write => ('overFirst' in write ? { document: write.document, ...(write.bytes && { bytes: write.bytes }), expected: first } : write);

/** `exists`: the id is taken, whatever its sight. `version`: something else was written meanwhile. */
export type Written = { written: Version } | { refused: 'exists' | 'version' };

/**
 * Documents of one council within one sight. Out of sight is absent. Every write states what it expects to find.
 * Throws StoreUnavailable when bytes could not be made durable: then nothing was written.
 */
export interface DocumentStore {
  get(kind: DocumentKind, id: string): Promise<StoredDocument | undefined>;
  write(write: Write): Promise<Written>;
  /**
   * Writes first, and then the rest in their order, each only once the one before it is durable, or in the same sync with
   * it; one that is refused makes nothing of those after it. Order is promised, not all or nothing: a crash may leave the
   * first alone. `followed`: the versions of the rest in its order, where all of it was written too; then `written` names
   * what stands of the first's document, which the last of the rest may have replaced.
   */
  writeThen(first: Write, rest: readonly (Write | LastWrite)[]): Promise<Written & { followed?: Version[] }>;
  /** Cards in order, and where to go on; no `next` at the end. */
  list(query: ListQuery): Promise<{ items: ListedCard[]; next?: Position }>;
  count(query: Pick<ListQuery, 'kind' | 'where' | 'has' | 'range'>): Promise<number>;
  /** Bytes by the name that a document gave; `undefined` when they were erased. */
  bytes(name: string): Promise<Uint8Array | undefined>;
  /** Erases all bytes of one owner, those that no document ever named included. */
  erase(owner: string): Promise<void>;
}

/** Something owed, as the sweep finds it. */
export interface OwedWork {
  council: string;
  kind: DocumentKind;
  id: string;
  /** The moment from which it is due. */
  since: Instant;
}

export interface Documents {
  /** The only way to a store: bound to a council and a sight that the caller cannot widen. */
  for(council: string, sight: Sight): DocumentStore;
  /** Work whose moment has come, oldest first, of these councils, or of all: the only read across councils. */
  owed(before: Instant, limit: number, councils?: readonly string[]): Promise<OwedWork[]>;
  /** Overwrites what was erased and what was written over, where the engine still holds it. It may take long, and others wait. */
  purge(): Promise<void>;
  close(): void;
}

/** Bytes are named after the council that keeps them: another's name is a mistake of ours. */
export function assertOwn(council: string, writes: readonly Write[]): void {
  for (const { name } of writes.flatMap(({ bytes = [] }) => bytes)) if (!name.startsWith(`${council}/`)) throw new Error(`Bytes of another council cannot be kept in ${council}`);
}

/**
 * The store could not make a write durable or could not be asked: try again later. Nothing was done, save where an answer
 * was lost on its way: then the same again is refused, and what stands there shows that it was done.
 */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('The store could not keep this just now', { cause });
    this.name = 'StoreUnavailable';
  }
}
