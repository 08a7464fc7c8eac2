import { createContext, use, useState, type ReactNode } from 'react';
import type { MessageView } from '../../shared/contract/views';
import { useDesk } from '../api/desk';
import { proposedWork, type Work } from './work';

/** Work that was left, and whether Undo brought it back. */
interface Kept {
  work: Work;
  undone?: true;
}

const KeptContext = createContext<Map<string, Kept> | undefined>(undefined);

/** Keeps unsent work by message while the pane is open, in memory only: the next message must not cost it. */
export function KeptWork({ children }: { children: ReactNode }) {
  const [kept] = useState(() => new Map<string, Kept>());
  return <KeptContext value={kept}>{children}</KeptContext>;
}

/** Puts what Undo brought back where the form of its message finds it. */
export function useKeepUndone() {
  const kept = use(KeptContext);
  return (messageId: string, work: Work) => void kept?.set(messageId, { work, undone: true });
}

const howItCame = (before: Kept | undefined): 'by Undo' | 'unsent' | undefined => before && (before.undone ? 'by Undo' : 'unsent');

/** The officer's work on a message: what they left there last time, or what the server proposes. */
export function useWork(message: MessageView) {
  const { me } = useDesk();
  const kept = use(KeptContext);
  const [before] = useState(() => kept?.get(message.id));
  const [work, setWork] = useState(() => before?.work ?? proposedWork(message, me));
  return {
    work,
    cameBack: howItCame(before),
    change: (next: Work) => {
      kept?.set(message.id, { work: next });
      setWork(next);
    },
  };
}
