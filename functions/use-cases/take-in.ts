import { decideMessage, owedBy, type Arrival, type Message, type Placement } from '../../shared/domain/message/message';
import { placeMessage, type PlacingFacts } from '../../shared/domain/message/placing';
import { concernedBy } from '../../shared/domain/case/case';
import { referencesIn } from '../../shared/domain/case/reference';
import { digestOf } from '../adapters/system/digest';
import { readMail, type ReadMail } from '../adapters/mail/read-mail';
import type { NamedBytes } from '../ports/document-store';
import type { ArrivedItem } from '../ports/mail-room';
import type { Kept } from '../stores/aggregate-store';
import { messageStore } from '../stores/message-store';
import type { Desk } from './desk';
import { rootOf } from './root-of';

const snippetLength = 160;

/** Keeps bytes under council, owner and content: never shared between owners, so that erasing one is possible. */
export function nameBytes(council: string, owner: string, bytes: Uint8Array): NamedBytes {
  return { name: `${council}/${owner}/${digestOf(bytes)}`, bytes };
}

interface Reading {
  mail?: ReadMail;
  arrival: Arrival;
  bytes: NamedBytes[];
}

/** Reads an item into what is kept of it. What cannot be read keeps its bytes and is known by them. */
async function read(desk: Desk, item: ArrivedItem): Promise<Reading> {
  const { key, mailbox } = desk.council;
  const mail = await readMail(item.raw).catch(() => undefined);
  const id = `m-${digestOf(mailbox, ...(mail ? mail.substance : ['unreadable', item.raw])).slice(0, 32)}`;
  const keep = (content: string | Uint8Array): NamedBytes => nameBytes(key, id, typeof content === 'string' ? Buffer.from(content) : content);
  const raw = keep(item.raw);
  const base = { id, mailbox, itemId: item.itemId, receivedAt: item.receivedAt, raw: raw.name };
  if (!mail) {
    return { arrival: { ...base, replyTo: [], to: [], cc: [], subject: '(could not be read)', snippet: '', attachments: [] }, bytes: [raw] };
  }
  const text = keep(mail.text);
  const quoted = mail.quoted === '' ? undefined : keep(mail.quoted);
  const { replyTo, to, cc, subject, attachments } = mail;
  return {
    mail,
    bytes: [raw, text, ...(quoted ? [quoted] : [])],
    arrival: {
      ...base, replyTo, to, cc, subject, attachments, text: text.name,
      snippet: mail.text.replace(/\s+/g, ' ').slice(0, snippetLength),
      ...(quoted && { quoted: quoted.name }),
      ...(mail.sentAt && { sentAt: mail.sentAt }),
      ...(mail.internetMessageId && { internetMessageId: mail.internetMessageId }),
      ...(mail.from && { from: mail.from }),
    },
  };
}

/** Cases that the messages and letters belong to which this one answers. */
async function casesAnswered(desk: Desk, answers: readonly string[]): Promise<string[]> {
  if (answers.length === 0) return [];
  const where = { internetMessageId: answers };
  const [letters, messages] = await Promise.all([
    desk.ownWork.list({ kind: 'letter', where, orderBy: 'owedAt', limit: 20 }),
    desk.ownWork.list({ kind: 'message', where, orderBy: 'receivedAt', limit: 20 }),
  ]);
  return [...letters.items, ...messages.items].flatMap(({ card }) => (card.cases as string[] | undefined) ?? []);
}

async function placingFacts(desk: Desk, mail: ReadMail | undefined): Promise<PlacingFacts> {
  const ownAddress = desk.council.mailbox;
  if (!mail) return { ownAddress, answers: [], quotes: [], correspondents: {}, concerning: [] };
  // What comes for a case that was put with another belongs to the one that it is with now.
  const rootsOf = async (ids: readonly string[]) => (await Promise.all(ids.map((id) => rootOf(desk, desk.ownWork, id)))).filter((each) => each !== undefined);
  const answered = await rootsOf(await casesAnswered(desk, mail.answers));
  const found = [...answered, ...(await rootsOf(referencesIn(desk.council.prefix, mail.subject)))];
  return {
    mail: { headers: mail.headers, subject: mail.subject, text: mail.text, ...(mail.from && { from: mail.from.address }) },
    ownAddress,
    answers: answered.map((each) => each.id),
    quotes: found.map((each) => each.id),
    concerning: [...new Set(found.flatMap((each) => concernedBy(each.state)))],
    correspondents: Object.fromEntries(found.map((each) => [each.id, [each.state, ...each.state.absorbed].flatMap(({ correspondents }) => correspondents.map((address) => address.toLowerCase()))])),
  };
}

/** A delivery report that names a letter of ours tells that it came back. Whoever forges one names a letter that they alone were sent. */
async function withBounce(desk: Desk, mail: ReadMail | undefined, placement: Placement): Promise<Placement> {
  if (!mail?.bounce || placement.place !== 'automatic' || !placement.certain) return placement;
  // What it returns says it best; a report that returns nothing answers our letter, the nearest last.
  const about = [...new Set([...mail.bounce.about, ...mail.answers.toReversed()])].slice(0, 50);
  if (about.length === 0) return placement;
  const { items } = await desk.ownWork.list({ kind: 'letter', where: { internetMessageId: about }, orderBy: 'owedAt', limit: 50 });
  const letter = about.map((id) => items.find(({ card }) => card.internetMessageId === id)).find((found) => found !== undefined);
  return letter ? { ...placement, bounced: letter.id } : placement;
}

export type TakenIn = { message: string; is: 'placed' | 'duplicate' | 'known' } | { is: 'gone' };

/**
 * Takes an item of the mailbox into Heard, once: fetched, read, placed, kept. Notification, delta and retry all meet
 * in the delivery document and in the create of the message, whose id is made of its content: refused, it is a
 * duplicate. A message that is gone before it was fetched is reported, never forgotten.
 */
export const takeIn = (desk: Desk, itemId: string): Promise<TakenIn> => desk.together(`take in ${desk.council.key} ${itemId}`, () => takeInOnce(desk, itemId));

async function takeInOnce(desk: Desk, itemId: string): Promise<TakenIn> {
  const deliveryId = `d-${digestOf(desk.council.mailbox, itemId).slice(0, 32)}`;
  const before = await desk.ownWork.get('delivery', deliveryId);
  if (before) return { message: (before.data as { message: string }).message, is: 'known' };
  const item = await desk.mailRoom.fetch(desk.council.mailbox, itemId);
  if (!item) {
    desk.warn('item-gone-before-fetched', { item: deliveryId });
    return { is: 'gone' };
  }
  const { mail, arrival, bytes } = await read(desk, item);
  const messages = messageStore(desk.ownWork, desk.counting);
  const placement = await withBounce(desk, mail, placeMessage(await placingFacts(desk, mail)));
  const decided = decideMessage({ type: 'Arrive', at: desk.clock.now(), arrival, placement }, undefined);
  if (!decided.ok) throw new Error('An arrival is never refused');
  const delivery = { kind: 'delivery', id: deliveryId, schema: 1, card: {}, data: { message: arrival.id, item: item.itemId, at: desk.clock.now() } } as const;
  // Asked for together, so that one sync serves both; were the second lost, the next delivery finds the first.
  const [made] = await Promise.all([messages.create(arrival.id, decided.value, { bytes }), desk.ownWork.write({ document: delivery })]);
  if (!made) return { message: arrival.id, is: (await isSameItem(messages.get(arrival.id), itemId)) ? 'known' : 'duplicate' };
  if (owedBy(made.state)) desk.ring({ kind: 'message', id: arrival.id });
  return { message: arrival.id, is: 'placed' };
}

const isSameItem = async (kept: Promise<Kept<Message> | undefined>, itemId: string): Promise<boolean> => (await kept)?.state.arrival.itemId === itemId;
