import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../api/client';

/** How often the progress of a recount is looked at. */
const WHILE_COUNTING = 2_000;

/** How the council counts, and, while open cases are counted again, how far that is. */
export const clockSettings = (api: Api) =>
  queryOptions({
    queryKey: ['clock', 'settings'],
    queryFn: ({ signal }) => api('clockSettings', { signal }),
    refetchInterval: (query) => (query.state.data?.view.recount || query.state.data?.view.holdsFrom ? WHILE_COUNTING : false),
  });
