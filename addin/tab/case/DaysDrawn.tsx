import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReadingView } from '../../../shared/contract/clock';
import { dayAndMonth, type LondonDate } from '../../../shared/kernel/london';
import { DayCell, HEIGHT } from '../../parts/DayCell';
import { LineOfDays } from '../../parts/LineOfDays';
import { words } from '../../words/in-tab';

type Day = ReadingView['line'][number];

const useStyles = makeStyles({
  legend: {
    display: 'flex', flexWrap: 'wrap', gap: '4px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px',
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2,
  },
  one: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  text: { margin: 0 },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** In a clock that has ended the day that stands out is the one on which it was answered. */
const todayIn = ({ answer, today }: ReadingView): string => (answer.metOn === today ? words.clock.answered : words.clock.today);

const legend: { name: string; day: Day; is: (day: Day) => boolean }[] = [
  { name: words.clock.gone, day: { date: '', kind: 'worked' }, is: ({ kind }) => kind === 'worked' },
  { name: words.clock.today, day: { date: '', kind: 'worked', today: true }, is: ({ today }) => today === true },
  { name: words.clock.left, day: { date: '', kind: 'left' }, is: ({ kind }) => kind === 'left' },
  { name: words.clock.paused, day: { date: '', kind: 'paused' }, is: ({ kind }) => kind === 'paused' },
  { name: words.clock.weekend, day: { date: '', kind: 'weekend' }, is: ({ kind }) => kind === 'weekend' },
  { name: words.clock.holiday, day: { date: '', kind: 'holiday' }, is: ({ kind }) => kind === 'holiday' },
];

/** A clock as its days, with what their signs mean; where there are too many to draw, in a sentence. */
export function DaysDrawn({ reading }: { reading: ReadingView }) {
  const styles = useStyles();
  const { line, lineSaid, answer } = reading;
  return (
    <>
      {line.length > 0 ? <LineOfDays reading={reading} /> : <p className={styles.text}>{lineSaid}</p>}
      {line.length > 0 && (
        <div aria-hidden className={styles.legend}>
          {legend
            .filter(({ is }) => line.some(is))
            .map(({ name, day }) => (
              <span key={name} className={styles.one}>
                <svg width="10" height="20" viewBox={`0 0 10 ${HEIGHT}`}>
                  <DayCell day={day} x={0} y={0} width={10} />
                </svg>
                {day.today ? todayIn(reading) : name}
              </span>
            ))}
        </div>
      )}
      {answer.holidays.length > 0 && <div className={styles.quiet}>{answer.holidays.map((day) => `${day.name} ${dayAndMonth(day.date as LondonDate).replace(' ', '\u00a0')}`).join(', ')}</div>}
    </>
  );
}
