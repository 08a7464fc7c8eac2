import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const NARROW = '@media (max-width: 340px)';
const LOW = '@media (max-height: 420px)';

const useStyles = makeStyles({
  // At 400% zoom a foot that stays would leave nothing to read above it: there everything scrolls.
  panel: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, [LOW]: { height: 'auto' } },
  scroll: {
    flex: '1 1 auto', minHeight: 0, overflowY: 'auto', [LOW]: { overflowY: 'visible' }, display: 'flex', flexDirection: 'column',
    gap: '12px', padding: '10px 16px 16px', [NARROW]: { paddingLeft: '12px', paddingRight: '12px' }, position: 'relative',
    '& > *': { flexShrink: 0 },
  },
  foot: {
    flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '10px 16px', display: 'flex',
    flexDirection: 'column', gap: '4px', backgroundColor: tokens.colorNeutralBackground1, maxHeight: '60%', overflowY: 'auto',
    [LOW]: { maxHeight: 'none' },
  },
});

/** A panel whose foot stays in view while the rest scrolls. */
export function PanelFrame({ children, foot }: { children: ReactNode; foot?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <div className={styles.scroll}>{children}</div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </div>
  );
}
