import { useInfiniteQuery } from '@tanstack/react-query';
import type { Pile } from '../../../shared/domain/message/vocabulary';
import { reading } from '../../api/reading';
import { useDesk } from '../../api/desk';

/** One pile of the inbox, page after page. */
export function useInbox(pile: Pile, enabled = true) {
  const { api } = useDesk();
  const query = useInfiniteQuery({ ...reading.inbox(api, pile), enabled });
  return { query, items: query.data?.pages.flatMap((page) => page.items) ?? [], counts: query.data?.pages.at(-1)?.counts };
}

/** How many messages wait for a person: new and held. What is probably automatic has its own count at the foot. */
export function useInboxCount(enabled: boolean): number | undefined {
  const { counts } = useInbox('new', enabled);
  return counts && counts.new + counts.held;
}
