import { heardReference } from '../../shared/domain/case/reference';
import { piles } from '../../shared/domain/message/vocabulary';
import { termsIn } from '../../shared/domain/search/terms';
import type { ListedCard, Position } from '../ports/document-store';
import type { Desk } from './desk';

/** Something that was looked for and found. */
export interface Found {
  is: 'case' | 'message';
  item: ListedCard;
}

/** What was found, and where to go on; `reference`: what there is to say of the reference that was looked for. */
export interface Findings {
  items: Found[];
  next?: Position;
  reference?: 'mistyped' | 'not here';
}

/** More words than these are not looked for: those that were typed first decide. */
const mostWords = 8;

const receivedAt = ({ item: { card } }: Found): string => String(card.receivedAt);
const newestFirst = (one: Found, other: Found): number => (receivedAt(one) === receivedAt(other) ? (one.item.id < other.item.id ? 1 : -1) : receivedAt(one) < receivedAt(other) ? 1 : -1);

/**
 * Looks in the caller's sight for a reference as it was heard, or for what holds every word: cases however they stand, and
 * messages that nobody has placed, newest first. One place in time goes on in both.
 */
export async function find({ documents, council }: Pick<Desk, 'documents' | 'council'>, text: string, limit: number, after: Position | undefined): Promise<Findings> {
  const heard = heardReference(council.prefix, text);
  if (heard === 'mistyped') return { items: [], reference: heard };
  if (heard) {
    const kept = await documents.get('case', heard.reference);
    return kept ? { items: [{ is: 'case', item: kept }] } : { items: [], reference: 'not here' };
  }
  const terms = termsIn(text).slice(0, mostWords);
  if (terms.length === 0) return { items: [] };
  const asked = { has: { terms }, orderBy: 'receivedAt', descending: true, limit, ...(after && { after }) } as const;
  const [cases, messages] = await Promise.all([documents.list({ kind: 'case', where: {}, ...asked }), documents.list({ kind: 'message', where: { pile: piles }, ...asked })]);
  const found = [...cases.items.map((item): Found => ({ is: 'case', item })), ...messages.items.map((item): Found => ({ is: 'message', item }))].sort(newestFirst);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const more = found.length > limit || cases.next !== undefined || messages.next !== undefined;
  return { items, ...(more && last && { next: { value: receivedAt(last), id: last.item.id } }) };
}
