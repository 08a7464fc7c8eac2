import { useSyncExternalStore } from 'react';

/** As the page's own styles draw the line. */
const screen = (): MediaQueryList | undefined => globalThis.matchMedia?.('(min-width: 701px)');

const watch = (listener: () => void) => {
  const watched = screen();
  watched?.addEventListener('change', listener);
  return () => watched?.removeEventListener('change', listener);
};

/** Whether the screen is known to have room for the list and a message beside it. */
export const isWide = (): boolean => screen()?.matches === true;

/** Whether the screen has room for the list or for a message, and not for both; where nobody can say, it has. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => screen()?.matches === false);
