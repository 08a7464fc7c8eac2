import { useEffect, useState, type ReactNode } from 'react';

/** Shows nothing for the first 300 ms: what comes sooner than that needs no waiting room. */
export function Later({ children }: { children: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return late ? children : null;
}
