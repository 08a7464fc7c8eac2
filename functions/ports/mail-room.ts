import type { FoundIn } from '../../shared/domain/message/vocabulary';
import type { Instant } from '../../shared/kernel/london';

/** Where new messages are looked for by what changed since; whatever else there is the nightly proof finds. */
export const watchedFolders = ['inbox', 'junk email'] as const;
export type WatchedFolder = (typeof watchedFolders)[number];

/** A message as the mailbox has it. */
export interface ArrivedItem {
  itemId: string;
  receivedAt: Instant;
  /** It lies where nobody looks for complaints. */
  foundIn?: FoundIn;
  raw: Uint8Array;
}

/** A letter as it stands in the mailbox, read back. Addresses in lower case. */
export interface PostedLetter {
  draftId: string;
  isDraft: boolean;
  internetMessageId: string;
  sentAt?: Instant;
  to: string[];
  cc: string[];
  bcc: string[];
  /** What it says, in the form that was asked for. */
  text: string;
}

/** A letter is plain text, or HTML beside which the mailbox sends a text of its own making. */
export type LetterForm = 'text' | 'html';

interface Addressee {
  name: string;
  address: string;
}

export interface DraftToMake {
  mailbox: string;
  /** The item that is answered, so that the mailbox keeps the thread; absent, a new message. Nothing of it is quoted. */
  answersItem?: string;
  to: Addressee;
  cc: readonly Addressee[];
  subject: string;
  text: string;
  /** The same as HTML: then this goes, and the mailbox makes the plain text that goes with it. */
  html?: string;
  /** Ours alone: by it a draft is found again whose id was lost. */
  tag: string;
}

/** Where the mailbox tells of messages, and of its subscription; `secret` comes with each. */
export interface Telling {
  url: string;
  lifecycleUrl: string;
  secret: string;
  until: Instant;
  existing?: string | undefined;
}

/** The complaints mailbox. Every id is unchanging for the life of the item. Throws MailRoomTrouble. */
export interface MailRoom {
  /** An item of at most so many bytes: `longer` where it has more. */
  fetch(mailbox: string, itemId: string, most: number): Promise<ArrivedItem | 'longer' | undefined>;
  /** The item with this Message-ID, if the mailbox has it. */
  find(mailbox: string, internetMessageId: string): Promise<string | undefined>;
  /** Items that came into a folder since `link` was given, oldest first; the first time, all there are. Gone: the link has expired. */
  arrivals(mailbox: string, folder: WatchedFolder, link: string | undefined): Promise<{ itemIds: string[]; link: string; more: boolean }>;
  /** Items received since a moment, whatever folder they lie in now, but drafts and what was sent; a page at a time. */
  received(mailbox: string, since: Instant, link?: string): Promise<{ itemIds: string[]; link?: string }>;
  makeDraft(draft: DraftToMake): Promise<{ draftId: string }>;
  findByTag(mailbox: string, tag: string, form?: LetterForm): Promise<PostedLetter | undefined>;
  /** Of what lies in Sent Items, newest first, what carries a tag of ours; only the newest are looked at. */
  newestSent(mailbox: string): Promise<{ tag: string; sentAt: Instant }[]>;
  look(mailbox: string, draftId: string, form?: LetterForm): Promise<PostedLetter | undefined>;
  /** Resolves when the mailbox has accepted it; never asks twice by itself. */
  send(mailbox: string, draftId: string): Promise<void>;
  /** Asks to be told of new messages, and of what becomes of that; resolves to the subscription and its end. An existing one is renewed, or made anew where it is gone. */
  watch(mailbox: string, tell: Telling): Promise<{ subscriptionId: string; until: Instant }>;
  /** Resolves when the mailbox can be read: one id of a message is asked for, and nothing else. */
  mayRead(mailbox: string): Promise<void>;
  /** Resolves when mail may be sent from it: a draft is sent that there is not, so that nothing goes, and what may not send is refused before it is looked for. */
  maySend(mailbox: string): Promise<void>;
  /** Whether the mailbox still knows a subscription. */
  isWatched(subscriptionId: string): Promise<boolean>;
}

/** Why the mailbox did not do as asked: `later` may help by itself, the others need a person. */
export const troubles = ['later', 'refused', 'full', 'gone'] as const;
export type Trouble = { why: 'later'; afterSeconds?: number } | { why: 'refused' } | { why: 'full' } | { why: 'gone' };

export class MailRoomTrouble extends Error {
  constructor(
    readonly trouble: Trouble,
    cause: unknown,
  ) {
    super(`The mailbox answered: ${trouble.why}`, { cause });
    this.name = 'MailRoomTrouble';
  }
}
