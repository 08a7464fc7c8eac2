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
  busy: boolean;
  problem: unknown;
  onUndo: (button: HTMLElement) => void;
}

/** How long a letter still waits, and taking it back. The seconds are for the eye alone: heard again each second they would drown all else. */
export function UndoBar({ seconds, busy, problem, onUndo }: UndoBarProps) {
  const styles = useStyles();
  const left = useCountdown(seconds);
  return (
    <>
      <div className={styles.bar}>
        <span aria-hidden className={styles.seconds}>
          {left > 0 ? words.undo.sendsIn(left) : words.undo.sending}
        </span>
        <Button appearance="primary" icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={({ currentTarget }) => onUndo(currentTarget)}>
          {words.undo.act}
        </Button>
      </div>
      {Boolean(problem) && <ProblemBox problem={problem} />}
    </>
  );
}
