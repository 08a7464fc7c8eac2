import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { NamedBytes } from '../../ports/document-store';
import type { CommitGroup } from './commit-group';

/** A commit of so many bytes keeps others waiting some three milliseconds, and no longer. */
const piece = 128 * 1024;

export const bytesTables = `
  CREATE TABLE IF NOT EXISTS bytes (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS large_bytes (name TEXT PRIMARY KEY, pieces INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS pieces (name TEXT NOT NULL, no INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (name, no)) STRICT;
`;

/** Longer than one piece. */
export const isLarge = ({ bytes }: NamedBytes): boolean => bytes.byteLength > piece;
const piecesOf = ({ bytes }: NamedBytes): number => Math.ceil(bytes.byteLength / piece);

/**
 * Bytes beside documents. Large ones are committed piece by piece, so that nobody waits for the whole of a long message;
 * they are there under their name only once the document that names them is.
 */
export class KeptBytes {
  readonly #group: CommitGroup;
  readonly #sql: Record<'piece' | 'large' | 'small' | 'getSmall' | 'getLarge' | 'getPieces' | 'eraseSmall' | 'eraseLarge' | 'erasePieces', StatementSync>;

  constructor(database: DatabaseSync, group: CommitGroup) {
    this.#group = group;
    this.#sql = {
      piece: database.prepare('INSERT INTO pieces (name, no, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
      large: database.prepare('INSERT INTO large_bytes (name, pieces) VALUES (?, ?) ON CONFLICT DO NOTHING'),
      small: database.prepare('INSERT INTO bytes (name, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING'),
      getSmall: database.prepare('SELECT bytes FROM bytes WHERE name = ?'),
      getLarge: database.prepare('SELECT pieces FROM large_bytes WHERE name = ?'),
      getPieces: database.prepare('SELECT bytes FROM pieces WHERE name = ? ORDER BY no'),
      eraseSmall: database.prepare('DELETE FROM bytes WHERE name > ? AND name < ?'),
      eraseLarge: database.prepare('DELETE FROM large_bytes WHERE name > ? AND name < ?'),
      erasePieces: database.prepare('DELETE FROM pieces WHERE name > ? AND name < ?'),
    };
  }

  /** Commits large bytes, each piece by itself; nothing names them yet. */
  async before(all: readonly NamedBytes[]): Promise<void> {
    for (const large of all) {
      for (let no = 0; no < piecesOf(large); no += 1) {
        const bytes = large.bytes.subarray(no * piece, (no + 1) * piece);
        await this.#group.write(() => this.#sql.piece.run(large.name, no, bytes));
      }
    }
  }

  /** Names what is kept, within the write of the document that names it. */
  put(each: NamedBytes): void {
    if (isLarge(each)) this.#sql.large.run(each.name, piecesOf(each));
    else this.#sql.small.run(each.name, each.bytes);
  }

  /** Erases what one owner has, large and small, and pieces that no document ever named. */
  erase(council: string, owner: string): void {
    // A name ends in the digest of its content: all of an owner's lie between its slash and the sign after that.
    const [from, to] = [`${council}/${owner}/`, `${council}/${owner}0`];
    for (const statement of [this.#sql.eraseSmall, this.#sql.eraseLarge, this.#sql.erasePieces]) statement.run(from, to);
  }

  get(name: string): Uint8Array | undefined {
    const small = this.#sql.getSmall.get(name)?.['bytes'] as Uint8Array | undefined;
    if (small || !this.#sql.getLarge.get(name)) return small;
    return Buffer.concat(this.#sql.getPieces.all(name).map((row) => row['bytes'] as Uint8Array));
  }
}
