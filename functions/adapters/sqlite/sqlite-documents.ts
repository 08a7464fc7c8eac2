import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Instant } from '../../../shared/kernel/london';
import type { Sight } from '../../../shared/domain/people/sight';
import { assertOwn, following, StoreUnavailable } from '../../ports/document-store';
import type { DocumentKind, Documents, DocumentStore, ListQuery, NewDocument, OwedWork, StoredDocument, Version, Write, Written } from '../../ports/document-store';
import { assertAskable } from '../../stores/indexes';
import { CommitGroup } from './commit-group';
import { countClause, queryClause, sightClause, type Clause } from './clauses';
import { cardField, openDatabase } from './database';
import { markErased, purgeErased } from './purge';
import { isLarge, KeptBytes } from './kept-bytes';

type Row = Record<string, string | number | null | Uint8Array>;
const documentOf = (kind: DocumentKind, id: string, row: Row): StoredDocument => ({
  kind,
  id,
  version: String(row.version),
  schema: row.schema as number,
  ...(row.wake_at !== null && { wakeAt: row.wake_at as Instant }),
  // Taken apart when somebody looks: some ask for the version alone, and few look at the card.
  get card() {
    return JSON.parse(row.card as string) as StoredDocument['card'];
  },
  get data() {
    return JSON.parse(row.data as string) as unknown;
  },
});

/** The embedded engine behind the document-store port. */
export class SqliteDocuments implements Documents {
  private readonly database: DatabaseSync;
  private readonly group: CommitGroup;
  private readonly keptBytes: KeptBytes;
  private readonly prepared = new Map<string, StatementSync>();

  constructor(file: string) {
    this.database = openDatabase(file);
    this.group = new CommitGroup(this.database);
    this.keptBytes = new KeptBytes(this.database, this.group);
  }

  /** Synced commits since the start. */
  get commits(): number {
    return this.group.commits;
  }

  for(council: string, sight: Sight): DocumentStore {
    const seen = sightClause(sight);
    const oneSql = `SELECT version, schema, card, wake_at, data FROM documents WHERE council = ? AND kind = ? AND id = ? AND ${seen.sql}`;
    return {
      get: async (kind, id) => {
        const row = this.readOne(oneSql, [council, kind, id, ...seen.values]);
        return row && documentOf(kind, id, row);
      },
      write: async (write) => {
        assertOwn(council, [write]);
        return this.keep([write], () => this.put(council, write));
      },
      writeThen: async (first, rest) => {
        assertOwn(council, [first, ...rest]);
        return this.keep([first, ...rest], () => {
          const result = this.put(council, first);
          if ('refused' in result) return result;
          let { written } = result;
          const followed: Version[] = [];
          for (const write of rest) {
            const next = this.put(council, following(write, written));
            if ('refused' in next) return { written };
            followed.push(next.written);
            if ('overFirst' in write) ({ written } = next);
          }
          return { written, followed };
        });
      },
      list: async (query) => this.list(council, seen, query),
      count: async (query) => {
        assertAskable(query);
        const { sql, values } = countClause(council, sight, query);
        return this.read(sql, values)[0]?.n as number;
      },
      bytes: async (name) => {
        if (!name.startsWith(`${council}/`)) return undefined;
        return this.asked(() => this.keptBytes.get(name));
      },
      erase: async (owner) =>
        this.keep([], () => {
          this.keptBytes.erase(council, owner);
          this.database.exec(markErased);
        }),
    };
  }

  async owed(before: Instant, limit: number, councils?: readonly string[]): Promise<OwedWork[]> {
    // With its plus SQLite goes by the moment, of which few have one, and not through all that a council has.
    const among = councils ? `AND +council IN (${councils.map(() => '?').join(', ')})` : '';
    return this.read(`SELECT council, kind, id, wake_at AS since FROM documents WHERE wake_at <= ? ${among} ORDER BY wake_at LIMIT ?`, [before, ...(councils ?? []), limit]) as unknown as OwedWork[];
  }

  async purge(): Promise<void> {
    this.group.flush();
    this.asked(() => purgeErased(this.database));
  }

  close(): void {
    this.database.close();
  }

  private statement(sql: string): StatementSync {
    const known = this.prepared.get(sql);
    if (known) return known;
    const made = this.database.prepare(sql);
    this.prepared.set(sql, made);
    return made;
  }

  private read(sql: string, values: SQLInputValue[]): Row[] {
    return this.asked(() => this.statement(sql).all(...values) as Row[]);
  }

  private readOne(sql: string, values: SQLInputValue[]): Row | undefined {
    return this.asked(() => this.statement(sql).get(...values) as Row | undefined);
  }

  private asked<T>(read: () => T): T {
    try {
      return read();
    } catch (cause) {
      throw new StoreUnavailable(cause);
    }
  }

  /** Runs writes in the next group; what could not be made durable was not done. A value of a wrong type is our mistake, not the disk's. */
  private async keep<T>(writes: readonly Write[], run: () => T): Promise<T> {
    const large = writes.flatMap(({ bytes = [] }) => bytes.filter(isLarge));
    try {
      if (large.length > 0) await this.keptBytes.before(large);
      return await this.group.write(run);
    } catch (cause) {
      throw cause instanceof TypeError ? cause : new StoreUnavailable(cause);
    }
  }

  private put(council: string, { document, expected, bytes = [] }: Write): Written {
    const result = expected === undefined ? this.insert(council, document) : this.update(council, document, expected);
    if ('written' in result) for (const each of bytes) this.keptBytes.put(each);
    return result;
  }

  private insert(council: string, document: NewDocument): Written {
    const { kind, id, schema, card, wakeAt, data } = document;
    const made = this.statement(
      'INSERT INTO documents (council, kind, id, version, schema, card, wake_at, data) VALUES (?, ?, ?, 1, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ).run(council, kind, id, schema, JSON.stringify(card), wakeAt ?? null, JSON.stringify(data));
    return made.changes === 0 ? { refused: 'exists' } : { written: '1' };
  }

  private update(council: string, document: NewDocument, expected: string): Written {
    const { kind, id, schema, wakeAt } = document;
    const [card, data, version] = [JSON.stringify(document.card), JSON.stringify(document.data), Number(expected)];
    // A card that is as it was is left alone: naming it would write every index on it anew.
    const same = this.statement(
      'UPDATE documents SET version = version + 1, schema = ?, wake_at = ?, data = ? WHERE council = ? AND kind = ? AND id = ? AND version = ? AND card = ?',
    ).run(schema, wakeAt ?? null, data, council, kind, id, version, card);
    const made = same.changes > 0 ? same : this.statement(
      'UPDATE documents SET version = version + 1, schema = ?, card = ?, wake_at = ?, data = ? WHERE council = ? AND kind = ? AND id = ? AND version = ?',
    ).run(schema, card, wakeAt ?? null, data, council, kind, id, version);
    return made.changes === 0 ? { refused: 'version' } : { written: String(Number(expected) + 1) };
  }

  private list(council: string, seen: Clause, query: ListQuery) {
    assertAskable(query, query.orderBy);
    const { sql, values } = queryClause(query);
    const order = cardField(query.orderBy);
    const [beyond, way] = query.descending ? ['<', 'DESC'] : ['>', 'ASC'];
    const after = query.after ? { sql: `(${order}, id) ${beyond} (?, ?)`, values: [query.after.value, query.after.id] } : { sql: '1', values: [] };
    // The limit is written out: SQLite looks at one that is bound, and would plan the whole query anew each time.
    const rows = this.read(
      `SELECT id, card, ${order} AS place FROM documents WHERE council = ? AND ${sql} AND ${after.sql} AND ${seen.sql} ORDER BY ${order} ${way}, id ${way} LIMIT ${Math.trunc(query.limit) + 1}`,
      [council, ...values, ...after.values, ...seen.values],
    );
    const page = rows.slice(0, query.limit);
    const last = page.at(-1);
    const items = page.map((row) => ({ id: row.id as string, card: JSON.parse(row.card as string) as StoredDocument['card'] }));
    return rows.length > query.limit && last ? { items, next: { value: last.place as string, id: last.id as string } } : { items };
  }
}
