import { randomFillSync } from 'node:crypto';
import type { Instant } from '../../shared/kernel/london';

export interface Recipient {
  emailAddress: { name?: string; address: string };
}

export interface Header {
  name: string;
  value: string;
}

export interface ExtendedProperty {
  id: string;
  value: string;
}

export interface ItemBody {
  contentType: 'html' | 'text';
  content: string;
}

/** A message in the JSON shape of Microsoft Graph v1.0, as far as the local mailbox keeps it. */
export interface Message {
  id: string;
  changeKey: string;
  createdDateTime: string;
  lastModifiedDateTime: string;
  receivedDateTime: string;
  sentDateTime: string;
  internetMessageId: string;
  conversationId: string;
  subject: string;
  from: Recipient | null;
  sender: Recipient | null;
  toRecipients: Recipient[];
  ccRecipients: Recipient[];
  bccRecipients: Recipient[];
  replyTo: Recipient[];
  isDraft: boolean;
  isRead: boolean;
  hasAttachments: boolean;
  importance: string;
  parentFolderId: string;
  categories: string[];
  internetMessageHeaders: Header[];
  singleValueExtendedProperties: ExtendedProperty[];
  /** Absent on what arrived: there it is read from the MIME bytes when somebody asks. */
  body?: ItemBody;
}

const chance = Buffer.alloc(4096);
let spent = chance.length;

/** Random bytes as base64url, asked of the system by the pageful: for each id alone that costs more than the rest of it. */
function random(bytes: number): string {
  if (spent + bytes > chance.length) {
    randomFillSync(chance);
    spent = 0;
  }
  spent += bytes;
  return chance.toString('base64url', spent - bytes, spent);
}

/** Ids as Exchange gives them: immutable ones look like this, URL-safe, and different only in case is different. */
export class Ids {
  constructor(private readonly randomly: (bytes: number) => string = random) {}

  newId = (): string => `AAkALg${this.randomly(30)}`;
  newConversationId = (): string => `AAQkAL${this.randomly(18)}`;
  newChangeKey = (): string => `CQAAABYAAAB${this.randomly(12)}`;
  newInternetMessageId = (mailbox: string): string => `<${this.randomly(21)}@${mailbox.slice(mailbox.indexOf('@') + 1)}>`;
}

/** Graph tells times of mail to the second. */
export const graphTime = (instant: Instant): string => `${instant.slice(0, 19)}Z`;

export const addressesOf = (recipients: Recipient[]): string[] => recipients.map(({ emailAddress }) => emailAddress.address);
