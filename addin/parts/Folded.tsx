import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  folded: {
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: {
    padding: '6px 12px', cursor: 'pointer', minHeight: '24px', boxSizing: 'border-box', borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: { margin: 0, padding: '4px 12px 12px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  inside: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '4px 12px 12px' },
});

/** Older words or things, one row until somebody asks. */
export function Folded({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <details className={styles.folded}>
      <summary className={styles.title}>{title}</summary>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {children && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
