import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  label: { padding: 0 },
  ticks: { display: 'flex', flexWrap: 'wrap', marginLeft: '-8px' },
});

/** Several things of one sort, each ticked by itself. */
export function TickGroup({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.ticks}>{children}</div>
    </fieldset>
  );
}
