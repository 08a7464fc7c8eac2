import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Condition } from './filter';
import type { Message } from './message';

type Row = Record<string, unknown>;
const messageOf = (row: Row | undefined): Message | undefined => (row ? (JSON.parse(row['properties'] as string) as Message) : undefined);
const withMailbox = (row: Row): Message & { mailbox: string } => ({ ...(messageOf(row) as Message), mailbox: row['mailbox'] as string });

export type Statements = ReturnType<typeof statementsOf>;

/** The SQL of the mailbox, prepared once. */
export function statementsOf(database: DatabaseSync) {
  const insert = database.prepare(`
    INSERT INTO message (id, mailbox, folder, change, internetMessageId, conversationId, properties, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const rewrite = database.prepare('UPDATE message SET folder = ?, change = ?, properties = ? WHERE id = ?');
  const markSent = database.prepare('UPDATE message SET sent = ? WHERE id = ?');
  const remove = database.prepare("UPDATE message SET removed = 1, change = ?, properties = '{}', raw = NULL, sent = NULL WHERE id = ?");
  const untag = database.prepare('DELETE FROM tag WHERE message = ?');
  const tag = database.prepare('INSERT OR REPLACE INTO tag (mailbox, property, value, message) VALUES (?, ?, ?, ?)');
  const read = database.prepare('SELECT properties FROM message WHERE id = ? AND mailbox = ? AND removed = 0');
  const raw = database.prepare('SELECT raw FROM message WHERE id = ? AND mailbox = ? AND removed = 0');
  const conversation = database.prepare('SELECT conversationId FROM message WHERE mailbox = ? AND internetMessageId = ? AND removed = 0 LIMIT 1');
  const lastChange = database.prepare('SELECT max(change) AS last FROM message');
  const changes = database.prepare(`
    SELECT id, change, removed, properties FROM message WHERE mailbox = ? AND folder = ? AND change > ? ORDER BY change LIMIT ?`);
  const life = database.prepare('SELECT name FROM life');
  const arrived = database.prepare("SELECT mailbox, properties FROM message WHERE folder IN ('inbox', 'junkemail') AND removed = 0 ORDER BY seq");
  const sent = database.prepare('SELECT mailbox, properties FROM message WHERE sent IS NOT NULL ORDER BY sent');

  const finds = new Map<string, StatementSync>();
  const found = (where: string): StatementSync => {
    const statement = finds.get(where) ?? database.prepare(`SELECT properties FROM message WHERE mailbox = ? AND removed = 0 ${where} ORDER BY seq DESC LIMIT ? OFFSET ?`);
    finds.set(where, statement);
    return statement;
  };

  return {
    insert(mailbox: string, message: Message, change: number, bytes: Buffer | null): void {
      insert.run(message.id, mailbox, message.parentFolderId, change, message.internetMessageId, message.conversationId, JSON.stringify(message), bytes);
    },
    rewrite(message: Message, change: number): void {
      rewrite.run(message.parentFolderId, change, JSON.stringify(message), message.id);
    },
    markSent(id: string, change: number): void {
      markSent.run(change, id);
    },
    remove(id: string, change: number): void {
      untag.run(id);
      remove.run(change, id);
    },
    /** Keeps the extended properties where a filter finds them. */
    tag(mailbox: string, message: Message): void {
      untag.run(message.id);
      for (const { id, value } of message.singleValueExtendedProperties) tag.run(mailbox, id, value, message.id);
    },
    read: (mailbox: string, id: string) => messageOf(read.get(id, mailbox)),
    raw(mailbox: string, id: string): Buffer | undefined {
      const bytes = raw.get(id, mailbox)?.['raw'] as Uint8Array | null | undefined;
      return bytes ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : undefined;
    },
    find(mailbox: string, condition: Condition | undefined, limit: number, skip: number): Message[] {
      const where = condition ? `AND ${condition.sql}` : '';
      return found(where)
        .all(mailbox, ...(condition?.values ?? []), limit, skip)
        .flatMap((row) => messageOf(row) ?? []);
    },
    /** The conversation of the first of these messages that is known here. */
    conversationOf(mailbox: string, internetMessageIds: string[]): string | undefined {
      for (const id of internetMessageIds) {
        const row = conversation.get(mailbox, id);
        if (row) return row['conversationId'] as string;
      }
      return undefined;
    },
    lastChange: () => (lastChange.get()?.['last'] as number | null) ?? 0,
    changes(mailbox: string, folder: string, after: number, limit: number) {
      return changes.all(mailbox, folder, after, limit).map((row) => ({
        change: row['change'] as number,
        id: row['id'] as string,
        message: row['removed'] ? undefined : messageOf(row),
      }));
    },
    life: () => life.get()?.['name'] as string,
    everyArrived: () => arrived.all().map(withMailbox),
    everySent: () => sent.all().map(withMailbox),
  };
}
