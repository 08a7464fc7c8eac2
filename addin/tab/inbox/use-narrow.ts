import { useSyncExternalStore } from 'react';

/** As the page's own styles draw the line. */
const NARROW = '(max-width: 700px)';

const screen = (): MediaQueryList | undefined => globalThis.matchMedia?.(NARROW);

const watch = (listener: () => void) => {
  const watched = screen();
  watched?.addEventListener('change', listener);
  return () => watched?.removeEventListener('change', listener);
};

/** Whether the screen has room for the list or for a message, and not for both; where nobody can say, it has. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => screen()?.matches ?? false);
