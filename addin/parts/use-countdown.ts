import { useEffect, useState } from 'react';

/** Whole seconds that are left of so many, counted by this machine's own clock; begun anew whenever the server says another number. */
export function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const due = performance.now() + seconds * 1000;
    setLeft(seconds);
    const ticking = setInterval(() => setLeft(Math.max(0, Math.ceil((due - performance.now()) / 1000))), 250);
    return () => clearInterval(ticking);
  }, [seconds]);
  return left;
}
