import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ClockSettingsView } from '../../../shared/contract/clock';
import { useDesk } from '../../api/desk';
import { isConflict } from '../../api/refusal';
import { clockSettings } from './clock-settings';
import { bodyOf, rulesOf, same, type Rules } from './rules';
import type { Began } from './use-rules';

/** What the settings are now, where a save found them changed. */
export function currentIn(problem: unknown): ClockSettingsView | undefined {
  if (!isConflict(problem) || problem.problem.status !== 412) return undefined;
  return problem.problem.current as ClockSettingsView | undefined;
}

/** How often a save is tried while nothing but the progress of a recount moves the version on. */
const TRIES = 5;

/** Saves the rules under the version that they were changed from. */
export function useSaving() {
  const { api } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ rules, began }: { rules: Rules; began: Began }) => {
      let { version } = began;
      for (let tried = 1; ; tried += 1) {
        try {
          return await api('changeCounting', { body: bodyOf(rules), version });
        } catch (problem) {
          const current = currentIn(problem);
          if (!current || tried === TRIES || !same(rulesOf(current), began.rules)) throw problem;
          version = current.version;
        }
      }
    },
    onSuccess: (answered) => {
      client.setQueryData(clockSettings(api).queryKey, answered);
      void client.invalidateQueries({ queryKey: ['clock', 'reading'] });
    },
    // Changed meanwhile: what it is now is shown beside what was chosen.
    onError: (problem) => {
      const current = currentIn(problem);
      if (current) client.setQueryData(clockSettings(api).queryKey, { view: current, version: current.version });
    },
  });
}

/** Accepts what the published list changes, and only what was looked at. */
export function useAccepting() {
  const { api } = useDesk();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (difference: string) => api('acceptCalendar', { body: { difference } }),
    onSuccess: (answered) => {
      client.setQueryData(clockSettings(api).queryKey, answered);
      void client.invalidateQueries({ queryKey: ['clock', 'reading'] });
    },
    // Refused: the difference is another now, or somebody else has accepted it. Either is shown as it is.
    onError: () => client.invalidateQueries({ queryKey: ['clock', 'settings'] }),
  });
}
