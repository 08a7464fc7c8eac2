import { randomFillSync, randomUUID } from 'node:crypto';
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

/** Immutable ids look like this in Exchange: URL-safe, and different only in case is different. */
export const newId = (): string => `AAkALg${random(30)}`;
export const newConversationId = (): string => `AAQkAL${random(18)}`;
export const newChangeKey = (): string => `CQAAABYAAAB${random(12)}`;
export const newInternetMessageId = (mailbox: string): string => `<${randomUUID()}@${mailbox.slice(mailbox.indexOf('@') + 1)}>`;

/** Graph tells times of mail to the second. */
export const graphTime = (instant: Instant): string => `${instant.slice(0, 19)}Z`;

export const addressesOf = (recipients: Recipient[]): string[] => recipients.map(({ emailAddress }) => emailAddress.address);
