import { useQueryClient } from '@tanstack/react-query';
import type { CaseView } from '../../../../shared/contract/cases';
import { useAct, type CaseAct } from '../../../api/acting';
import { useDesk } from '../../../api/desk';
import type { Input } from '../../../api/paths';
import { reading } from '../../../api/reading';

/** Does something to a case, and shows the case as the server says it now is. */
export function useCaseAct<K extends CaseAct>(route: K, id: string) {
  const { api } = useDesk();
  const client = useQueryClient();
  const acting = useAct(route);
  return {
    busy: acting.isPending,
    problem: acting.error,
    forgetProblem: acting.reset,
    send: (body: Input<K>, onDone: (view: CaseView) => void) =>
      acting.mutate(
        { id, body },
        {
          onSuccess: (view) => {
            client.setQueryData(reading.case(api, view.id).queryKey, { view, version: view.version });
            onDone(view);
          },
        },
      ),
  };
}
