import type { Asked } from '../../../functions/adapters/graph/transport';
import type { Clock } from '../../../functions/ports/clock';
import { Feeds } from '../../../local/mailbox/feeds';
import { GraphApi, type Answered } from '../../../local/mailbox/graph';
import { Mailbox } from '../../../local/mailbox/mailbox';
import { addressesOf, Ids, type Message } from '../../../local/mailbox/message';
import { Subscriptions } from '../../../local/mailbox/subscriptions';
import { later, readInstant, type Instant } from '../../../shared/kernel/london';
import { isGraphDescribed, unknownToGraph } from '../../builders/outside-graph';
import { council } from '../../builders/office';
import type { Chance } from './chance';

/** What came into the mailbox. */
export interface Item {
  itemId: string;
  raw: string;
  isDeleted?: true;
}

/** A letter of Heard's as the mailbox holds it. */
export interface Posted {
  id: string;
  tag: string;
  isDraft: boolean;
  sentAt: Instant;
  internetMessageId: string;
  to: string[];
  cc: string[];
  text: string;
}

export const graphAddress = 'https://graph.example/v1.0';
export const graphToken = 'the-token';

/** It gives fewer at a time than it is asked for, as Graph may. */
const [fewOfAFolder, fewOfAll] = [3, 5];
const shownWithin = 120_000;

const postedOf = ({ id, isDraft, internetMessageId, sentDateTime, toRecipients, ccRecipients, body, singleValueExtendedProperties: [tag] }: Message): Posted => ({
  id, isDraft, internetMessageId, tag: tag?.value ?? '', sentAt: readInstant(sentDateTime) as Instant, to: addressesOf(toRecipients), cc: addressesOf(ccRecipients), text: body?.content ?? '',
});

/**
 * The Exchange of a council: the mailbox of one machine in memory, asked by the requests of Graph. A search finds a tag
 * only after up to two minutes. What people do to it they do to its mailbox.
 */
export class Exchange {
  readonly items: Item[] = [];
  /** Tags of which it made two drafts where it was asked for one. */
  readonly doubled = new Set<string>();
  /** What was asked for that Graph does not know of, or in another way than Heard asks. */
  readonly unknown = new Set<string>();
  /** Told of what comes into the inbox, once for each subscription. */
  tell: (itemId: string) => void = () => undefined;
  readonly mailbox: Mailbox;
  private readonly subscriptions: Subscriptions;
  private readonly graph: GraphApi;
  private readonly foundFrom = new Map<string, Instant>();

  constructor(
    private readonly clock: Clock,
    private readonly chance: Chance,
  ) {
    const now = (): Instant => clock.now();
    this.mailbox = new Mailbox({
      file: ':memory:', mailboxes: new Map([[council.mailbox, council.name]]), now,
      arrived: (arrivals) => this.subscriptions.current(council.mailbox).forEach(() => arrivals.forEach(({ id }) => this.tell(id))),
      ids: new Ids((bytes) => Buffer.from(Array.from({ length: bytes }, () => chance.below(256))).toString('base64url')),
    });
    this.subscriptions = new Subscriptions(this.mailbox, now, () => Promise.resolve());
    this.graph = new GraphApi(this.mailbox, this.subscriptions, new Feeds(this.mailbox, () => true, now), [], graphToken, graphAddress);
  }

  /** A message comes in; one in ten lies in Junk. */
  async receive(raw: string): Promise<void> {
    const isJunk = this.chance.happens(0.1);
    const bytes = Buffer.from(`${isJunk ? 'X-MS-Exchange-Organization-SCL: 9\n' : ''}${raw}`.replace(/\r?\n/g, '\r\n'));
    const [{ id } = { id: '' }] = await this.mailbox.arrive(bytes, [council.mailbox]);
    this.items.push({ itemId: id, raw });
  }

  /** Every letter of Heard's that is there, drafts included, oldest first. */
  get letters(): Posted[] {
    return this.mailbox.find(council.mailbox, { sql: 'id IN (SELECT message FROM tag)', values: [] }, 10_000, 0).map(postedOf).reverse();
  }

  /** Those that went, in the order in which they went. */
  get sent(): Posted[] {
    return this.mailbox.sentMessages().filter(({ singleValueExtendedProperties }) => singleValueExtendedProperties.length > 0).map(postedOf);
  }

  /** It forgets whom it was to tell. */
  async dropSubscriptions(): Promise<void> {
    for (const { id } of this.subscriptions.all()) await this.subscriptions.remove(id);
  }

  /** Answers a request of Graph. */
  async ask({ method, url, headers, body }: Asked): Promise<Answered> {
    const { pathname, searchParams: query } = new URL(url);
    const path = pathname.slice(new URL(graphAddress).pathname.length);
    const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    this.check({ method, path, query, ...(body !== undefined && { body: JSON.parse(body) as unknown }) }, given);
    if (query.get('$filter')?.startsWith('received')) query.set('$top', String(fewOfAll));
    const prefer = given['prefer']?.replace(/maxpagesize=\d+/, `maxpagesize=${fewOfAFolder}`);
    const answered = await this.graph.answer({ method, path, query, headers: { ...given, prefer }, body: () => Promise.resolve(Buffer.from(body ?? '')) });
    if (answered.status === 201) this.foundFrom.set((JSON.parse(answered.bytes.toString()) as { id: string }).id, later(this.clock.now(), this.chance.below(shownWithin)));
    return answered.status === 200 && query.get('$filter')?.startsWith('singleValue') ? this.asFound(answered) : answered;
  }

  /** What a search finds by now of what there is. */
  private asFound(answered: Answered): Answered {
    const { value } = JSON.parse(answered.bytes.toString()) as { value: { id: string }[] };
    const now = this.clock.now();
    return { ...answered, bytes: Buffer.from(JSON.stringify({ value: value.filter(({ id }) => (this.foundFrom.get(id) ?? now) <= now) })) };
  }

  private check(request: Parameters<typeof unknownToGraph>[0], { prefer }: Record<string, string>): void {
    const unknown = isGraphDescribed ? unknownToGraph(request) : [];
    if (!prefer?.includes('IdType="ImmutableId"')) unknown.push('ids that change');
    for (const each of unknown) this.unknown.add(`${request.method} ${request.path}: ${each}`);
  }
}
