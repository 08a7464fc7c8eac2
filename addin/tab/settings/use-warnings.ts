import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WarningRulesBody, WarningSettingsView } from '../../../shared/contract/warnings';
import { reading } from '../../api/reading';
import { useDesk } from '../../api/desk';
import { isConflict } from '../../api/refusal';

/** What the warnings are now, where a save found them changed. */
function currentIn(problem: unknown): WarningSettingsView | undefined {
  return isConflict(problem) && problem.problem.status === 412 ? (problem.problem.current as WarningSettingsView) : undefined;
}

/** Changes to the warnings that nobody has saved, and their saving under the version that they began from. */
export function useWarnings(view: WarningSettingsView) {
  const { api } = useDesk();
  const client = useQueryClient();
  const [draft, setDraft] = useState<{ rules: WarningRulesBody; version: string }>();
  const saving = useMutation({
    mutationFn: ({ rules, version }: { rules: WarningRulesBody; version: string }) => api('changeWarnings', { body: rules, version }),
    onSuccess: (answered) => {
      setDraft(undefined);
      client.setQueryData(reading.warnings(api).queryKey, answered.view);
    },
    // Changed meanwhile: what it is now is shown beside what was chosen.
    onError: (problem) => {
      const current = currentIn(problem);
      if (current) client.setQueryData(reading.warnings(api).queryKey, current);
    },
  });
  return {
    rules: draft?.rules ?? view.rules,
    draft,
    saving,
    /** Somebody was first: whose change stands has to be chosen. */
    crossed: draft !== undefined && currentIn(saving.error) !== undefined,
    change: (change: Partial<WarningRulesBody>) => {
      if (!saving.isPending) saving.reset();
      setDraft({ rules: { ...(draft?.rules ?? view.rules), ...change }, version: draft?.version ?? view.version });
    },
    undo: () => {
      setDraft(undefined);
      saving.reset();
    },
  };
}
