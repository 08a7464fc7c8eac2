import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '12px', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  title: { padding: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
});

/** Fields that belong together, with what they are about. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      {children}
    </fieldset>
  );
}
