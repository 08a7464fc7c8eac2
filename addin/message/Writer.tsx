import { makeStyles, tokens } from '@fluentui/react-components';
import type { AddressView } from '../../shared/contract/views';
import { Face } from '../parts/Face';

const useStyles = makeStyles({
  writer: {
    display: 'flex', alignItems: 'center', gap: '8px', paddingBottom: '10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  address: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** Who wrote. */
export function Writer({ from }: { from: AddressView }) {
  const styles = useStyles();
  return (
    <div className={styles.writer}>
      <Face name={from.name || from.address} size={28} />
      <div className={styles.words}>
        <div className={styles.name}>{from.name || from.address}</div>
        {from.name && <div className={styles.address}>{from.address}</div>}
      </div>
    </div>
  );
}
