import type { Clock } from '../../../functions/ports/clock';
import { MailRoomTrouble, type ArrivedItem, type DraftToMake, type MailRoom, type PostedLetter, type Telling, type WatchedFolder } from '../../../functions/ports/mail-room';
import type { FoundIn } from '../../../shared/domain/message/vocabulary';
import { later, type Instant } from '../../../shared/kernel/london';
import type { Chance } from './chance';

export interface Item {
  no: number;
  itemId: string;
  receivedAt: Instant;
  folder: WatchedFolder | FoundIn | 'elsewhere';
  raw: Uint8Array;
  isDeleted?: true;
}

export interface Draft extends PostedLetter {
  tag: string;
  /** From then on a search by tag finds it. */
  foundFrom: Instant;
  /** As Heard made it, before anybody changed it. */
  made: string;
  isDeleted?: true;
  /** Somebody has moved it out of Sent Items. */
  isMoved?: true;
}

const gone = (what: string): MailRoomTrouble => new MailRoomTrouble({ why: 'gone' }, what);
const asPosted = ({ tag: _tag, foundFrom: _from, made: _made, isDeleted: _deleted, isMoved: _moved, ...posted }: Draft): PostedLetter => structuredClone(posted);
const asItem = ({ itemId, receivedAt, folder, raw }: Item): ArrivedItem => ({ itemId, receivedAt, raw, ...((folder === 'junk email' || folder === 'deleted items') && { foundIn: folder }) });

/** A complaints mailbox that answers as Exchange does, whose search finds a tag only after up to two minutes. What people do to it is done to its items and drafts. */
export class Mailbox implements MailRoom {
  readonly items: Item[] = [];
  readonly drafts: Draft[] = [];
  /** Tags of which it made two drafts where it was asked for one. */
  readonly doubled = new Set<string>();

  constructor(
    private readonly clock: Clock,
    private readonly chance: Chance,
  ) {}

  receive(raw: string): Item {
    const no = this.items.length + 1;
    const item: Item = { no, itemId: `item-${no}`, receivedAt: this.clock.now(), folder: this.chance.happens(0.1) ? 'junk email' : 'inbox', raw: Buffer.from(raw.replace(/\r?\n/g, '\r\n')) };
    this.items.push(item);
    return item;
  }

  get sent(): Draft[] {
    return this.drafts.filter(({ isDraft, isDeleted }) => !isDraft && !isDeleted);
  }

  private there(itemId: string): Item | undefined {
    return this.items.find((item) => item.itemId === itemId && !item.isDeleted);
  }

  fetch = async (_mailbox: string, itemId: string): Promise<ArrivedItem | undefined> => {
    const item = this.there(itemId);
    return item && asItem(item);
  };

  find = async (_mailbox: string, internetMessageId: string): Promise<string | undefined> => this.items.find(({ raw, isDeleted }) => !isDeleted && Buffer.from(raw).includes(internetMessageId))?.itemId;

  arrivals = async (_mailbox: string, folder: WatchedFolder, link: string | undefined) => {
    const found = this.items.filter((item) => item.folder === folder && !item.isDeleted && item.no > Number(link ?? 0));
    const page = found.slice(0, 3);
    return { itemIds: page.map(({ itemId }) => itemId), link: String(page.at(-1)?.no ?? link ?? 0), more: found.length > page.length };
  };

  received = async (_mailbox: string, since: Instant, link?: string) => {
    const found = this.items.filter(({ receivedAt, isDeleted, no }) => !isDeleted && receivedAt >= since && no > Number(link ?? 0));
    const page = found.slice(0, 5);
    return { itemIds: page.map(({ itemId }) => itemId), ...(found.length > page.length && { link: String(page.at(-1)?.no) }) };
  };

  makeDraft = async ({ answersItem, to, cc, text, tag }: DraftToMake): Promise<{ draftId: string }> => {
    if (answersItem !== undefined && !this.there(answersItem)) throw gone('the message that it answers');
    const no = this.drafts.length + 1;
    this.drafts.push({
      draftId: `draft-${no}`, isDraft: true, internetMessageId: `<letter-${no}@council.example>`, tag, text, made: text, foundFrom: later(this.clock.now(), this.chance.below(120_000)),
      to: [to.address.toLowerCase()], cc: cc.map(({ address }) => address.toLowerCase()), bcc: [],
    });
    return { draftId: `draft-${no}` };
  };

  findByTag = async (_mailbox: string, tag: string): Promise<PostedLetter | undefined> => {
    const found = this.drafts.filter((draft) => draft.tag === tag && !draft.isDeleted && draft.foundFrom <= this.clock.now());
    const best = found.find(({ isDraft }) => !isDraft) ?? found[0];
    return best && asPosted(best);
  };

  newestSent = async () => this.sent.flatMap(({ tag, sentAt, isMoved }) => (sentAt && !isMoved ? [{ tag, sentAt }] : [])).sort((one, other) => (one.sentAt > other.sentAt ? -1 : 1)).slice(0, 100);

  look = async (_mailbox: string, draftId: string): Promise<PostedLetter | undefined> => {
    const found = this.drafts.find((draft) => draft.draftId === draftId && !draft.isDeleted);
    return found && asPosted(found);
  };

  send = async (_mailbox: string, draftId: string): Promise<void> => {
    const draft = this.drafts.find((each) => each.draftId === draftId && each.isDraft && !each.isDeleted);
    if (!draft) throw gone('the draft');
    this.post(draft);
  };

  /** Whoever presses Send: Heard, or a colleague in Outlook. */
  post(draft: Draft): void {
    draft.isDraft = false;
    draft.sentAt = this.clock.now();
  }

  watch = async (_mailbox: string, { until }: Telling) => ({ subscriptionId: 'subscription', until });
  isWatched = async (): Promise<boolean> => true;
  mayRead = async (): Promise<void> => undefined;
  maySend = async (): Promise<void> => undefined;
}
