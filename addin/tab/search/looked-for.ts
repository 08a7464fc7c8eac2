import { useSyncExternalStore } from 'react';

let text = '';
const listeners = new Set<() => void>();

const watch = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What is looked for. In memory alone: an address would be logged by hosts, and a name may stand in it. */
export const useLookedFor = (): string => useSyncExternalStore(watch, () => text);

export function lookFor(wanted: string): void {
  text = wanted.trim();
  for (const listener of listeners) listener();
}
