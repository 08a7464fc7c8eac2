import { useMutation, useQueryClient } from '@tanstack/react-query';
import { reading } from '../../api/reading';
import { useDesk } from '../../api/desk';

/** Gives a case to an officer, or to nobody, naming whose it was when the person chose. */
export function useAssign(id: string) {
  const { api } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ officer, version, shown }: { officer: string | null; version: string; shown: string }) => api('assignCase', { id, body: { officer, shown }, version }),
    onSuccess: (answered) => {
      client.setQueryData(reading.case(api, id).queryKey, answered);
      void client.invalidateQueries({ queryKey: ['case', id] });
      void client.invalidateQueries({ queryKey: ['cases'] });
    },
    // Changed meanwhile: the newer version is fetched, to be shown as a difference.
    onError: () => client.invalidateQueries({ queryKey: ['case', id] }),
  });
}
