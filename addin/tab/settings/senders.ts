import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { KnownSendersBody, KnownSendersView } from '../../../shared/contract/via';
import type { Api } from '../../api/client';
import { useDesk } from '../../api/desk';
import { isConflict } from '../../api/refusal';
import { useAnnounce } from '../../parts/announce';
import { words } from '../../words';

export const knownSenders = (api: Api) => queryOptions({ queryKey: ['senders'], queryFn: ({ signal }) => api('knownSenders', { signal }) });

export interface SavingSenders {
  error: unknown;
  /** Somebody else was quicker: what is shown is theirs. */
  isMeanwhile: boolean;
  isPending: boolean;
  save: (body: KnownSendersBody, onDone: () => void) => void;
}

/** Saves the whole table under the version that was looked at. */
export function useSavingSenders(): SavingSenders {
  const { api } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  const { queryKey } = knownSenders(api);
  const saving = useMutation({
    mutationFn: (body: KnownSendersBody) => api('changeKnownSenders', { body, version: client.getQueryData(queryKey)?.view.version ?? '' }),
    onSuccess: (answered) => {
      client.setQueryData(queryKey, answered);
      announce(words.senders.saved);
    },
    onError: (problem) => {
      const current = isConflict(problem) ? (problem.problem.current as KnownSendersView | undefined) : undefined;
      if (current) client.setQueryData(queryKey, { view: current, version: current.version });
    },
  });
  const { error, isPending } = saving;
  return { error, isPending, isMeanwhile: isConflict(error) && error.problem.status === 412, save: (body, onDone) => saving.mutate(body, { onSuccess: onDone }) };
}
