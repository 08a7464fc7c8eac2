import type { Arrival } from '../../shared/domain/message/message';
import { writerOf } from '../../shared/domain/message/via';
import { isAlike, likenessOf, sentencesOf, type Likeness } from '../../shared/domain/message/likeness';
import { later } from '../../shared/kernel/london';
import { refuse, ok, type Result } from '../../shared/kernel/result';
import type { ListedCard } from '../ports/document-store';
import { messageStore } from '../stores/message-store';
import type { Desk } from './desk';
import { wordsOf } from './words-of';

const day = 24 * 3_600_000;
/** A campaign comes within weeks: so far around a message others are compared with it, and so many at most. */
const around = 28 * day;
const mostCompared = 200;

const addressOf = (arrival: Arrival): string | undefined => writerOf(arrival)?.address.toLowerCase();

/** A message that nobody has placed and that reads like another, with how alike they are. */
export interface LikeMessage {
  item: ListedCard;
  likeness: Likeness;
}

/**
 * New messages that read like this one, from other writers, the first received first. Compared when somebody looks, and
 * never when mail is taken in (product rule "Merge, link, split": a campaign of like messages is placed together).
 */
export async function likeMessages(desk: Desk, messageId: string): Promise<Result<LikeMessage[], { code: 'not-found' }>> {
  const messages = messageStore(desk.documents, desk.counting);
  const kept = await messages.get(messageId);
  if (!kept) return refuse({ code: 'not-found' });
  const { arrival } = kept.state;
  const own = sentencesOf((await wordsOf(desk, arrival)).text);
  const range = { field: 'receivedAt', from: later(arrival.receivedAt, -around), to: later(arrival.receivedAt, around) };
  const { items } = await desk.documents.list({ kind: 'message', where: { pile: 'new' }, orderBy: 'receivedAt', range, limit: mostCompared });
  const compared = await Promise.all(
    items.filter(({ id }) => id !== messageId).map(async (item): Promise<LikeMessage[]> => {
      const other = (await messages.get(item.id))?.state.arrival;
      if (!other || addressOf(other) === addressOf(arrival)) return [];
      const likeness = likenessOf(own, sentencesOf((await wordsOf(desk, other)).text));
      return isAlike(likeness) ? [{ item, likeness }] : [];
    }),
  );
  return ok(compared.flat());
}
