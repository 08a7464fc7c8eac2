import { makeStyles, tokens } from '@fluentui/react-components';
import type { ClockSettingsView } from '../../../shared/contract/clock';
import { shortDate, type LondonDate } from '../../../shared/kernel/london';
import { Card } from '../../parts/Card';
import { Facts } from '../../parts/Facts';
import { Unfold } from '../../parts/Unfold';
import { words } from '../../words/in-tab';
import { DayList } from './DayList';

type Holiday = ClockSettingsView['calendar']['holidays'][number];

const useStyles = makeStyles({ help: { margin: 0, color: tokens.colorNeutralForeground2 }, years: { display: 'flex', flexDirection: 'column' } });

const said = (date: string) => shortDate(date as LondonDate);

function byYear(holidays: readonly Holiday[]): [year: string, days: Holiday[]][] {
  const years = new Map<string, Holiday[]>();
  for (const day of holidays) years.set(day.date.slice(0, 4), [...(years.get(day.date.slice(0, 4)) ?? []), day]);
  return [...years];
}

/** The bank holidays that are counted by, with where they come from and how far they reach. */
export function CalendarCard({ calendar, today }: { calendar: ClockSettingsView['calendar']; today: string }) {
  const styles = useStyles();
  const years = byYear(calendar.holidays);
  const thisYear = today.slice(0, 4);
  const earlier = years.filter(([year]) => year < thisYear).toReversed();
  return (
    <Card title={words.settings.calendar}>
      <Facts
        facts={[
          [words.settings.calendarName, words.settings.calendarVersion(calendar.name, calendar.version)],
          [words.settings.calendarCovers, words.settings.to(said(calendar.coversFrom), said(calendar.coversTo))],
          [words.settings.calendarSource, calendar.source],
          [words.settings.calendarRead, said(calendar.readOn)],
        ]}
      />
      <p className={styles.help}>{words.settings.calendarHelp}</p>
      <div className={styles.years}>
        {years
          .filter(([year]) => year >= thisYear)
          .map((year) => (
            <Year key={year[0]} of={year} />
          ))}
        {earlier.length > 0 && (
          <Unfold title={words.settings.earlier}>
            <div className={styles.years}>
              {earlier.map((year) => (
                <Year key={year[0]} of={year} />
              ))}
            </div>
          </Unfold>
        )}
      </div>
    </Card>
  );
}

function Year({ of: [year, days] }: { of: [year: string, days: Holiday[]] }) {
  return (
    <Unfold title={words.settings.year(year, days.length)}>
      <DayList days={days.map(({ date, name }) => ({ said: said(date), name }))} label={year} />
    </Unfold>
  );
}
