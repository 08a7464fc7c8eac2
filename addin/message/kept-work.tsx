import { createContext, use, useState, type ReactNode } from 'react';
import type { MessageView } from '../../shared/contract/views';
import { useDesk } from '../api/desk';
import { proposedWork, type Work } from './work';

const KeptContext = createContext<Map<string, Work> | undefined>(undefined);

/** Keeps unsent work by message while the pane is open, in memory only: the next message must not cost it. */
export function KeptWork({ children }: { children: ReactNode }) {
  const [kept] = useState(() => new Map<string, Work>());
  return <KeptContext value={kept}>{children}</KeptContext>;
}

/** The officer's work on a message: what they left there last time, or what the server proposes. */
export function useWork(message: MessageView) {
  const { me } = useDesk();
  const kept = use(KeptContext);
  const [cameBack] = useState(() => kept?.has(message.id) ?? false);
  const [work, setWork] = useState(() => kept?.get(message.id) ?? proposedWork(message, me));
  return {
    work,
    cameBack,
    change: (next: Work) => {
      kept?.set(message.id, next);
      setWork(next);
    },
    forget: () => kept?.delete(message.id),
  };
}
