import { addressParser, decodeWords } from 'postal-mime';
import { instantAt, type Instant } from '../../shared/kernel/london';
import { graphTime, type Header, type Ids, type Message, type Recipient } from './message';

/** A header is looked for in so many bytes of a message, and no further. */
const mostHeaderBytes = 1 << 20;

/** Where the headers end: at the first empty line. */
function headerBytes(raw: Buffer): Buffer {
  const start = raw.subarray(0, mostHeaderBytes);
  const ends = [start.indexOf('\r\n\r\n'), start.indexOf('\n\n')].filter((at) => at >= 0);
  return start.subarray(0, Math.min(start.length, ...ends));
}

/** Whether the header ends in there, or is longer than anybody looks. */
export const hasWholeHeader = (head: Buffer): boolean => head.length >= mostHeaderBytes || headerBytes(head).length < head.length;

/** The header lines in their order, unfolded. Only these are read on arrival, so that a large message costs no more. */
export function readHeaders(raw: Buffer): Header[] {
  const bytes = headerBytes(raw);
  const utf8 = bytes.toString('utf8');
  // Headers are ASCII or UTF-8; where they are neither, each byte is at least kept.
  const text = utf8.includes('\uFFFD') ? bytes.toString('latin1') : utf8;
  return text
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      return colon > 0 ? [{ name: line.slice(0, colon).trimEnd(), value: line.slice(colon + 1).trim() }] : [];
    });
}

export function headerOf(headers: Header[], name: string): string | undefined {
  return headers.find((header) => header.name.toLowerCase() === name)?.value;
}

function recipientsOf(headers: Header[], name: string): Recipient[] {
  return headers
    .filter((header) => header.name.toLowerCase() === name)
    .flatMap(({ value }) => addressParser(value, { flatten: true }))
    .flatMap(({ name: called, address }) => (address ? [{ emailAddress: { name: called || address, address } }] : []));
}

/** The ids of earlier messages that this one names, nearest first. */
export function namedBefore(headers: Header[]): string[] {
  const ids = [headerOf(headers, 'in-reply-to'), headerOf(headers, 'references')].map((value) => value?.match(/<[^<>\s]+>/g) ?? []);
  return [...new Set([...(ids[0] ?? []), ...(ids[1] ?? []).reverse()])];
}

function sentAt(headers: Header[], received: Instant): string {
  const milliseconds = Date.parse(headerOf(headers, 'date') ?? '');
  return graphTime(Number.isNaN(milliseconds) ? received : instantAt(milliseconds));
}

/** Exchange puts what its filter is this sure of into Junk (Exchange, "Spam confidence level"): the filter that stands before the mailbox says so in the header. */
const junkFrom = 5;

const folderOf = (headers: Header[]): string => (Number(headerOf(headers, 'x-ms-exchange-organization-scl') ?? 0) >= junkFrom ? 'junkemail' : 'inbox');

/** What Graph says about a message that has just come in. The conversation is for the store to find. */
export function arrivedMessage(raw: Buffer, mailbox: string, received: Instant, ids: Ids): Omit<Message, 'conversationId'> {
  const headers = readHeaders(raw);
  const from = recipientsOf(headers, 'from')[0] ?? null;
  const receivedDateTime = graphTime(received);
  return {
    id: ids.newId(),
    changeKey: ids.newChangeKey(),
    createdDateTime: receivedDateTime,
    lastModifiedDateTime: receivedDateTime,
    receivedDateTime,
    sentDateTime: sentAt(headers, received),
    internetMessageId: headerOf(headers, 'message-id') || ids.newInternetMessageId(mailbox),
    subject: decodeWords(headerOf(headers, 'subject') ?? ''),
    from,
    sender: recipientsOf(headers, 'sender')[0] ?? from,
    toRecipients: recipientsOf(headers, 'to'),
    ccRecipients: recipientsOf(headers, 'cc'),
    bccRecipients: recipientsOf(headers, 'bcc'),
    replyTo: recipientsOf(headers, 'reply-to'),
    isDraft: false,
    isRead: false,
    hasAttachments: /^multipart\/mixed/i.test(headerOf(headers, 'content-type') ?? ''),
    importance: 'normal',
    parentFolderId: folderOf(headers),
    categories: [],
    internetMessageHeaders: headers,
    singleValueExtendedProperties: [],
  };
}
