import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { shortDate, type LondonDate } from '../../../shared/kernel/london';
import { useAnnounce } from '../../parts/announce';
import { ProblemBox } from '../../parts/ProblemBox';
import { Unfold } from '../../parts/Unfold';
import { words } from '../../words/in-tab';
import { DayList } from './DayList';
import { useMovedDates, type AskedAhead } from './moved-dates';

const useStyles = makeStyles({
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  counting: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const day = (date: string): string => shortDate(date as LondonDate);

/** Which dates of open cases a change would move, beside the button that makes it. Its steps are for the eye, its end is said aloud. */
export function MovedDates({ asked }: { asked: AskedAhead }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const said = words.settings.moved;
  const { counting, looked, of, later, earlier, acknowledge, soonest, problem, again } = useMovedDates(asked);
  const result = counting ? undefined : [said.answers(later, earlier, looked), ...(acknowledge > 0 ? [said.acknowledge(acknowledge)] : [])].join(' ');
  useEffect(() => {
    if (result !== undefined) announce(result);
  }, [result, announce]);
  if (problem) return <ProblemBox problem={problem} onAgain={again} />;
  if (result === undefined) return <p className={styles.counting}>{of === undefined ? said.counting : said.soFar(looked, of)}</p>;
  return (
    <div>
      <p className={styles.said}>{result}</p>
      {soonest.length > 0 && (
        <Unfold title={said.soonest}>
          <DayList label={said.soonest} days={soonest.map(({ id, from, to }) => ({ said: id, name: said.fromTo(day(from), day(to)) }))} />
        </Unfold>
      )}
    </div>
  );
}
