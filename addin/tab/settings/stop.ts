import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { SendingStopView } from '../../../shared/contract/sending-stop';
import type { Api } from '../../api/client';
import { useDesk } from '../../api/desk';
import { useAnnounce } from '../../parts/announce';
import { sendingStopWords } from '../../words/sending-stop';

export const sendingStop = (api: Api) => queryOptions({ queryKey: ['sending stop'], queryFn: async ({ signal }) => (await api('sendingStop', { signal })).view });

/** Stops all letters, or lets them go; what Today and the inbox say of it is asked for anew. */
export function useStopping() {
  const { api } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: async ({ act, because }: { act: 'stop' | 'go'; because: string }): Promise<SendingStopView> => (await api(act === 'stop' ? 'stopSending' : 'letSendingGo', { body: { because } })).view,
    onSuccess: (view, { act }) => {
      client.setQueryData(sendingStop(api).queryKey, view);
      for (const stale of ['today', 'inbox']) void client.invalidateQueries({ queryKey: [stale] });
      announce(act === 'stop' ? sendingStopWords.stopped : sendingStopWords.gone);
    },
    // Somebody was quicker: what stands is shown beside the refusal.
    onError: () => void client.invalidateQueries({ queryKey: sendingStop(api).queryKey }),
  });
}
