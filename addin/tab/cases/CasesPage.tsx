import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { useInfiniteQuery } from '@tanstack/react-query';
import { reading } from '../../api/reading';
import { useDesk } from '../../api/desk';
import { Empty } from '../../parts/Empty';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words/in-tab';
import { address, go } from '../address';
import { Keys } from '../Keys';
import { LogLink } from '../log/LogLink';
import { CasesTable } from './CasesTable';
import { casesAddress, readFilter, withOmbudsman } from './filter';
import { Filters } from './Filters';
import { SaveList } from './SaveList';
import { StandingFilter } from './StandingFilter';
import { Views } from './Views';

const useStyles = makeStyles({
  page: { padding: '20px 24px', display: 'flex', flexDirection: 'column', gap: '14px', '@media (max-width: 700px)': { padding: '16px' } },
  head: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'space-between', alignItems: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '12px', justifyContent: 'space-between', alignItems: 'center' },
  foot: {
    display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'center', justifyContent: 'space-between',
    color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200,
  },
  more: { display: 'flex', gap: '12px', alignItems: 'center', flexWrap: 'wrap' },
});

/** The worklist. Its filters stand in the address after `#`, so that a view can be sent to a colleague. */
export function CasesPage({ filter: parameters }: { filter: URLSearchParams }) {
  const styles = useStyles();
  const { api } = useDesk();
  const filter = readFilter(parameters);
  const query = useInfiniteQuery({ ...reading.cases(api, filter), placeholderData: (earlier) => earlier });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const counts = query.data?.pages.at(-1)?.counts;
  const listed = query.data?.pages.at(-1)?.listed;
  const set = (change: object) => go(casesAddress({ ...filter, ...change }));
  const answered = filter.standing === 'answered';
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{answered ? words.cases.titleAnswered : words.cases.title}</h1>
        <LogLink />
      </div>
      <Views filter={filter} />
      <div className={styles.filters}>
        <StandingFilter counts={counts} listed={listed} chosen={filter.standing} onChoose={(standing) => set({ standing })} />
        <Filters filter={filter} onChange={set} />
      </div>
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.isPending && <Shape label={words.cases.title} lines={7} />}
      {items.length > 0 && <CasesTable cases={items} standing={filter.standing} />}
      {query.data && items.length === 0 && <NoCases filtered={Object.keys(filter).length > 0} />}
      {items.length > 0 && (
        <div className={styles.foot}>
          <div className={styles.more}>
            <span>{words.cases[answered ? 'shownAnswered' : filter.standing === withOmbudsman ? 'shownOmbudsman' : 'shown'](items.length, listed ?? items.length)}</span>
            {query.hasNextPage && (
              <Button size="small" disabledFocusable={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {words.cases.more}
              </Button>
            )}
            <SaveList key={casesAddress(filter)} filter={filter} />
          </div>
          <Keys />
        </div>
      )}
    </div>
  );
}

function NoCases({ filtered }: { filtered: boolean }) {
  return (
    <Empty icon={DocumentRegular} title={filtered ? words.cases.emptyFiltered : words.cases.empty}>
      {filtered ? <Button onClick={() => go(address('cases'))}>{words.cases.clear}</Button> : words.cases.emptyHelp}
    </Empty>
  );
}
