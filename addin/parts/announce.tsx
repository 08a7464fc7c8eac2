import { makeStyles } from '@fluentui/react-components';
import { createContext, use, useCallback, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

const useStyles = makeStyles({
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Says aloud, to those who listen to the screen, what a press has done. Whoever looks sees the change itself. */
export function Announcements({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      {/* A new element for each turn, or the same words twice would be silent the second time. */}
      <div role="status" aria-live="polite" className={styles.heard}>
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnounceContext>
  );
}

export const useAnnounce = () => use(AnnounceContext);
