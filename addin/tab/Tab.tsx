import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useDesk } from '../api/desk';
import { Empty } from '../parts/Empty';
import { words } from '../words/in-tab';
import { planWords } from '../words/plans';
import { digestWords } from '../words/digest';
import { figuresPageWords } from '../words/figures';
import { loggingWords } from '../words/logging';
import { subjectAccessWords } from '../words/subject-access';
import { retentionWords } from '../words/retention';
import { address, go, useAddress } from './address';
import { CalculatorPage } from './calculator/CalculatorPage';
import { CasePage } from './case/CasePage';
import { CasesPage } from './cases/CasesPage';
import { DigestPage } from './digest/DigestPage';
import { ExportPage } from './export/ExportPage';
import { FiguresPage } from './figures/FiguresPage';
import { ApprovePage } from './plans/approval/ApprovePage';
import { CheckPage } from './plans/approval/CheckPage';
import { DecidePage } from './plans/decide/DecidePage';
import { PlanPage } from './plans/PlanPage';
import { PlansPage } from './plans/PlansPage';
import { InboxPage, partOfInbox } from './inbox/InboxPage';
import { LogPage } from './log/LogPage';
import { ReviewsPage } from './reviews/ReviewsPage';
import { SearchPage } from './search/SearchPage';
import { SettingsPage } from './settings/SettingsPage';
import { TodayPage } from './today/TodayPage';
import { TopBar } from './TopBar';
import { useKey } from './use-keys';

/** At 400% zoom the page scrolls as a whole: a bar that stayed would leave nothing to read under it. */
const LOW = '@media (max-height: 420px)';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0, [LOW]: { minHeight: 'auto' }, backgroundColor: tokens.colorNeutralBackground2 },
  main: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto', [LOW]: { minHeight: 'auto', overflowY: 'visible' }, ':focus': { outline: 'none' } },
});

const names = { today: words.tab.today, search: words.tab.search, inbox: words.tab.inbox, cases: words.tab.cases, log: loggingWords.title, reviews: retentionWords.reviews.title, plans: planWords.title, digest: digestWords.yours, figures: figuresPageWords.title, export: subjectAccessWords.title, calculator: words.tab.calculator, settings: words.settings.settings };

/** Heard in Teams. */
export function Tab() {
  const styles = useStyles();
  const { host, me } = useDesk();
  const { part, id, of, filter } = useAddress();
  const first = me.may.includes('see cases') ? 'today' : me.may.includes('place messages') ? 'inbox' : me.may.includes('see plans') ? 'plans' : me.may.includes('read digests') ? 'digest' : me.may.includes('read figures') ? 'figures' : me.may.includes('change settings') ? 'settings/check' : undefined;

  useEffect(() => {
    if (location.hash.length < 2 && (host.startAt || first)) go(host.startAt ?? first ?? '');
  }, [host, first]);
  const main = useRef<HTMLElement>(null);
  // Another page begins at its top; a list that somebody comes back to then goes to the row that they left from.
  useLayoutEffect(() => {
    if (main.current) main.current.scrollTop = 0;
  }, [part, id]);
  useEffect(() => {
    // A reference or the name of a part, never a person or a matter: titles end up in histories.
    const named = part === 'case' || part === 'plan' ? id : of !== undefined ? of : (names as Record<string, string>)[part];
    document.title = named ? `${named} · ${words.heard}` : words.heard;
  }, [part, id, of]);

  useKey('n', () => me.may.includes('write down') && go(address('log')));

  const page = () => {
    if (part === 'calculator') return <CalculatorPage filter={filter} />;
    if (part === 'settings') return <SettingsPage part={id} of={of} />;
    if (!first) return <Empty page icon={QuestionCircleRegular} title={words.tab.nothing}>{words.tab.nothingHelp}</Empty>;
    if (part === '') return null;
    if (part === 'inbox' && me.may.includes('place messages')) return <InboxPage chosen={id} only={partOfInbox(filter)} />;
    if (part === 'today' && me.may.includes('see cases')) return <TodayPage />;
    if (part === 'log' && me.may.includes('write down')) return <LogPage id={id} />;
    if (part === 'reviews' && me.may.includes('review cases')) return <ReviewsPage />;
    if (part === 'export' && me.may.includes('export a person')) return <ExportPage key={id} reference={id} />;
    if (part === 'search' && me.may.includes('see cases')) return <SearchPage />;
    if (part === 'cases' && me.may.includes('see cases')) return <CasesPage filter={filter} />;
    if (part === 'plans' && id === 'decide' && of !== undefined && me.may.includes('see plans')) return <DecidePage key={of} id={of} asked={filter.get('question') ?? undefined} />;
    if (part === 'plans' && id === 'approve' && of !== undefined && me.may.includes('see plans')) return <ApprovePage key={of} id={of} />;
    if (part === 'plans' && id === 'check' && of !== undefined && me.may.includes('see plans')) return <CheckPage key={of} id={of} />;
    if (part === 'plans' && id === undefined && me.may.includes('see plans')) return <PlansPage filter={filter} />;
    if (part === 'plan' && id !== undefined && me.may.includes('see plans')) return <PlanPage key={id} id={id} />;
    if (part === 'digest' && me.may.includes('read digests')) return <DigestPage on={id} />;
    if (part === 'figures' && me.may.includes('read figures')) return <FiguresPage filter={filter} />;
    if (part === 'case' && id !== undefined && me.may.includes('see cases')) return <CasePage key={id} id={id} />;
    return <Empty page icon={QuestionCircleRegular} title={words.tab.missing}>{words.tab.missingHelp}</Empty>;
  };
  return (
    <div className={styles.tab}>
      <TopBar part={part === 'case' ? 'cases' : part === 'plan' ? 'plans' : part} />
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        {page()}
      </main>
    </div>
  );
}
