import { makeStyles, tokens } from '@fluentui/react-components';
import type { DutyView, ReadingView } from '../../shared/contract/clock';
import { words } from '../words';
import { CopyButton } from './CopyButton';
import { DayCalendar } from './DayCalendar';
import { Why } from './Why';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** "why?" beside a date: the count as a calendar that anyone can follow with a finger, and in words to copy. */
export function DateWhy({ what, duty, line }: { what: string; duty: DutyView; line?: ReadingView['line'] }) {
  const styles = useStyles();
  const until = duty.by;
  const days = until === undefined ? [] : (line ?? []).filter((day) => day.date <= until);
  return (
    <Why of={`${what} ${duty.said}`}>
      <h3 className={styles.title}>
        {what} {duty.said}
      </h3>
      {days.length > 0 && <p className={styles.quiet}>{words.clock.rule}</p>}
      {days.length > 0 && <DayCalendar days={days} />}
      <p className={styles.text}>{duty.working}</p>
      <div>
        <CopyButton text={duty.working} label={words.clock.copy} />
      </div>
    </Why>
  );
}
