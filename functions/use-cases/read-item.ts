import type { Arrival, AttachedFile } from '../../shared/domain/message/message';
import { nobodyKnown, type KnownSenders } from '../../shared/domain/message/known-senders';
import { digestOf } from '../adapters/system/digest';
import { NotRead, readMail, type Envelope, type NotReadReason, type ReadMail } from '../adapters/mail/read-mail';
import type { NamedBytes } from '../ports/document-store';
import { MailRoomTrouble, type ArrivedItem } from '../ports/mail-room';
import type { Desk } from './desk';
import { readVia, type Carried } from './read-via';
import { wholeItem } from './with-item';

const snippetLength = 160;

/** The beginning of a text on one line. */
export const snippetOf = (text: string): string => text.replace(/\s+/g, ' ').slice(0, snippetLength);

/** Keeps bytes under council, owner and content: never shared between owners, so that erasing one is possible. */
export function nameBytes(council: string, owner: string, bytes: Uint8Array): NamedBytes {
  return { name: `${council}/${owner}/${digestOf(bytes)}`, bytes };
}

/** An item as it was read, and what is kept of it. */
export interface ItemRead {
  arrival: Arrival;
  bytes: NamedBytes[];
  /** What its header says; absent when not even that could be read. */
  envelope?: Envelope;
  /** What the writer wrote; empty when it could not be read. */
  text: string;
  mail?: ReadMail;
  /** Why nobody here can read it: then it waits for a person. */
  unread?: NotReadReason | 'encrypted' | 'gone before it was read';
}

/** What is read with the text: an invitation in words, and messages that were attached. */
function alongside({ invitations, inner, signature, quoted }: ReadMail): string {
  const invited = invitations.map(({ does, what, when, where }) => `[${does}] ${[what, when, where].filter((part) => part !== '').join(', ')}`);
  const attached = inner.map((each) => `[attached message] ${each.from?.address ?? ''} ${each.subject}\n${each.text}`);
  return [...invited, signature, quoted, ...attached].filter((part) => part !== '').join('\n\n');
}

/** What stands beside a message that was passed on: what its sender wrote about it, and what stood below it. */
const passedOnWith = ({ text, signature }: ReadMail, { below }: Carried): string => [text, signature, below].filter((part) => part.trim() !== '').join('\n\n');

const headed = (envelope: Envelope | undefined): Pick<Arrival, 'replyTo' | 'to' | 'cc' | 'subject'> & Partial<Arrival> => {
  if (!envelope) return { replyTo: [], to: [], cc: [], subject: '(could not be read)' };
  const { replyTo, to, cc, subject, sentAt, internetMessageId, from } = envelope;
  return { replyTo, to, cc, subject, ...(sentAt && { sentAt }), ...(internetMessageId && { internetMessageId }), ...(from && { from }) };
};

/** An item of which nothing but its bytes is kept, and known by them. */
export function unreadItem(desk: Desk, item: ArrivedItem, { reason, envelope }: { reason: NotReadReason; envelope?: Envelope | undefined }): ItemRead {
  const { key, mailbox } = desk.council;
  const id = `m-${digestOf(mailbox, 'unreadable', item.raw).slice(0, 32)}`;
  const raw = nameBytes(key, id, item.raw);
  const arrival: Arrival = { ...headed(envelope), id, mailbox, itemId: item.itemId, receivedAt: item.receivedAt, raw: raw.name, snippet: '', attachments: [], ...(item.foundIn && { foundIn: item.foundIn }) };
  return { arrival, bytes: [raw], text: '', unread: reason, ...(envelope && { envelope }) };
}

/** An item that was gone before anybody could read it: that it came is kept, for a person to look for it. */
export function goneItem(desk: Desk, itemId: string): ItemRead {
  const { key, mailbox } = desk.council;
  const id = `m-${digestOf(mailbox, 'gone', itemId).slice(0, 32)}`;
  const raw = nameBytes(key, id, new Uint8Array());
  const arrival: Arrival = { ...headed(undefined), subject: '(gone before it was read)', id, mailbox, itemId, receivedAt: desk.clock.now(), raw: raw.name, snippet: '', attachments: [] };
  return { arrival, bytes: [raw], text: '', unread: 'gone before it was read' };
}

/** Its bytes may have gone with the thread that could not read them: the mailbox has them still. */
async function notRead(desk: Desk, item: ArrivedItem, why: NotRead): Promise<ItemRead> {
  const whole = item.raw.byteLength > 0 ? item : await wholeItem(desk, item.itemId);
  if (!whole) throw new MailRoomTrouble({ why: 'gone' }, 'it was there a moment ago');
  return unreadItem(desk, whole, why);
}

/** Reads an item into what is kept of it. What cannot be read keeps its bytes and is known by them. */
export async function readItem(desk: Desk, item: ArrivedItem, senders: KnownSenders = nobodyKnown): Promise<ItemRead> {
  const mail = await readMail(item.raw).catch((cause: unknown) => (cause instanceof NotRead ? cause : new NotRead('unreadable', { cause })));
  if (mail instanceof NotRead) return notRead(desk, item, mail);
  const { key, mailbox } = desk.council;
  const id = `m-${digestOf(mailbox, ...mail.substance).slice(0, 32)}`;
  const bytes: NamedBytes[] = [];
  const keep = (content: string | Uint8Array): string => {
    const named = nameBytes(key, id, typeof content === 'string' ? Buffer.from(content) : content);
    bytes.push(named);
    return named.name;
  };
  const read = readVia(mail, item.receivedAt, senders);
  // Of a message that was passed on, what it carries is the matter; what its sender wrote about it stands beside.
  const text = read?.carried ? read.carried.text : mail.text;
  const beside = read?.carried ? passedOnWith(mail, read.carried) : alongside(mail);
  const attachments = mail.files.map(({ name, type, size, content, contentId, picture }): AttachedFile => ({ name, type, size, bytes: keep(content), ...(contentId && { contentId }), ...(picture && { picture }) }));
  const arrival: Arrival = {
    ...headed(mail), id, mailbox, itemId: item.itemId, receivedAt: item.receivedAt, raw: keep(mail.raw ?? item.raw), text: keep(text), attachments,
    ...(read && { via: read.via }),
    ...(item.foundIn && { foundIn: item.foundIn }),
    snippet: snippetOf(text),
    ...(beside !== '' && { quoted: keep(beside) }),
    ...(mail.html !== undefined && mail.html !== '' && { html: keep(mail.html) }),
  };
  return { arrival, bytes, mail, envelope: mail, text: read?.carried ? `${mail.text}\n${text}` : text, ...(mail.closed && { unread: mail.closed }) };
}
