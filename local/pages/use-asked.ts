import { useEffect, useEffectEvent, useState } from 'react';
import { ask } from './ask';

/** What this machine answers to a question, asked again every so often if told so. */
export function useAsked<T>(path: string | undefined, again?: number): { value: T | undefined; problem: string | undefined; refresh: () => void } {
  const [state, setState] = useState<{ value?: T; problem?: string; of?: string }>({});
  const refresh = useEffectEvent(() => {
    if (path === undefined) return;
    ask<T>(path).then(
      (value) => setState({ value, of: path }),
      (problem: Error) => setState((earlier) => ({ ...earlier, problem: problem.message })),
    );
  });
  useEffect(() => {
    refresh();
    const timer = again === undefined ? undefined : setInterval(() => refresh(), again);
    return () => clearInterval(timer);
  }, [path, again]);
  const [turn, setTurn] = useState(0);
  useEffect(() => refresh(), [turn]);
  return { value: state.of === path ? state.value : undefined, problem: state.problem, refresh: () => setTurn((one) => one + 1) };
}
