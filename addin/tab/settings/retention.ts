import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { RetentionSettingsView } from '../../../shared/contract/retention';
import type { Api } from '../../api/client';
import { useDesk } from '../../api/desk';
import { isConflict } from '../../api/refusal';
import { useAnnounce } from '../../parts/announce';
import { words } from '../../words/in-tab';

export const retentionSettings = (api: Api) => queryOptions({ queryKey: ['retention settings'], queryFn: async ({ signal }) => (await api('retentionSettings', { signal })).view });

/** Saves how long cases are kept, under the version that was looked at. Where somebody was quicker, what is shown is theirs. */
export function useSavingRetention() {
  const { api } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  const { queryKey } = retentionSettings(api);
  const saving = useMutation({
    mutationFn: (body: RetentionSettingsView['rules']) => api('changeRetention', { body, version: client.getQueryData(queryKey)?.version ?? '' }),
    onSuccess: ({ view }) => {
      client.setQueryData(queryKey, view);
      for (const stale of ['case', 'reviews', 'today']) void client.invalidateQueries({ queryKey: [stale] });
      announce(words.settings.saved);
    },
    onError: (problem) => {
      const current = isConflict(problem) ? (problem.problem.current as RetentionSettingsView | undefined) : undefined;
      if (current) client.setQueryData(queryKey, current);
    },
  });
  const { error } = saving;
  return { saving, isMeanwhile: isConflict(error) && error.problem.status === 412 };
}
