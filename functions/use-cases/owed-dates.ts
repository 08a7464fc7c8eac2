import { countingInDoubt } from '../../shared/domain/clock/in-doubt';
import { readClock } from '../../shared/domain/clock/reading';
import type { OwedDate } from '../../shared/domain/notice/warnings';
import type { LondonDate } from '../../shared/kernel/london';
import type { Card, DocumentStore, ListedCard, ListQuery } from '../ports/document-store';
import { receiptIn } from '../stores/message-store';
import type { Desk } from './desk';

async function everyCard(documents: DocumentStore, query: Omit<ListQuery, 'limit' | 'after'>): Promise<ListedCard[]> {
  const cards: ListedCard[] = [];
  for (let page = await documents.list({ ...query, limit: 500 }); ; page = await documents.list({ ...query, limit: 500, after: page.next })) {
    cards.push(...page.items);
    if (!page.next) return cards;
  }
}

const by = (card: Card, field: 'answerBy' | 'acknowledgeBy' | 'decideBy', what: OwedDate['what']): OwedDate[] => (card[field] ? [{ what, by: card[field] as LondonDate }] : []);

/** A clock that stands still owes no answer on any day; an acknowledgement is never paused, and one that cannot be sent, as somebody recorded, is owed to nobody. */
const owedByCase = ({ card }: ListedCard): OwedDate[] => [
  ...(card.clock === 'running' ? by(card, 'answerBy', 'answer') : []),
  ...(card.acknowledgedAt === undefined && card.cannotAcknowledge === undefined ? by(card, 'acknowledgeBy', 'acknowledgement') : []),
];

const openCases = (documents: DocumentStore, where: Record<string, string>): Promise<ListedCard[]> => everyCard(documents, { kind: 'case', where: { situation: 'open', ...where }, orderBy: 'answerBy' });

/** Answered cases with a message that somebody has to decide on. */
const askingCases = (documents: DocumentStore, where: Record<string, string>): Promise<ListedCard[]> => everyCard(documents, { kind: 'case', where: { asks: 'decision', ...where }, orderBy: 'decideBy' });

/** What cases in sight owe and have not done: all, or those of one officer; `''` is nobody's. */
export async function owedByCases(documents: DocumentStore, officer?: string): Promise<OwedDate[]> {
  const where: Record<string, string> = officer === undefined ? {} : { officer };
  const [open, asking] = await Promise.all([openCases(documents, where), askingCases(documents, where)]);
  return [...open.flatMap(owedByCase), ...asking.flatMap(({ card }) => by(card, 'decideBy', 'decision'))];
}

/** Messages in sight that nobody has placed: each is owed an acknowledgement. One that waits only for somebody to be told of its danger has its cases. */
export async function owedByMail(documents: DocumentStore, { counting, clock }: Pick<Desk, 'counting' | 'clock'>): Promise<OwedDate[]> {
  const cards = await everyCard(documents, { kind: 'message', where: { pile: ['new', 'held', 'automatic'] }, orderBy: 'receivedAt' });
  const now = clock.now();
  return cards.filter(({ card }) => (card.cases as readonly string[]).length === 0).flatMap(({ card }) => {
    const received = receiptIn(card);
    const { by: on } = readClock({ received }, countingInDoubt(counting, [], received, now), now).acknowledge;
    return on === undefined ? [] : [{ what: 'acknowledgement', by: on }];
  });
}

/** Everybody who has a case that owes something. */
export const officersWithCases = async (documents: DocumentStore): Promise<Set<string>> =>
  new Set([...(await openCases(documents, {})), ...(await askingCases(documents, {}))].flatMap(({ card }) => (typeof card.officer === 'string' && card.officer !== '' ? [card.officer] : [])));
