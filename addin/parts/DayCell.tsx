import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReadingView } from '../../shared/contract/clock';

type Day = ReadingView['line'][number];

export const HEIGHT = 28;

// What is drawn does not follow forced colours by itself.
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  received: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible, [FORCED]: { stroke: 'CanvasText' } },
  worked: { fill: tokens.colorCompoundBrandBackground, stroke: tokens.colorCompoundBrandBackground, [FORCED]: { fill: 'Highlight', stroke: 'Highlight' } },
  left: { fill: tokens.colorBrandBackground2, stroke: tokens.colorCompoundBrandBackground, [FORCED]: { fill: 'Canvas', stroke: 'Highlight' } },
  today: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText', stroke: 'CanvasText' } },
  target: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2, [FORCED]: { stroke: 'CanvasText' } },
  weekend: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 2, [FORCED]: { stroke: 'CanvasText' } },
  holiday: { fill: 'none', stroke: tokens.colorNeutralForeground1, [FORCED]: { stroke: 'CanvasText' } },
  paused: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5, [FORCED]: { stroke: 'CanvasText' } },
});

/** One day: filled when gone, edged when left, a dash at the weekend, a diamond on a holiday, two bars while paused; today is tall and dark. */
export function DayCell({ day, x, y, width }: { day: Day; x: number; y: number; width: number }) {
  const styles = useStyles();
  const middle = y + HEIGHT / 2;
  const centre = x + width / 2;
  const box = (tall: boolean, className: string) => (
    <rect x={x + 0.5} width={Math.max(1, width - 1)} y={(tall ? y : y + 2) + 0.5} height={(tall ? HEIGHT : HEIGHT - 4) - 1} rx={1.5} className={className} />
  );
  if (day.today && !day.target) return box(true, styles.today);
  if (day.target)
    return (
      <>
        {box(true, day.today ? styles.today : styles[day.kind === 'worked' ? 'worked' : 'left'])}
        <rect x={x + 1} width={Math.max(1, width - 2)} y={y + 1} height={HEIGHT - 2} rx={1.5} fill="none" className={styles.target} />
      </>
    );
  if (day.kind === 'weekend') return <line x1={x} x2={x + width} y1={middle} y2={middle} className={styles.weekend} />;
  if (day.kind === 'holiday') {
    const half = Math.min(4.5, width / 2);
    return <path d={`M${centre} ${middle - half}L${centre + half} ${middle}L${centre} ${middle + half}L${centre - half} ${middle}Z`} className={styles.holiday} />;
  }
  if (day.kind === 'paused') {
    const apart = Math.min(2, width / 4);
    return <path d={`M${centre - apart} ${middle - 6}V${middle + 6}M${centre + apart} ${middle - 6}V${middle + 6}`} className={styles.paused} />;
  }
  return box(false, styles[day.kind]);
}
