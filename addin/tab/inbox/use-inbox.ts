import { useInfiniteQuery } from '@tanstack/react-query';
import type { MessageCardView } from '../../../shared/contract/messages';
import type { Pile } from '../../../shared/domain/message/vocabulary';
import { reading } from '../../api/reading';
import { useDesk } from '../../api/desk';

/** A part of the inbox that can be looked at alone: a pile, or from every pile what may mean harm and nobody was told of. */
export type InboxPart = Pile | 'untold';

/** What of an address keeps to one part of the inbox. */
export type PartKept = { pile?: Pile | undefined; danger?: 'untold' };
export const keptTo = (only: InboxPart | undefined): PartKept => (only === 'untold' ? { danger: only } : { pile: only });

/** What the inbox shows of itself where no part is named. */
export const partsShown = ['new', 'held', 'handed'] as const satisfies readonly InboxPart[];

/** One part of the inbox, page after page. */
export function useInbox(pile: InboxPart, enabled = true) {
  const { api } = useDesk();
  const query = useInfiniteQuery({ ...reading.inbox(api, pile), enabled });
  return { query, items: query.data?.pages.flatMap((page) => page.items) ?? [], counts: query.data?.pages.at(-1)?.counts, stopped: query.data?.pages.at(-1)?.stopped };
}

/** What may mean harm stands first, from whatever pile and whatever its date; first of all what nobody was told of. */
export function inOrder(...piles: readonly MessageCardView[][]): { urgent: MessageCardView[]; others: MessageCardView[][] } {
  const all = piles.flat();
  const urgent = (['untold', 'told'] as const).flatMap((danger) => all.filter((card) => card.danger === danger));
  return { urgent, others: piles.map((items) => items.filter((card) => card.danger === undefined)) };
}

/** How many messages wait for a person: new and held. What is probably automatic has its own count at the foot. */
export function useInboxCount(enabled: boolean): number | undefined {
  const { counts } = useInbox('new', enabled);
  return counts && counts.new + counts.held;
}
