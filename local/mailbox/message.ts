import { randomBytes, randomUUID } from 'node:crypto';
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

/** Immutable ids look like this in Exchange: URL-safe, and different only in case is different. */
export const newId = (): string => `AAkALg${randomBytes(30).toString('base64url')}`;
export const newConversationId = (): string => `AAQkAL${randomBytes(18).toString('base64url')}`;
export const newChangeKey = (): string => `CQAAABYAAAB${randomBytes(12).toString('base64url')}`;
export const newInternetMessageId = (mailbox: string): string => `<${randomUUID()}@${mailbox.slice(mailbox.indexOf('@') + 1)}>`;

/** Graph tells times of mail to the second. */
export const graphTime = (instant: Instant): string => `${instant.slice(0, 19)}Z`;

export const addressesOf = (recipients: Recipient[]): string[] => recipients.map(({ emailAddress }) => emailAddress.address);
