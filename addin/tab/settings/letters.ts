import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { LetterSettingsBody, LetterSettingsView } from '../../../shared/contract/letter-settings';
import type { Api } from '../../api/client';
import { useDesk } from '../../api/desk';
import { isConflict } from '../../api/refusal';
import { useAnnounce } from '../../parts/announce';
import { words } from '../../words';

export const letterSettings = (api: Api) => queryOptions({ queryKey: ['letter settings'], queryFn: async ({ signal }) => (await api('letterSettings', { signal })).view });

/** Saves how letters go, under the version that was looked at. Where somebody was quicker, what is shown is theirs. */
export function useSavingLetters() {
  const { api } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  const { queryKey } = letterSettings(api);
  const saving = useMutation({
    mutationFn: (body: LetterSettingsBody) => api('changeLetterSettings', { body, version: client.getQueryData(queryKey)?.version ?? '' }),
    onSuccess: ({ view }) => {
      client.setQueryData(queryKey, view);
      announce(words.settings.saved);
    },
    onError: (problem) => {
      const current = isConflict(problem) ? (problem.problem.current as LetterSettingsView | undefined) : undefined;
      if (current) client.setQueryData(queryKey, current);
    },
  });
  const { error } = saving;
  return { saving, isMeanwhile: isConflict(error) && error.problem.status === 412 };
}
