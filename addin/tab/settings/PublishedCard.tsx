import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CalendarDifferenceView, ClockSettingsView } from '../../../shared/contract/clock';
import { longDate, shortDate, type LondonDate } from '../../../shared/kernel/london';
import { useAnnounce } from '../../parts/announce';
import { Card } from '../../parts/Card';
import { ProblemBox } from '../../parts/ProblemBox';
import { words } from '../../words/in-tab';
import { DayList } from './DayList';
import { MovedDates } from './MovedDates';
import { useAccepting } from './use-saving';

const useStyles = makeStyles({
  lead: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  group: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  means: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2 },
});

const full = (date: string) => longDate(date as LondonDate);

/** What the published list says against the calendar in force, and accepting it. */
export function PublishedCard({ view }: { view: ClockSettingsView }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const accepting = useAccepting();
  const { difference, published, mayChange } = view;
  const accept = (id: string) => accepting.mutate(id, { onSuccess: () => announce(words.settings.accepted) });
  return (
    <Card title={words.settings.published}>
      {published && <p className={styles.quiet}>{published}</p>}
      {!published && !difference && <p className={styles.quiet}>{words.settings.publishedNever}</p>}
      {difference && (
        <>
          <Difference difference={difference} />
          {mayChange ? (
            <>
              <ul className={styles.means}>
                {words.settings.acceptMeans.map((means) => (
                  <li key={means}>{means}</li>
                ))}
              </ul>
              {view.mayPreview && !accepting.error && <MovedDates asked={{ difference: difference.id }} />}
              <div>
                <Button appearance="primary" disabledFocusable={accepting.isPending} onClick={() => accept(difference.id)}>
                  {accepting.isPending ? words.settings.accepting : words.settings.accept}
                </Button>
              </div>
            </>
          ) : (
            <p className={styles.quiet}>{words.settings.acceptWho}</p>
          )}
        </>
      )}
      {accepting.error && <ProblemBox problem={accepting.error} />}
    </Card>
  );
}

function Difference({ difference: { added, removed, renamed, readOn, source, coversTo } }: { difference: CalendarDifferenceView }) {
  const styles = useStyles();
  const { settings } = words;
  const groups = [
    { title: settings.added, days: added.map(({ date, name }) => ({ said: full(date), name })) },
    { title: settings.gone, days: removed.map(({ date, name }) => ({ said: full(date), name })) },
    { title: settings.renamed, days: renamed.map(({ date, from, to }) => ({ said: full(date), name: settings.renamedTo(from, to) })) },
  ];
  return (
    <>
      <p className={styles.lead}>{settings.difference(added.length, removed.length, renamed.length)}</p>
      {groups
        .filter(({ days }) => days.length > 0)
        .map(({ title, days }) => (
          <div key={title} className={styles.group}>
            <h3 className={styles.title}>{title}</h3>
            <DayList label={title} days={days} />
          </div>
        ))}
      <p className={styles.quiet}>
        {settings.differenceRead(shortDate(readOn as LondonDate))} {settings.differenceCovers(full(coversTo))} {source}
      </p>
    </>
  );
}
