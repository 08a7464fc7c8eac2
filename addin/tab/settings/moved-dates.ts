import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { MovedDatesView } from '../../../shared/contract/clock';
import type { Api } from '../../api/client';
import { useDesk } from '../../api/desk';
import type { Input } from '../../api/paths';

/** What would be saved, or accepted. */
export type AskedAhead = Omit<Input<'previewCounting'>, 'after'>;

/** As many as are named of those that move. */
const NAMED = 5;

const movedDates = (api: Api, asked: AskedAhead) =>
  infiniteQueryOptions({
    queryKey: ['clock', 'moved dates', asked],
    queryFn: async ({ pageParam, signal }) => (await api('previewCounting', { body: { ...asked, ...(pageParam && { after: pageParam }) }, signal })).view,
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    staleTime: 30_000,
  });

const added = (pages: readonly MovedDatesView[], of: 'looked' | 'later' | 'earlier' | 'acknowledge'): number => pages.reduce((sum, page) => sum + page[of], 0);

/** Counts, part after part, what a change would move; all of it, however long that takes, and as far as it has come until then. */
export function useMovedDates(asked: AskedAhead) {
  const { api } = useDesk();
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery(movedDates(api, asked));
  const goesOn = hasNextPage && !isFetching && !error;
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);
  const pages = data?.pages ?? [];
  return {
    counting: !data || hasNextPage,
    of: pages.at(-1)?.of,
    looked: added(pages, 'looked'),
    later: added(pages, 'later'),
    earlier: added(pages, 'earlier'),
    acknowledge: added(pages, 'acknowledge'),
    soonest: pages.flatMap((page) => page.soonest).sort((one, other) => (one.from < other.from ? -1 : 1)).slice(0, NAMED),
    problem: error,
    again: () => void refetch(),
  };
}
