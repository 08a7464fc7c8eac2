import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useQuery } from '@tanstack/react-query';
import type { CasesFigureView, TodayView } from '../../../shared/contract/today';
import { londonDate, type Instant } from '../../../shared/kernel/london';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { SmallLink } from '../../parts/LinkButton';
import { Card } from '../../parts/Card';
import { Empty } from '../../parts/Empty';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words/in-tab';
import { retentionWords } from '../../words/retention';
import { address } from '../address';
import { StoppedBar } from '../StoppedBar';
import { LogLink } from '../log/LogLink';
import { DangerStrip } from './DangerStrip';
import { FigureList } from './FigureList';
import { FirstFigures } from './FirstFigures';
import { LoadCard } from './LoadCard';
import { casesOf, mailOf } from './open-figure';
import { QuarantineCard } from './QuarantineCard';
import { OwedList } from './OwedList';

const useStyles = makeStyles({
  page: { padding: '20px 24px', display: 'flex', flexDirection: 'column', gap: '12px', '@media (max-width: 700px)': { padding: '16px' } },
  head: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'space-between', alignItems: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 360px)', gap: '12px', alignItems: 'start', '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  column: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  calendar: { margin: 0 },
});

const ofCases = (figures: readonly CasesFigureView[]) => figures.map((each) => ({ name: words.today.figures[each.figure], count: each.count, href: casesOf(each) }));

/** What is owed today and by whom, what slipped, and what waits for whoever looks. */
export function TodayPage() {
  const styles = useStyles();
  const { api } = useDesk();
  const query = useQuery(reading.today(api));
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{query.data ? words.today.title(query.data.said) : words.tab.today}</h1>
        <LogLink />
      </div>
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.isPending && <Shape label={words.today.loading} lines={7} />}
      {query.data && <Today view={query.data} />}
    </div>
  );
}

function Today({ view: { stopped, all, mine, others, mail, slipped, dueToday, load, monitoring, reviews, letters, unreached, quarantine, mailbox, calendar } }: { view: TodayView }) {
  const styles = useStyles();
  const { me } = useDesk();
  const today = londonDate(me.now as Instant);
  const untold = mail?.find(({ figure, count }) => figure === 'untold' && count > 0);
  const waiting = mail?.filter(({ figure, count }) => figure !== 'untold' && count > 0);
  const figure = (name: CasesFigureView['figure']) => all.find((each) => each.figure === name);
  return (
    <>
      {untold && <DangerStrip figure={untold} />}
      {stopped && <StoppedBar stopped={stopped} />}
      <FirstFigures figures={all} />
      <div className={styles.parts}>
        <div className={styles.column}>
          <OwedList title={words.today.slippedList} cases={slipped} figure={figure('slipped')} today={today} />
          <OwedList title={words.today.todayList} cases={dueToday} figure={figure('due today')} today={today} />
          {slipped.length + dueToday.length === 0 && (
            <Empty icon={CheckmarkCircleRegular} title={words.today.nothing}>
              {words.today.nothingHelp}
            </Empty>
          )}
        </div>
        <div className={styles.column}>
          <FigureList title={words.today.mine} figures={ofCases(mine)} empty={words.today.mineEmpty} />
          {waiting && <FigureList title={words.today.inbox} figures={waiting.map((each) => ({ name: words.today.mail[each.figure], count: each.count, href: mailOf(each) }))} empty={words.today.inboxEmpty} />}
          {monitoring && <FigureList title={words.today.monitoring} figures={ofCases(monitoring)} />}
          {others.length > 0 && <FigureList title={words.today.others} figures={ofCases(others)} />}
          {letters !== undefined && <FigureList title={words.today.letters} figures={[{ name: words.today.lettersStopped, count: letters, href: address('settings', 'check') }]} />}
          {reviews !== undefined && <FigureList title={retentionWords.title} figures={[{ name: retentionWords.reviews.figure, count: reviews, href: address('reviews') }]} />}
          {unreached !== undefined && <FigureList title={words.today.digests} figures={[{ name: words.today.unreached, count: unreached, href: address('settings', 'digests') }]} />}
          {load && load.length > 0 && <LoadCard load={load} />}
          {quarantine && <QuarantineCard view={quarantine} />}
          {mailbox && (
            <Card title={words.today.mailbox}>
              <p className={styles.calendar}>{mailbox.said}</p>
            </Card>
          )}
          {calendar && (
            <Card title={words.settings.calendar}>
              <p className={styles.calendar}>{calendar.said}</p>
              <SmallLink href={address('settings', 'clock')}>{words.today.calendar}</SmallLink>
            </Card>
          )}
        </div>
      </div>
    </>
  );
}
