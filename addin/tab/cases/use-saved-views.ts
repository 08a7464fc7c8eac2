import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { SavedView, SavedViewsView } from '../../../shared/contract/saved-views';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { useSavingDocument } from '../../parts/use-saving-document';
import { words } from '../../words/in-tab';

/** A person's own views, changed one at a time under the version that is shown: what was changed in another window stays. */
export function useSavedViews() {
  const { api } = useDesk();
  const client = useQueryClient();
  const { queryKey } = reading.savedViews(api);
  const query = useQuery(reading.savedViews(api));
  const saving = useSavingDocument<SavedViewsView, { views: SavedView[] }>({
    put: async (body, version) => (await api('changeSavedViews', { body, version })).view,
    shown: (now) => void client.setQueryData(queryKey, now),
  });
  const began = query.data ?? { views: [], version: 'none' };
  /** Adds a view, puts it in the place of the one of its id, or with `mine` absent takes it away. */
  const put = (id: string, mine: SavedView | undefined, onDone: () => void, onTheirs: () => void) => {
    const at = ({ views }: SavedViewsView) => views.find((each) => each.id === id);
    const before = at(began);
    saving.save({
      began,
      change: (now) => ({ views: at(now) ? now.views.flatMap((each) => (each.id !== id ? [each] : mine ? [mine] : [])) : [...now.views, ...(mine ? [mine] : [])] }),
      crossed: (now) => {
        const theirs = at(now);
        if (theirs?.name === before?.name || theirs?.name === mine?.name) return [];
        return [{ name: before?.name ?? '', theirs: theirs?.name ?? words.crossed.nothing, mine: mine?.name ?? words.crossed.nothing }];
      },
      onDone,
      onTheirs,
    });
  };
  return { views: began.views, ready: query.data !== undefined, problem: saving.problem, crossed: saving.crossed, busy: saving.isPending, put, forgetProblem: saving.forget };
}
