import { useState } from 'react';
import type { ClockSettingsView } from '../../../shared/contract/clock';
import { changesFrom, rulesOf, same, type Rules } from './rules';

/** Where somebody's changes began: the rules they were looking at, and the version those had. */
export interface Began {
  rules: Rules;
  version: string;
}

export interface ChangingRules {
  /** As they would be if they were saved now. */
  rules: Rules;
  changes: Partial<Rules>;
  /** Absent while nothing is changed. */
  began: Began | undefined;
  isChanged: boolean;
  change: (change: Partial<Rules>) => void;
  /** Forgets what was changed. */
  undo: () => void;
}

/**
 * Changes that nobody has saved, laid over the rules as they are. What others change meanwhile in other parts shows
 * through; the version they began from is kept, so that a change of the same part is found out when saving.
 */
export function useRules(view: ClockSettingsView, version: string): ChangingRules {
  const [held, setHeld] = useState<{ began: Began; changes: Partial<Rules> }>();
  const now = { rules: rulesOf(view), version };
  // The version alone moves on while cases are counted again; as long as the rules stay, so does what was begun from.
  const began = held && (same(held.began.rules, now.rules) ? now : held.began);
  const changes = held?.changes ?? {};
  const isChanged = Object.keys(changes).length > 0;
  return {
    rules: { ...now.rules, ...changes },
    changes,
    began: isChanged ? began : undefined,
    isChanged,
    change: (change) => {
      const from = isChanged && began ? began : now;
      setHeld({ began: from, changes: changesFrom(from.rules, { ...changes, ...change }) });
    },
    undo: () => setHeld(undefined),
  };
}
