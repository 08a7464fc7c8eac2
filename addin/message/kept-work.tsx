import { createContext, use, useState, type ReactNode } from 'react';
import type { MessageView } from '../../shared/contract/messages';
import { useDesk } from '../api/desk';
import { proposedWork, type Work } from './work';

/** Work that was left, brought back by Undo, or begun while the message was written down. */
type How = 'unsent' | 'by Undo' | 'written down';
interface Kept {
  work: Work;
  how: How;
  /** What Undo did, where that is more than to take back one capture. */
  says?: string | undefined;
}

const KeptContext = createContext<Map<string, Kept> | undefined>(undefined);

/** Keeps unsent work by message while the pane is open, in memory only: the next message must not cost it. */
export function KeptWork({ children }: { children: ReactNode }) {
  const [kept] = useState(() => new Map<string, Kept>());
  return <KeptContext value={kept}>{children}</KeptContext>;
}

/** Puts what Undo brought back, or what was chosen while a message was written down, where the form of that message finds it. */
export function useKeepWork(how: How) {
  const kept = use(KeptContext);
  return (messageId: string, work: Work, says?: string) => void kept?.set(messageId, { work, how, says });
}

/** The officer's work on a message: what they left there last time, or what the server proposes. */
export function useWork(message: MessageView) {
  const { me } = useDesk();
  const kept = use(KeptContext);
  const [before] = useState(() => kept?.get(message.id));
  const [work, setWork] = useState(() => before?.work ?? proposedWork(message, me));
  return {
    work,
    cameBack: before && { how: before.how, says: before.says },
    change: (next: Work) => {
      kept?.set(message.id, { work: next, how: 'unsent' });
      setWork(next);
    },
  };
}
