import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { LetterSettingsBody, LetterSettingsView } from '../../../shared/contract/letter-settings';
import type { Api } from '../../api/client';
import { useDesk } from '../../api/desk';
import { useSavingDocument } from '../../parts/use-saving-document';

export const letterSettings = (api: Api) => queryOptions({ queryKey: ['letter settings'], queryFn: async ({ signal }) => (await api('letterSettings', { signal })).view });

/** Saves how letters go, under the version that was looked at. */
export function useSavingLetters() {
  const { api } = useDesk();
  const client = useQueryClient();
  return useSavingDocument<LetterSettingsView, LetterSettingsBody>({
    put: async (body, version) => (await api('changeLetterSettings', { body, version })).view,
    shown: (now) => void client.setQueryData(letterSettings(api).queryKey, now),
  });
}
