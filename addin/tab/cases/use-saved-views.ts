import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SavedView, SavedViewsView } from '../../../shared/contract/saved-views';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { isConflict } from '../../api/refusal';

/** A person's own views, and their change as a whole under the version that is shown. What was changed elsewhere is shown at once. */
export function useSavedViews() {
  const { api } = useDesk();
  const client = useQueryClient();
  const { queryKey } = reading.savedViews(api);
  const query = useQuery(reading.savedViews(api));
  const shown = (view: SavedViewsView) => void client.setQueryData(queryKey, view);
  const changing = useMutation({
    mutationFn: async (views: SavedView[]) => (await api('changeSavedViews', { body: { views }, version: query.data?.version ?? 'none' })).view,
    onSuccess: shown,
    onError: (problem) => isConflict(problem) && shown(problem.problem.current as SavedViewsView),
  });
  return { views: query.data?.views ?? [], ready: query.data !== undefined, problem: changing.error, busy: changing.isPending, change: changing.mutate, forgetProblem: changing.reset };
}
