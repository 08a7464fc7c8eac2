import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { dayAndMonth, dayNumber, weekdayOfDay, type LondonDate } from '../../shared/kernel/london';
import type { ReadingView } from '../../shared/contract/clock';
import { words } from '../words';

type Day = ReadingView['line'][number];

const useStyles = makeStyles({
  grid: {
    display: 'grid', gridTemplateColumns: 'repeat(5, 1fr) 0.7fr 0.7fr', gap: '3px', fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
  },
  head: { color: tokens.colorNeutralForeground3, paddingLeft: '4px' },
  day: {
    display: 'flex', flexDirection: 'column', minHeight: '34px', boxSizing: 'border-box', padding: '2px 4px',
    borderRadius: tokens.borderRadiusMedium, border: '1px solid transparent', whiteSpace: 'nowrap',
  },
  counted: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorTransparentStroke}` },
  received: { border: `1px solid ${tokens.colorNeutralForeground1}` },
  holiday: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  last: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  number: { alignSelf: 'flex-end', fontWeight: tokens.fontWeightSemibold },
});

/** The days from receipt to the last one, in weeks. Hidden from screen readers: the same count stands below in words. */
export function DayCalendar({ days }: { days: Day[] }) {
  const styles = useStyles();
  const looks: Record<Day['kind'], string> = { received: styles.received, worked: styles.counted, left: styles.counted, weekend: '', holiday: styles.holiday, paused: styles.holiday };
  return (
    <div aria-hidden className={styles.grid}>
      {words.clock.weekdays.map((name) => (
        <span key={name} className={styles.head}>
          {name}
        </span>
      ))}
      {days.map((day, at) => (
        <span
          key={day.date}
          className={mergeClasses(styles.day, looks[day.kind], at === days.length - 1 && styles.last)}
          style={at === 0 ? { gridColumnStart: weekdayOfDay(dayNumber(day.date as LondonDate)) + 1 } : undefined}
        >
          {at === 0 || at === days.length - 1 || day.date.endsWith('-01') ? dayAndMonth(day.date as LondonDate) : Number(day.date.slice(8))}
          <span className={styles.number}>{besideDay(day, at === days.length - 1)}</span>
        </span>
      ))}
    </div>
  );
}

function besideDay(day: Day, last: boolean): string {
  if (day.kind === 'received') return words.clock.dayNumber(0);
  if (day.kind === 'holiday' || day.kind === 'paused') return words.clock[day.kind].toLowerCase();
  if (day.number === undefined) return '';
  return last ? words.clock.dayNumber(day.number) : String(day.number);
}
