import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    padding: '12px 24px 0', display: 'flex', flexDirection: 'column', gap: '14px', maxWidth: '1120px', boxSizing: 'border-box',
    '@media (max-width: 700px)': { padding: '12px 16px 0' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One part of Settings: what it is, a line about it, and what may be changed. */
export function SettingsFrame({ title, lead, children }: { title: string; lead: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>{lead}</p>
      </div>
      {children}
    </div>
  );
}
