import { createContext, use, useState, type ReactNode } from 'react';

const KeptContext = createContext(new Map<string, object>());

/** Keeps what was typed and not sent, by form and thing, in memory only: closing a form must not cost it. */
export function KeptForms({ children }: { children: ReactNode }) {
  const [kept] = useState(() => new Map<string, object>());
  return <KeptContext value={kept}>{children}</KeptContext>;
}

/** Puts what was written before where its form finds it. */
export function useKeep() {
  const kept = use(KeptContext);
  return (name: string, values: object) => void kept.set(name, values);
}

/** What a person has typed in a form, or left there last time. */
export function useKeptForm<V extends object>(name: string, initial: V) {
  const kept = use(KeptContext);
  const [cameBack] = useState(() => kept.has(name));
  const [values, setValues] = useState(() => (kept.get(name) as V | undefined) ?? initial);
  return {
    values,
    cameBack,
    set: (change: Partial<V>) => {
      const next = { ...values, ...change };
      kept.set(name, next);
      setValues(next);
    },
    forget: () => kept.delete(name),
  };
}
