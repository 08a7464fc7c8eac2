import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { words } from '../words';
import { ProblemBox } from './ProblemBox';
import { useCountdown } from './use-countdown';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '8px 12px', minWidth: 0 },
  // Its width stays while the seconds change.
  seconds: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

interface UndoBarProps {
  /** As the server said a moment ago. */
  seconds: number;
  /** What the seconds that are left mean. */
  says?: (left: number) => string;
  /** Something else on the screen is what comes next. */
  quiet?: boolean;
  busy: boolean;
  problem: unknown;
  onUndo: (button: HTMLElement) => void;
}

/** How long a letter still waits, and taking it back. The seconds are for the eye alone: heard again each second they would drown all else. */
export function UndoBar({ seconds, says = words.undo.sendsIn, quiet = false, busy, problem, onUndo }: UndoBarProps) {
  const styles = useStyles();
  const left = useCountdown(seconds);
  return (
    <>
      <div className={styles.bar}>
        <span aria-hidden className={styles.seconds}>
          {says(left)}
        </span>
        <Button appearance={quiet ? 'secondary' : 'primary'} icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={({ currentTarget }) => onUndo(currentTarget)}>
          {words.undo.act}
        </Button>
      </div>
      {Boolean(problem) && <ProblemBox problem={problem} />}
    </>
  );
}
