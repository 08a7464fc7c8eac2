import { decideMessage } from '../../shared/domain/message/decide';
import { messageWakesAt, type Message, type Placement } from '../../shared/domain/message/message';
import { formAt, type KnownSenders } from '../../shared/domain/message/known-senders';
import type { Danger } from '../../shared/domain/message/vocabulary';
import { dangerIn } from '../../shared/domain/message/danger';
import { placedInDanger, placeMessage, type PlacingFacts } from '../../shared/domain/message/placing';
import { isFull } from '../../shared/domain/case/case';
import { referencesIn } from '../../shared/domain/case/reference';
import { closingOf } from '../../shared/domain/case/restriction';
import { closedTogether } from '../../shared/domain/people/sight';
import type { Instant } from '../../shared/kernel/london';
import { correlated, correlationOf, itemDigest } from '../adapters/system/correlation';
import { logId } from '../adapters/system/log-id';
import { giveBack } from '../ports/own-memory';
import type { NewDocument, StoredDocument, Write } from '../ports/document-store';
import type { LogId } from '../ports/log';
import type { ArrivedItem } from '../ports/mail-room';
import type { Kept } from '../stores/aggregate-store';
import { messageStore } from '../stores/message-store';
import type { Desk } from './desk';
import { goneItem, readItem, type ItemRead } from './read-item';
import { rootOf } from './root-of';
import { withItem } from './with-item';

/** What the messages and letters belong to which this one answers: cases, or a plan. */
async function answeredBy(desk: Desk, answers: readonly string[]): Promise<{ cases: string[]; plan?: true }> {
  if (answers.length === 0) return { cases: [] };
  const where = { internetMessageId: answers };
  const [letters, messages] = await Promise.all([
    desk.ownWork.list({ kind: 'letter', where, orderBy: 'owedAt', limit: 20 }),
    desk.ownWork.list({ kind: 'message', where, orderBy: 'receivedAt', limit: 20 }),
  ]);
  return { cases: [...letters.items, ...messages.items].flatMap(({ card }) => (card.cases as string[] | undefined) ?? []), ...(letters.items.some(({ card }) => card.plan !== undefined) && { plan: true }) };
}

async function placingFacts(desk: Desk, { envelope: mail, text, unread }: ItemRead, senders: KnownSenders): Promise<PlacingFacts> {
  const ownAddress = desk.council.mailbox;
  const why = unread ? { unread } : {};
  if (!mail) return { ownAddress, answers: [], quotes: [], correspondents: {}, concerning: [], ...why };
  // What comes for a case that was put with another belongs to the one that it is with now. One whose capture was withdrawn, or that was anonymised, takes nothing.
  const there = (ids: readonly string[]) => Promise.all(ids.map((id) => rootOf(desk, desk.ownWork, id)));
  const taking = (kept: Awaited<ReturnType<typeof there>>) => kept.filter((each) => each !== undefined).filter(({ state }) => state.situation.is !== 'capture withdrawn' && !state.anonymised);
  const { cases, plan } = await answeredBy(desk, mail.answers);
  const answered = taking(await there(cases));
  const quoted = await there(referencesIn(desk.council.prefix, mail.subject));
  const found = [...answered, ...taking(quoted)];
  return {
    ...why,
    mail: { headers: mail.headers, subject: mail.subject, text, ...(mail.from && { from: mail.from.address }) },
    ownAddress,
    ...(formAt(mail.from?.address, senders) && { isForm: true }),
    answers: answered.map((each) => each.id),
    ...(plan && { answersPlan: plan }),
    quotes: found.map((each) => each.id),
    full: found.filter(({ state }) => isFull(state)).map((each) => each.id),
    ...(quoted.includes(undefined) && { quotesUnknown: true }),
    ...closedTogether(found.map((each) => closingOf(each.state))),
    correspondents: Object.fromEntries(found.map((each) => [each.id, [each.state, ...each.state.absorbed].flatMap(({ correspondents }) => correspondents.map((address) => address.toLowerCase()))])),
  };
}

/** Reports of mail systems and our own mail repeat what others wrote: nobody is in danger by them. */
const mustBeRead = (placement: Placement): boolean => placement.place !== 'automatic' || !placement.certain;

/** A delivery report that names a letter of ours tells that it came back. Whoever forges one names a letter that they alone were sent. */
async function withBounce(desk: Desk, { mail }: ItemRead, placement: Placement): Promise<Placement> {
  if (!mail?.bounce || placement.place !== 'automatic' || !placement.certain) return placement;
  // What it returns says it best; a report that returns nothing answers our letter, the nearest last.
  const about = [...new Set([...mail.bounce.about, ...mail.answers.toReversed()])].slice(0, 50);
  if (about.length === 0) return placement;
  const { items } = await desk.ownWork.list({ kind: 'letter', where: { internetMessageId: about }, orderBy: 'owedAt', limit: 50 });
  const letter = about.map((id) => items.find(({ card }) => card.internetMessageId === id)).find((found) => found !== undefined);
  return letter ? { ...placement, bounced: letter.id } : placement;
}

export interface TakenIn {
  message: string;
  is: 'placed' | 'duplicate' | 'known';
}

/** What is kept of an item of the mailbox: which message it became. `gone`: nobody could read it; where it is found after all, it is taken in. */
interface Delivery {
  message: string;
  item: string;
  at: Instant;
  gone?: boolean;
}

const deliveryIdOf = (mailbox: string, itemId: string): string => `d-${itemDigest(mailbox, itemId)}`;

/** What everything that becomes of an item carries, from the moment that somebody tells of it. */
export const correlationOfItem = ({ council: { mailbox } }: Pick<Desk, 'council'>, itemId: string): string | undefined => correlationOf({ mailbox, itemId, messageId: '' });

/** An item of the mailbox as a log may name it: by its delivery. */
export const itemLogId = ({ council }: Pick<Desk, 'council'>, itemId: string): LogId => logId(deliveryIdOf(council.mailbox, itemId));

/** What stands for an item of the mailbox, where it was seen before. */
export const deliveryOf = (desk: Desk, itemId: string): Promise<StoredDocument | undefined> => desk.ownWork.get('delivery', deliveryIdOf(desk.council.mailbox, itemId));

/** Whether an item of the mailbox is in Heard. */
export const isTakenIn = async (desk: Desk, itemId: string): Promise<boolean> => {
  const there = await deliveryOf(desk, itemId);
  return there !== undefined && !(there.data as Delivery).gone;
};

/**
 * Takes an item of the mailbox into Heard, once: fetched, read, placed, kept. Notification, delta and retry all meet
 * in the delivery document and in the create of the message, whose id is made of its content: refused, it is a
 * duplicate. A message that is gone before it was fetched is held, never forgotten.
 */
export const takeIn = (desk: Desk, itemId: string): Promise<TakenIn> =>
  correlated(correlationOfItem(desk, itemId), () => desk.together(`take in ${desk.council.key} ${itemId}`, () => takeInOnce(desk, itemId)));

async function takeInOnce(desk: Desk, itemId: string): Promise<TakenIn> {
  const before = await deliveryOf(desk, itemId);
  const known = before?.data as Delivery | undefined;
  if (known && !known.gone) return { message: known.message, is: 'known' };
  return withItem(desk, itemId, (item) => takeItemIn(desk, itemId, before, item));
}

async function takeItemIn(desk: Desk, itemId: string, before: StoredDocument | undefined, item: ArrivedItem | undefined): Promise<TakenIn> {
  const known = before?.data as Delivery | undefined;
  if (!item && known) return { message: known.message, is: 'known' };
  if (!item) desk.log('item-gone-before-fetched', { item: itemLogId(desk, itemId) });
  const senders = await desk.senders();
  const read = item ? await readItem(desk, item, senders) : goneItem(desk, itemId);
  const { arrival } = read;
  const dangers = dangerIn(`${arrival.subject}\n${read.text}`).map(({ kind }) => kind);
  const byRule = await withBounce(desk, read, placeMessage(await placingFacts(desk, read, senders)));
  const placement = placedInDanger(byRule, dangers);
  return keepArrival(desk, read, placement, { before, gone: !item, dangers: mustBeRead(placement) ? dangers : [] });
}

interface HowKept {
  /** What stood for this item before. */
  before: StoredDocument | undefined;
  /** It was not there to be read. */
  gone: boolean;
  dangers?: Danger[];
}

/** Keeps what arrived where it was placed, with its bytes and its delivery. */
export async function keepArrival(desk: Desk, { arrival, bytes }: Pick<ItemRead, 'arrival' | 'bytes'>, placement: Placement, { before, gone, dangers = [] }: HowKept): Promise<TakenIn> {
  const { id, itemId, mailbox } = arrival;
  const messages = messageStore(desk.ownWork, desk.counting);
  const decided = decideMessage({ type: 'Arrive', at: desk.clock.now(), arrival, placement, dangers }, undefined);
  if (!decided.ok) throw new Error('An arrival is never refused');
  const delivery: NewDocument = { kind: 'delivery', id: deliveryIdOf(mailbox, itemId), schema: 1, card: {}, data: { message: id, item: itemId, at: desk.clock.now(), ...(gone && { gone }) } satisfies Delivery };
  // In this order: an item that has a delivery is never fetched again. Were the second lost, the next delivery finds the first.
  const noted: Write = { document: delivery, ...(before && { expected: before.version }) };
  const made = await messages.create(id, decided.value, { bytes, then: [noted] });
  for (const each of bytes) giveBack(each.bytes);
  if (!made) {
    await desk.ownWork.write(noted);
    desk.log('message-known', { item: itemLogId(desk, itemId), message: logId(id) });
    return { message: id, is: (await isSameItem(messages.get(id), itemId)) ? 'known' : 'duplicate' };
  }
  desk.log('message-taken-in', { item: itemLogId(desk, itemId), message: logId(id) });
  if (messageWakesAt(made.state)) desk.ring({ kind: 'message', id });
  return { message: id, is: 'placed' };
}

const isSameItem = async (kept: Promise<Kept<Message> | undefined>, itemId: string): Promise<boolean> => (await kept)?.state.arrival.itemId === itemId;
