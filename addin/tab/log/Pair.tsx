import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))', gap: '12px', alignItems: 'start' },
});

/** Two short questions beside each other, where there is room. */
export const Pair = ({ children }: { children: ReactNode }) => <div className={useStyles().pair}>{children}</div>;
