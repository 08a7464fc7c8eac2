import { useState } from 'react';
import { londonDate, type Instant } from '../../../shared/kernel/london';
import { useDesk } from '../../api/desk';
import { nothingTyped, type Typed } from './typed';

/** What is kept, and of which day: what was left there on another is not brought back. */
interface KeptTyped {
  on: string;
  typed: Typed;
}

function readKept(name: string, today: string): Typed | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(name) ?? 'null') as KeptTyped | null;
    return kept?.on === today ? kept.typed : undefined;
  } catch {
    // A host that lets no frame keep anything: then a reload costs what was typed.
    return undefined;
  }
}

function keep(name: string, kept: KeptTyped | undefined): void {
  try {
    if (kept) sessionStorage.setItem(name, JSON.stringify(kept));
    else sessionStorage.removeItem(name);
  } catch {
    // As above.
  }
}

/**
 * What this person is writing down, kept over a reload while somebody is on the telephone: with this window and for
 * this day only, and gone once it is written down (decision 0029).
 */
export function useTyped() {
  const { me } = useDesk();
  const name = `heard.log.${me.person.id}`;
  const today = londonDate(me.now as Instant);
  const [before] = useState(() => readKept(name, today));
  const [typed, setTyped] = useState(() => before ?? nothingTyped(today));
  return {
    typed,
    cameBack: before !== undefined,
    today,
    change: (change: Partial<Typed>) => {
      const next = { ...typed, ...change };
      keep(name, { on: today, typed: next });
      setTyped(next);
    },
    /** It is written down, or not wanted any more. */
    forget: () => {
      keep(name, undefined);
      setTyped(nothingTyped(today));
    },
  };
}
