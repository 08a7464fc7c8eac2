import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { words } from '../../words';

const useStyles = makeStyles({
  box: {
    display: 'flex', flexDirection: 'column', gap: '6px', padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`, backgroundColor: tokens.colorStatusWarningBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  acts: { display: 'flex', gap: '8px' },
});

/** A change that crossed another: both are shown, and the person says which holds. */
export function ChangedMeanwhile({ said, theirs, mine, onTheirs, onMine }: { said: string; theirs: string; mine: string; onTheirs: () => void; onMine: () => void }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.box}>
      <strong>{words.case.meanwhile}</strong>
      <span>{said}</span>
      <span>{words.case.theirsIs(theirs)}</span>
      <span>{words.case.mineIs(mine)}</span>
      <div className={styles.acts}>
        <Button size="small" onClick={onTheirs}>
          {words.case.useTheirs}
        </Button>
        <Button size="small" onClick={onMine}>
          {words.case.keepMine}
        </Button>
      </div>
    </div>
  );
}
