import type { Headers } from '../../../shared/domain/message/automatic';
import type { Correspondent } from '../../../shared/domain/people/vocabulary';
import type { Instant } from '../../../shared/kernel/london';

/** Why nothing was read of a message: its bytes are kept, and a person looks at it. */
export type NotReadReason = 'unreadable' | 'too large' | 'took too long';

/** What its header alone says of a message. */
export interface Envelope {
  headers: Headers;
  internetMessageId?: string;
  from?: Correspondent;
  replyTo: Correspondent[];
  to: Correspondent[];
  cc: Correspondent[];
  subject: string;
  sentAt?: Instant;
  /** Message-IDs that it answers, the nearest last. */
  answers: string[];
}

/** A message that could not be read within its limits; `envelope` is what its header says all the same. */
export class NotRead extends Error {
  constructor(
    reason: NotReadReason,
    options: { envelope?: Envelope | undefined; cause?: unknown } = {},
  ) {
    super(`A message could not be read: ${reason}`, { cause: options.cause });
    this.name = 'NotRead';
    this.reason = reason;
    if (options.envelope) this.envelope = options.envelope;
  }
  readonly reason: NotReadReason;
  readonly envelope?: Envelope;
}

/** A file that came with a message. */
export interface AttachedFile {
  /** One line, without folders, nothing that hides what it ends in. */
  name: string;
  type: string;
  size: number;
  content: Uint8Array;
  /** What the message's own HTML calls it by, without its brackets. */
  contentId?: string;
  /** A picture made of pixels, by its own first bytes, that stands in the text: it may be shown there. Never SVG. */
  picture: boolean;
}

/** A calendar invitation (RFC 5545, 5546), in words. */
export interface Invitation {
  does: 'invites' | 'cancels' | 'answers' | 'announces';
  what: string;
  when: string;
  where: string;
  from: string;
}

/** A message that the writer passed on, as the text shows it. */
export interface Forwarded {
  from?: Correspondent;
  to?: string;
  /** In the words of the program that passed it on, in whatever language. */
  sent?: string;
  subject?: string;
  text: string;
}

/** What a report says of a message of ours that could not be delivered (RFC 3464). */
export interface BounceReport {
  /** Message-IDs that the report carries: ours is among them. */
  about: string[];
}

/** What a report says of a message of ours that came to somebody (RFC 8098). */
export interface ReceiptReport {
  about: string[];
  was: 'read' | 'deleted' | 'other';
}

/** A message as read: what was written, apart from what was quoted and what is put below every message. */
export interface ReadMail extends Envelope {
  /** The bytes that were read, where they were lent for it: those that were given are empty by now. */
  raw?: Uint8Array;
  /** It tells that a message of ours came back. */
  bounce?: BounceReport;
  receipt?: ReceiptReport;
  text: string;
  quoted: string;
  /** What it looks like, as its writer's program wrote it. A stranger's: never shown before it is cleaned. */
  html?: string;
  /** What stands below the writer's name: address, telephone, "Sent from my iPhone", the organisation's notice. */
  signature: string;
  /** The text is longer than is kept apart from the message: its end is in the message as received only. */
  cut?: true;
  forwarded?: Forwarded;
  invitations: Invitation[];
  /** Nobody here can read it: it is encrypted for somebody else. */
  closed?: 'encrypted';
  /** How it is signed; no signature is checked. */
  signed?: 'S/MIME' | 'PGP';
  /** The list for an arrival. */
  attachments: { name: string; type: string; size: number }[];
  /** The same in the same order, with what is in them. */
  files: AttachedFile[];
  /** Messages attached to it, each read as a message of its own. */
  inner: ReadMail[];
  /** Everything that makes this message itself, transport left out: two deliveries of one message agree on it. */
  substance: string[];
}
