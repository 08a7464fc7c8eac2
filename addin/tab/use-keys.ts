import { useEffect, useEffectEvent } from 'react';

interface Moves {
  next: () => void;
  previous: () => void;
}

/** Where a person types, and where keys already mean something. */
const busy = 'input, textarea, select, [contenteditable], [role="radio"], [role="dialog"], [role="menu"]';

/** Whether a key belongs to what has the focus, and not to the page. */
export const isTyping = ({ target }: KeyboardEvent): boolean => target instanceof Element && target.closest(busy) !== null;

/** One key does one thing from anywhere but a field. */
export function useKey(key: string, act: () => unknown): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Up and down arrows, and j and k, move along a list from anywhere but a field. */
export function useKeys({ next, previous }: Moves): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const move = { ArrowDown: next, j: next, ArrowUp: previous, k: previous }[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
