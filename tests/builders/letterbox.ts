import { later, type Instant } from '../../shared/kernel/london';
import { MailRoomTrouble, type ArrivedItem, type DraftToMake, type LetterForm, type MailRoom, type PostedLetter, type Trouble, type Telling, type WatchedFolder } from '../../functions/ports/mail-room';
import type { FoundIn } from '../../shared/domain/message/vocabulary';
import type { Clock } from '../../functions/ports/clock';

interface Draft extends PostedLetter {
  tag: string;
  subject: string;
  answersItem: string | undefined;
  /** As the mailbox keeps it, which is not letter for letter as it was given. */
  html?: string;
}

/** What a call does before or after its work: a trouble, or an end of the world. */
export type Fault = (call: string, when: 'before' | 'after') => void;

/** A complaints mailbox in memory that keeps Exchange's promises, and can be told to break them. */
export class Letterbox implements MailRoom {
  readonly items = new Map<string, ArrivedItem & { mailbox: string }>();
  readonly drafts: Draft[] = [];
  fault: Fault = () => undefined;
  private made = 0;

  constructor(private readonly clock: Clock) {}

  /** Puts a message in the mailbox and gives its item id. */
  receive(raw: string, mailbox = 'complaints@marlshire.example', receivedAt: Instant = this.clock.now(), foundIn?: FoundIn): string {
    const itemId = `item-${this.items.size + 1}`;
    this.items.set(itemId, { mailbox, itemId, receivedAt, ...(foundIn && { foundIn }), raw: Buffer.from(raw.replace(/\r?\n/g, '\r\n')) });
    return itemId;
  }

  get sent(): Draft[] {
    return this.drafts.filter((draft) => !draft.isDraft);
  }

  private itemsOf(mailbox: string): ArrivedItem[] {
    return [...this.items.values()].filter((item) => item.mailbox === mailbox);
  }

  /** The next call of this name fails once, before or after its work. */
  failOnce(name: string, trouble: Trouble, when: 'before' | 'after' = 'before'): void {
    let spent = false;
    this.fault = (call, at) => {
      if (spent || call !== name || at !== when) return;
      spent = true;
      throw new MailRoomTrouble(trouble, 'a test asked for it');
    };
  }

  private async call<T>(name: string, work: () => T): Promise<T> {
    this.fault(name, 'before');
    const value = work();
    this.fault(name, 'after');
    return value;
  }

  fetch = (mailbox: string, itemId: string) => this.call('fetch', () => this.itemsOf(mailbox).find((item) => item.itemId === itemId));

  find = (mailbox: string, internetMessageId: string) =>
    this.call('find', () => this.itemsOf(mailbox).find((item) => Buffer.from(item.raw).includes(internetMessageId))?.itemId);

  arrivals = (mailbox: string, folder: WatchedFolder, link: string | undefined) =>
    this.call('arrivals', () => {
      const items = this.itemsOf(mailbox).filter(({ foundIn = 'inbox' }) => foundIn === folder);
      return { itemIds: items.slice(Number(link ?? 0)).map((item) => item.itemId), link: String(items.length), more: false };
    });

  /** One item a page, so that every reader has to follow the links. */
  received = (mailbox: string, since: Instant, link?: string) =>
    this.call('received', () => {
      const items = this.itemsOf(mailbox).filter(({ receivedAt }) => receivedAt >= since);
      const at = Number(link ?? 0);
      return { itemIds: items.slice(at, at + 1).map(({ itemId }) => itemId), ...(at + 1 < items.length && { link: String(at + 1) }) };
    });

  makeDraft = (draft: DraftToMake) =>
    this.call('makeDraft', () => {
      if (draft.answersItem !== undefined && !this.items.has(draft.answersItem)) throw new MailRoomTrouble({ why: 'gone' }, 'no such item');
      const no = this.drafts.length + 1;
      this.drafts.push({
        draftId: `draft-${no}`, isDraft: true, internetMessageId: `<letter-${no}@council.example>`,
        to: [draft.to.address.toLowerCase()], cc: draft.cc.map(({ address }) => address.toLowerCase()), bcc: [], text: draft.text, subject: draft.subject, tag: draft.tag, answersItem: draft.answersItem,
        ...(draft.html !== undefined && { html: draft.html.replace('<!doctype html>', '').replace('<head>', '<head>\r\n<meta name="Generator" content="Exchange">').replaceAll('>\n<', '><') }),
      });
      return { draftId: `draft-${no}` };
    });

  /** What is read of a draft, in the form that is asked for. */
  private read(draft: Draft | undefined, form: LetterForm = 'text'): Draft | undefined {
    return draft && structuredClone({ ...draft, text: (form === 'html' ? draft.html : undefined) ?? draft.text });
  }

  findByTag = (_mailbox: string, tag: string, form?: LetterForm) => this.call('findByTag', () => this.read(this.drafts.find((draft) => draft.tag === tag), form));

  newestSent = (_mailbox: string) =>
    this.call('newestSent', () => this.sent.flatMap(({ tag, sentAt }) => (sentAt ? [{ tag, sentAt }] : [])).sort((one, other) => (one.sentAt > other.sentAt ? -1 : 1)));

  look = (_mailbox: string, draftId: string, form?: LetterForm) => this.call('look', () => this.read(this.drafts.find((draft) => draft.draftId === draftId), form));

  send = (_mailbox: string, draftId: string) =>
    this.call('send', () => {
      const draft = this.drafts.find((each) => each.draftId === draftId && each.isDraft);
      if (!draft) throw new MailRoomTrouble({ why: 'gone' }, 'no such draft');
      draft.isDraft = false;
      draft.sentAt = this.clock.now();
    });

  /** The subscriptions that it knows; a test may drop one. */
  readonly subscriptions = new Set<string>();

  watch = (_mailbox: string, { until, existing }: Telling) =>
    this.call('watch', () => {
      const subscriptionId = existing !== undefined && this.subscriptions.has(existing) ? existing : `subscription-${(this.made += 1)}`;
      this.subscriptions.add(subscriptionId);
      return { subscriptionId, until: later(until, 0) };
    });

  mayRead = (_mailbox: string) => this.call('mayRead', () => undefined);

  maySend = (_mailbox: string) => this.call('maySend', () => undefined);

  isWatched = (subscriptionId: string) => this.call('isWatched', () => this.subscriptions.has(subscriptionId));
}
