import type { DatabaseSync } from 'node:sqlite';
import type { Instant } from '../../shared/kernel/london';
import { arrivedMessage, namedBefore } from './arrival';
import { mimeOf } from './compose';
import type { DraftInput } from './draft-input';
import type { Condition } from './filter';
import { CommitGroup } from '../../functions/adapters/sqlite/commit-group';
import { KeptRaw, type Chunks, type Pieces, type Taken } from './kept-raw';
import { addressesOf, graphTime, Ids, type Header, type Message } from './message';
import { badRequest, notFound } from './refusal';
import { emptyMailboxFile, openMailboxFile } from './schema';
import { statementsOf, type Statements } from './statements';

export interface Arrival {
  mailbox: string;
  id: string;
}

export interface MailboxOptions {
  file: string;
  /** Address of each mailbox, lower case, with the name that it sends under. */
  mailboxes: Map<string, string>;
  now: () => Instant;
  arrived: (arrivals: Arrival[]) => void;
  ids?: Ids;
}

const THREAD_HEADERS = ['in-reply-to', 'references'];

/** The complaints mailboxes on this machine: what Exchange is to the product in Azure. */
export class Mailbox {
  readonly database: DatabaseSync;
  readonly commit: CommitGroup;
  readonly mailboxes: Map<string, string>;
  readonly #options: MailboxOptions;
  readonly #statements: Statements;
  readonly #ids: Ids;
  readonly #large: KeptRaw;
  #change: number;

  constructor(options: MailboxOptions) {
    this.#options = options;
    this.mailboxes = options.mailboxes;
    this.#ids = options.ids ?? new Ids();
    this.database = openMailboxFile(options.file);
    this.commit = new CommitGroup(this.database);
    this.#statements = statementsOf(this.database);
    this.#large = new KeptRaw(this.database, this.commit);
    this.#change = this.#statements.lastChange();
  }

  /**
   * Keeps a message that came in, once for each mailbox, in one commit; a long one's bytes before that, as they come. Of what
   * lies in the inbox somebody is told. Resolves when it is on the disk.
   */
  async arrive(raw: Buffer | Chunks, mailboxes: string[], received?: Instant): Promise<Arrival[]> {
    const taken = await this.#large.take(Buffer.isBuffer(raw) ? [raw] : raw);
    const messages = mailboxes.map((mailbox) => ({ mailbox, message: arrivedMessage(taken.head, mailbox, received ?? this.#options.now(), this.#ids) }));
    const arrivals = await this.commit.write(() => messages.map(({ mailbox, message }) => this.#place(mailbox, message, taken))).catch(async (cause: unknown) => {
      if ('content' in taken) await this.#large.drop(taken.content);
      throw cause;
    });
    const told = new Set(messages.filter(({ message }) => message.parentFolderId === 'inbox').map(({ message }) => message.id));
    this.#options.arrived(arrivals.filter(({ id }) => told.has(id)));
    return arrivals;
  }

  read(mailbox: string, id: string): Message | undefined {
    return this.#statements.read(mailbox, id);
  }

  /** The MIME bytes: as they came in, or as what was written here would go out. */
  raw(mailbox: string, id: string): Buffer | undefined {
    const bytes = this.rawOrPieces(mailbox, id);
    return bytes && 'pieces' in bytes ? Buffer.concat([...bytes.pieces], bytes.size) : bytes;
  }

  /** The same without ever holding the whole of what is long. */
  rawOrPieces(mailbox: string, id: string): Buffer | Pieces | undefined {
    const came = this.#statements.raw(mailbox, id);
    if (came) return came;
    const message = this.read(mailbox, id);
    return message && (this.#large.of(id) ?? mimeOf(message));
  }

  find(mailbox: string, condition: Condition | undefined, limit: number, skip: number): Message[] {
    return this.#statements.find(mailbox, condition, limit, skip);
  }

  createDraft(mailbox: string, input: DraftInput): Promise<Message> {
    return this.commit.write(() => this.#newDraft(mailbox, input, this.#ids.newConversationId(), []));
  }

  /** A draft in the thread of the original. Where nobody is named it answers Reply-To, else From, as Exchange does. */
  createReply(mailbox: string, originalId: string, input: DraftInput): Promise<Message> {
    return this.commit.write(() => {
      const original = this.#existing(mailbox, originalId);
      const references = [...namedBefore(original.internetMessageHeaders.filter(({ name }) => name.toLowerCase() === 'references')).reverse(), original.internetMessageId];
      const back = original.replyTo.length > 0 ? original.replyTo : original.from ? [original.from] : [];
      return this.#newDraft(
        mailbox,
        { subject: `RE: ${original.subject.replace(/^\s*re:\s*/i, '')}`, toRecipients: back, ...input },
        original.conversationId,
        [{ name: 'In-Reply-To', value: original.internetMessageId }, { name: 'References', value: references.join(' ') }],
      );
    });
  }

  change(mailbox: string, id: string, inputOf: (isDraft: boolean) => DraftInput): Promise<Message> {
    return this.commit.write(() => {
      const message = this.#existing(mailbox, id);
      const { internetMessageHeaders, singleValueExtendedProperties, ...rest } = inputOf(message.isDraft);
      const headers = internetMessageHeaders && [...message.internetMessageHeaders.filter(({ name }) => THREAD_HEADERS.includes(name.toLowerCase())), ...internetMessageHeaders];
      const kept = message.singleValueExtendedProperties.filter(({ id: property }) => !singleValueExtendedProperties?.some((given) => given.id === property));
      const changed = this.#rewrite({
        ...message,
        ...rest,
        internetMessageHeaders: headers ?? message.internetMessageHeaders,
        singleValueExtendedProperties: [...kept, ...(singleValueExtendedProperties ?? [])],
      });
      this.#statements.tag(mailbox, changed);
      return changed;
    });
  }

  /** Sends a draft, once: whoever sends it again finds no draft. It stays readable under the same id. */
  async send(mailbox: string, id: string): Promise<void> {
    const arrivals = await this.commit.write(() => {
      const draft = this.#existing(mailbox, id);
      if (!draft.isDraft) throw notFound();
      const recipients = [...draft.toRecipients, ...draft.ccRecipients, ...draft.bccRecipients];
      if (recipients.length === 0) throw badRequest('At least one recipient is not valid.', 'ErrorInvalidRecipients');
      const at = this.#options.now();
      const sent = this.#rewrite({ ...draft, isDraft: false, parentFolderId: 'sentitems', sentDateTime: graphTime(at), receivedDateTime: graphTime(at) });
      this.#statements.markSent(id, this.#change);
      const own = new Set(addressesOf(recipients).map((address) => address.toLowerCase()).filter((address) => this.mailboxes.has(address)));
      const raw = own.size > 0 ? mimeOf(sent) : undefined;
      return raw ? [...own].map((to) => this.#place(to, arrivedMessage(raw, to, at, this.#ids), { head: raw, whole: raw })) : [];
    });
    if (arrivals.length > 0) this.#options.arrived(arrivals);
  }

  /** Puts a message into another folder, under the same id. */
  move(mailbox: string, id: string, folder: string): Promise<Message> {
    return this.commit.write(() => this.#rewrite({ ...this.#existing(mailbox, id), parentFolderId: folder }));
  }

  remove(mailbox: string, id: string): Promise<void> {
    return this.commit.write(() => {
      this.#existing(mailbox, id);
      this.#large.remove(id);
      this.#statements.remove(id, ++this.#change);
    });
  }

  /** What became of a folder after a change, oldest first. */
  changes(mailbox: string, folder: string, after: number, limit: number): { change: number; id: string; message: Message | undefined }[] {
    return this.#statements.changes(mailbox, folder, after, limit);
  }

  /** Tells the lives of the mailbox apart: a delta token of a former one asks for what is no longer there. */
  life(): string {
    return this.#statements.life();
  }

  arrivedMessages(): (Message & { mailbox: string })[] {
    return this.#statements.everyArrived();
  }

  sentMessages(): (Message & { mailbox: string })[] {
    return this.#statements.everySent();
  }

  async reset(): Promise<void> {
    await this.commit.write(() => emptyMailboxFile(this.database));
  }

  close(): void {
    this.commit.flush();
    this.database.close();
  }

  #existing(mailbox: string, id: string): Message {
    const message = this.read(mailbox, id);
    if (!message) throw notFound();
    return message;
  }

  #place(mailbox: string, arrived: Omit<Message, 'conversationId'>, taken: Taken): Arrival {
    const named = namedBefore(arrived.internetMessageHeaders);
    const conversationId = this.#statements.conversationOf(mailbox, named) ?? this.#ids.newConversationId();
    this.#statements.insert(mailbox, { ...arrived, conversationId }, ++this.#change, 'whole' in taken ? taken.whole : null);
    if ('content' in taken) this.#large.name(arrived.id, taken);
    return { mailbox, id: arrived.id };
  }

  #newDraft(mailbox: string, input: DraftInput, conversationId: string, thread: Header[]): Message {
    const now = graphTime(this.#options.now());
    const own = { emailAddress: { name: this.mailboxes.get(mailbox) ?? mailbox, address: mailbox } };
    const draft: Message = {
      id: this.#ids.newId(),
      changeKey: this.#ids.newChangeKey(),
      createdDateTime: now,
      lastModifiedDateTime: now,
      receivedDateTime: now,
      sentDateTime: now,
      internetMessageId: this.#ids.newInternetMessageId(mailbox),
      conversationId,
      subject: '',
      from: own,
      sender: own,
      toRecipients: [],
      ccRecipients: [],
      bccRecipients: [],
      replyTo: [],
      isDraft: true,
      isRead: true,
      hasAttachments: false,
      importance: 'normal',
      parentFolderId: 'drafts',
      categories: [],
      singleValueExtendedProperties: [],
      body: { contentType: 'text', content: '' },
      ...input,
      internetMessageHeaders: [...thread, ...(input.internetMessageHeaders ?? [])],
    };
    this.#statements.insert(mailbox, draft, ++this.#change, null);
    this.#statements.tag(mailbox, draft);
    return draft;
  }

  #rewrite(message: Message): Message {
    const changed = { ...message, changeKey: this.#ids.newChangeKey(), lastModifiedDateTime: graphTime(this.#options.now()) };
    this.#statements.rewrite(changed, ++this.#change);
    return changed;
  }
}
