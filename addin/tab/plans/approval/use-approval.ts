import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDesk } from '../../../api/desk';
import { reading } from '../../../api/reading';
import { save } from '../../../parts/save';

/** Where a plan stands; asked anew when another draft has been saved. */
export function useApproval(id: string, draft?: string) {
  const { api } = useDesk();
  return useQuery(reading.planApproval(api, id, draft));
}

/** Saves a version with its proof; what was refused is kept until the next try. */
export function useProof(id: string) {
  const { api } = useDesk();
  const [problem, setProblem] = useState<unknown>();
  const keep = async (no: number): Promise<void> => {
    setProblem(undefined);
    try {
      save(await api.file('planProof', { id, query: { no } }), `${id} version ${no}.html`);
    } catch (refused) {
      setProblem(refused);
    }
  };
  return { keep, problem };
}
