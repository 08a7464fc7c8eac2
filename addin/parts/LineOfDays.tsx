import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReadingView } from '../../shared/contract/clock';
import { words } from '../words';
import { DayCell, HEIGHT } from './DayCell';
import { lineLabels } from './line-labels';

const FORCED = '@media (forced-colors: active)';
// The whole is drawn smaller there, so its words are written larger.
const NARROW = '@media (max-width: 480px)';

const useStyles = makeStyles({
  line: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  label: { fill: tokens.colorNeutralForeground2, fontSize: '12px', fontFamily: tokens.fontFamilyBase, [FORCED]: { fill: 'CanvasText' }, [NARROW]: { fontSize: '17px' } },
  strong: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  tick: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1, [FORCED]: { stroke: 'CanvasText' } },
  // Its words would run into the others there; the dark cell says it too.
  today: { [NARROW]: { display: 'none' } },
});

const ABOVE = 40;
const BELOW = 26;
const WIDTH = 384;
/** A day and its gap, where there are few days. */
const WIDEST = 16;

/** One cell a day from receipt to target. It reads in grey, and is said in one sentence to those who cannot see it. */
export function LineOfDays({ reading }: { reading: ReadingView }) {
  const styles = useStyles();
  const step = Math.min(WIDEST, WIDTH / Math.max(reading.line.length, 1));
  const { above, below } = lineLabels(reading, step, WIDTH);
  return (
    <svg role="img" aria-label={reading.lineSaid} viewBox={`0 0 ${WIDTH} ${ABOVE + HEIGHT + BELOW}`} className={styles.line}>
      {above.map((label) => (
        <g key={label.title} className={label.title === words.clock.today ? styles.today : undefined}>
          {label.title && (
            <text x={label.x} y={11} textAnchor={label.anchor} className={styles.label}>
              {label.title}
            </text>
          )}
          <text x={label.x} y={27} textAnchor={label.anchor} className={mergeClasses(styles.label, styles.strong)}>
            {label.date}
          </text>
          <line x1={label.at} x2={label.at} y1={31} y2={ABOVE - 1} className={styles.tick} />
        </g>
      ))}
      {reading.line.map((day, at) => (
        <DayCell key={day.date} day={day} x={at * step} y={ABOVE} width={step - 2} />
      ))}
      {below && (
        <text x={below.x} y={ABOVE + HEIGHT + 18} textAnchor={below.anchor} className={styles.label}>
          {below.date}
        </text>
      )}
    </svg>
  );
}
