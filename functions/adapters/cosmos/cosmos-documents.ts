import type { FeedResponse, SqlQuerySpec } from '@azure/cosmos';
import type { Instant } from '../../../shared/kernel/london';
import { sees, type Sight } from '../../../shared/domain/people/sight';
import type { Blobs } from '../../ports/blobs';
import { assertOwn, following, StoreUnavailable } from '../../ports/document-store';
import type { Card, DocumentKind, Documents, DocumentStore, LastWrite, ListQuery, NewDocument, OwedWork, StoredDocument, Version, Write, Written } from '../../ports/document-store';
import { assertAskable } from '../../stores/indexes';
import { asking } from './asking';
import type { Charge, OnCharge } from './charges';
import type { Connected } from './connect';
import { documentOf, etagOf, itemId, itemOf, versionOf, type Item } from './item';
import { countQuery, listQuery, owedQuery } from './query';

const seenBy = (sight: Sight, card: Card): boolean => sees(sight, { concerning: [], ...(card as Partial<Parameters<typeof sees>[1]>) });

/** Azure Cosmos DB behind the document-store port: one container, a partition a document, bytes as blobs beside it. */
export class CosmosDocuments implements Documents {
  private connected: Promise<Connected> | undefined;

  constructor(
    private readonly connect: () => Promise<Connected>,
    private readonly blobs: Blobs,
    private readonly onCharge: OnCharge,
  ) {}

  for(council: string, sight: Sight): DocumentStore {
    return {
      get: async (kind, id) => {
        const found = await this.get(council, kind, id);
        return found && seenBy(sight, found.card) ? found : undefined;
      },
      write: async (write) => {
        assertOwn(council, [write]);
        return this.write(council, write);
      },
      writeThen: (first, rest) => this.writeThen(council, first, rest),
      list: (query) => this.list(council, sight, query),
      count: async (query) => {
        assertAskable(query);
        const [counted] = await this.query<number>({ operation: 'count', kind: query.kind }, countQuery(council, sight, query));
        return counted ?? 0;
      },
      bytes: async (name) => (name.startsWith(`${council}/`) ? this.blobs.get(name) : undefined),
      // A name ends in the digest of its content: all of an owner's lie behind its slash.
      erase: (owner) => this.blobs.eraseAll(`${council}/${owner}/`),
    };
  }

  async owed(before: Instant, limit: number, councils?: readonly string[]): Promise<OwedWork[]> {
    const found = await this.query<Pick<Item, 'council' | 'kind' | 'key'> & { wakeAt: Instant }>({ operation: 'owed' }, owedQuery(before, limit, councils));
    return found.map(({ council, kind, key, wakeAt }) => ({ council, kind, id: key, since: wakeAt }));
  }

  /** What was deleted is the service's to overwrite; how long its backups hold it is set where it is deployed. */
  purge = (): Promise<void> => Promise.resolve();

  close(): void {
    void this.connected?.then(({ close }) => close());
  }

  /** A connection that could not be made is tried anew by the next call. */
  private async container() {
    this.connected ??= this.connect();
    try {
      return (await this.connected).container;
    } catch (cause) {
      this.connected = undefined;
      throw new StoreUnavailable(cause);
    }
  }

  private async get(council: string, kind: DocumentKind, id: string): Promise<StoredDocument | undefined> {
    const container = await this.container();
    const answer = await asking(this.onCharge, { operation: 'get', kind }, [404], () => container.item(itemId(kind, id), [council, itemId(kind, id)]).read<Item>());
    return typeof answer === 'number' || !answer.resource ? undefined : documentOf(answer.resource, answer.etag);
  }

  /** Bytes first, so that no document names what is not there. What would be refused anyway brings none along. */
  private async write(council: string, { document, expected, bytes = [] }: Write): Promise<Written> {
    const item = itemOf(council, document);
    if (bytes.length > 0) {
      const there = await this.get(council, document.kind, document.id);
      if (there?.version !== expected) return { refused: expected === undefined ? 'exists' : 'version' };
      await Promise.all(bytes.map((each) => this.blobs.put(each)));
    }
    return expected === undefined ? this.create(item) : this.replace(item, expected);
  }

  private async create(item: Item): Promise<Written> {
    const container = await this.container();
    const answer = await asking(this.onCharge, { operation: 'create', kind: item.kind }, [409], () => container.items.create(item));
    return typeof answer === 'number' ? { refused: 'exists' } : { written: versionOf(answer.etag) };
  }

  private async replace(item: Item, expected: Version): Promise<Written> {
    const condition = etagOf(expected);
    if (condition === undefined) return { refused: 'version' };
    const container = await this.container();
    const answer = await asking(this.onCharge, { operation: 'replace', kind: item.kind }, [404, 412], () =>
      container.item(item.id, [item.council, item.id]).replace(item, { accessCondition: { type: 'IfMatch', condition } }),
    );
    return typeof answer === 'number' ? { refused: 'version' } : { written: versionOf(answer.etag) };
  }

  private async writeThen(council: string, first: Write, rest: readonly (Write | LastWrite)[]): Promise<Written & { followed?: Version[] }> {
    assertOwn(council, [first, ...rest]);
    for (const { document } of rest) assertKeepable(council, document);
    const result = await this.write(council, first);
    if ('refused' in result) return result;
    // The first is durable and owes the rest: what could not be written of it now is swept for.
    let { written } = result;
    const followed: Version[] = [];
    for (const write of rest) {
      const next = await this.write(council, following(write, written)).catch(lost);
      if (!next || 'refused' in next) return { written };
      followed.push(next.written);
      if ('overFirst' in write) ({ written } = next);
    }
    return { written, followed };
  }

  private async list(council: string, sight: Sight, query: ListQuery) {
    assertAskable(query, query.orderBy);
    const found = await this.query<Pick<Item, 'key' | 'card'>>({ operation: 'list', kind: query.kind }, listQuery(council, sight, query));
    const page = found.slice(0, query.limit);
    const last = page.at(-1);
    const items = page.map(({ key, card }) => ({ id: key, card }));
    return found.length > query.limit && last ? { items, next: { value: last.card[query.orderBy] as string, id: last.key } } : { items };
  }

  /** What a query finds, whole: each is bounded by itself, so our own cursor goes on from it and no token of the service. */
  private async query<T>(what: { operation: Charge['operation']; kind?: DocumentKind }, spec: SqlQuerySpec): Promise<T[]> {
    const container = await this.container();
    const answer = (await asking(this.onCharge, what, [], () => container.items.query<T>(spec).fetchAll())) as FeedResponse<T>;
    return answer.resources;
  }
}

const assertKeepable = (council: string, document: NewDocument): void => void itemOf(council, document);

function lost(cause: unknown): false {
  if (cause instanceof StoreUnavailable) return false;
  throw cause;
}
