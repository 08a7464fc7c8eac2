import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  title: {
    padding: '4px 0', cursor: 'pointer', minHeight: '24px', boxSizing: 'border-box', borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inside: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '8px 0 4px' },
});

/** A part of a page that is one row until somebody asks for it. */
export function Unfold({ title, open = false, children }: { title: ReactNode; open?: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <details open={open}>
      <summary className={styles.title}>{title}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
