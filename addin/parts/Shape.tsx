import { makeStyles, tokens } from '@fluentui/react-components';
import { Later } from './Later';

const useStyles = makeStyles({
  shape: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '16px' },
  bar: { height: '16px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground5 },
});

const widths = ['40%', '90%', '75%', '85%', '60%', '90%', '50%'];

/** The shape of what is coming, for what takes long enough to be noticed. */
export function Shape({ label, lines = 5 }: { label: string; lines?: number }) {
  const styles = useStyles();
  return (
    <Later>
      <div role="status" aria-label={label} className={styles.shape}>
        {widths.slice(0, lines).map((width, at) => (
          <div key={at} className={styles.bar} style={{ width }} />
        ))}
      </div>
    </Later>
  );
}
