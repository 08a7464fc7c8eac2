import { useMutation, useQueryClient } from '@tanstack/react-query';
import { reading } from '../../api/reading';
import { useDesk } from '../../api/desk';

/** Gives a case to an officer, or to nobody, naming the version that the person was looking at. */
export function useAssign(id: string) {
  const { api } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ officer, version }: { officer: string | null; version: string }) => api('assignCase', { id, body: { officer }, version }),
    onSuccess: (answered) => {
      client.setQueryData(reading.case(api, id).queryKey, answered);
      void client.invalidateQueries({ queryKey: ['case', id] });
      void client.invalidateQueries({ queryKey: ['cases'] });
    },
    // Changed meanwhile: the newer version is fetched, to be shown as a difference.
    onError: () => client.invalidateQueries({ queryKey: ['case', id] }),
  });
}
