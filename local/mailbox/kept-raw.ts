import { randomUUID } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { CommitGroup } from '../../functions/adapters/sqlite/commit-group';
import { hasWholeHeader } from './arrival';

/** What is on the disk before the next is asked for, and all that is held of a long message at a time. */
export const pieceBytes = 256 * 1024;

export const rawTables = `
  CREATE TABLE IF NOT EXISTS raw_piece (content TEXT NOT NULL, no INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (content, no)) STRICT;
  CREATE TABLE IF NOT EXISTS large_raw (message TEXT PRIMARY KEY, content TEXT NOT NULL, size INTEGER NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS large_raw_content ON large_raw (content);
`;

/** Chunks as bytes come, in any lengths. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A message that has come in: a short one whole, of a longer one where it is kept. `head`: its header is in there. */
export type Taken = { head: Buffer; whole: Buffer } | { head: Buffer; content: string; size: number };

/** The bytes of a long message, each piece read when it is asked for. */
export interface Pieces {
  size: number;
  pieces: Iterable<Uint8Array<ArrayBuffer>>;
}

/** The same bytes, each time `pieceBytes` of them and at last what is left, in memory that the next takes again. */
async function* cut(chunks: Chunks): AsyncGenerator<Buffer> {
  const piece = Buffer.allocUnsafe(pieceBytes);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const part = chunk.subarray(from, from + pieceBytes - filled);
      piece.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < pieceBytes) continue;
      yield piece;
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

/** The bytes of long messages, which come and go piece by piece, so that none is ever held whole. */
export class KeptRaw {
  readonly #commit: CommitGroup;
  readonly #sql: Record<'add' | 'name' | 'named' | 'piece' | 'unname' | 'empty', StatementSync>;

  constructor(database: DatabaseSync, commit: CommitGroup) {
    this.#commit = commit;
    this.#sql = {
      add: database.prepare('INSERT INTO raw_piece (content, no, bytes) VALUES (?, ?, ?)'),
      name: database.prepare('INSERT INTO large_raw (message, content, size) VALUES (?, ?, ?)'),
      named: database.prepare('SELECT content, size FROM large_raw WHERE message = ?'),
      piece: database.prepare('SELECT bytes FROM raw_piece WHERE content = ? AND no = ?'),
      unname: database.prepare('DELETE FROM large_raw WHERE message = ?'),
      empty: database.prepare('DELETE FROM raw_piece WHERE content = ? AND content NOT IN (SELECT content FROM large_raw)'),
    };
    // What came only in part before this stopped belongs to nobody: its sender was never told that it is kept.
    database.exec('DELETE FROM raw_piece WHERE content NOT IN (SELECT content FROM large_raw)');
  }

  /** Takes the bytes of a message as they come. A long one is on the disk when this resolves, and nobody's until it is named. */
  async take(chunks: Chunks): Promise<Taken> {
    const content = randomUUID();
    let head = Buffer.alloc(0);
    let size = 0;
    try {
      for await (const piece of cut(chunks)) {
        const no = Math.floor(size / pieceBytes);
        size += piece.length;
        // The first waits for a second: what is short needs no pieces.
        if (no === 1) await this.#commit.write(() => this.#sql.add.run(content, 0, head));
        if (no === 0 || !hasWholeHeader(head)) head = Buffer.concat([head, piece]);
        if (no > 0) await this.#commit.write(() => this.#sql.add.run(content, no, piece));
      }
    } catch (cause) {
      await this.drop(content);
      throw cause;
    }
    return size <= pieceBytes ? { head, whole: head } : { head, content, size };
  }

  /** Names what was taken as the bytes of a message, within the write of the message. */
  name(message: string, { content, size }: { content: string; size: number }): void {
    this.#sql.name.run(message, content, size);
  }

  of(message: string): Pieces | undefined {
    const named = this.#sql.named.get(message) as { content: string; size: number } | undefined;
    return named && { size: named.size, pieces: this.#pieces(named.content, named.size) };
  }

  /** Within the write that removes a message. */
  remove(message: string): void {
    const content = this.#sql.named.get(message)?.['content'];
    this.#sql.unname.run(message);
    if (content !== undefined) this.#sql.empty.run(content);
  }

  /** What nobody will name after all. Where it cannot be removed now, it is when this opens next. */
  drop(content: string): Promise<unknown> {
    return this.#commit.write(() => this.#sql.empty.run(content)).catch(() => undefined);
  }

  *#pieces(content: string, size: number): Generator<Uint8Array<ArrayBuffer>> {
    for (let no = 0; no * pieceBytes < size; no += 1) {
      const row = this.#sql.piece.get(content, no);
      if (!row) throw new Error('A message was removed while it was read');
      yield row['bytes'] as Uint8Array<ArrayBuffer>;
    }
  }
}
