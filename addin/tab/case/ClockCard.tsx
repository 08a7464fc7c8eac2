import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReadingView } from '../../../shared/contract/views';
import { dayAndMonth, type LondonDate } from '../../../shared/kernel/london';
import { Card } from '../../parts/Card';
import { DayCell, HEIGHT } from '../../parts/DayCell';
import { LineOfDays } from '../../parts/LineOfDays';
import { words } from '../../words';

const useStyles = makeStyles({
  legend: {
    display: 'flex', flexWrap: 'wrap', gap: '4px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px',
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2,
  },
  one: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

const legend = [
  [words.clock.gone, { date: '', kind: 'worked' }],
  [words.clock.today, { date: '', kind: 'worked', today: true }],
  [words.clock.left, { date: '', kind: 'left' }],
  [words.clock.weekend, { date: '', kind: 'weekend' }],
  [words.clock.holiday, { date: '', kind: 'holiday' }],
] as const;

/** The clock as a line of days, with what its signs mean and which holidays it passed over. */
export function ClockCard({ reading }: { reading: ReadingView }) {
  const styles = useStyles();
  const numbered = reading.line.filter((day) => day.number !== undefined);
  const now = numbered.findLast((day) => day.kind === 'worked')?.number ?? 0;
  const of = numbered.at(-1)?.number;
  return (
    <Card title={words.clock.title} aside={of === undefined ? undefined : words.clock.day(now, of)}>
      {reading.line.length > 0 ? <LineOfDays reading={reading} /> : <p>{reading.answer.working}</p>}
      <div aria-hidden className={styles.legend}>
        {legend.map(([name, day]) => (
          <span key={name} className={styles.one}>
            <svg width="10" height="20" viewBox={`0 0 10 ${HEIGHT}`}>
              <DayCell day={day} x={0} y={0} width={10} />
            </svg>
            {name}
          </span>
        ))}
      </div>
      {reading.answer.holidays.length > 0 && <div className={styles.quiet}>{reading.answer.holidays.map((day) => `${day.name} ${dayAndMonth(day.date as LondonDate)}`).join(', ')}</div>}
    </Card>
  );
}
