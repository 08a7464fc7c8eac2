import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { Card } from '../../parts/Card';
import { Empty } from '../../parts/Empty';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { planWords } from '../../words/plans';
import { PlanRow } from './PlanRow';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  end: { padding: '8px 0' },
});

/** Plans, the newest first. */
export function PlanList({ of }: { of: 'mine' | 'all' }) {
  const styles = useStyles();
  const { api, me } = useDesk();
  const query = useInfiniteQuery(reading.plans(api, { of }));
  const said = planWords.list;
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card title={said.counted(query.data?.pages[0]?.listed ?? 0)}>
      {query.isPending && <Shape label={said.loading} lines={4} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && items.length === 0 && (
        <Empty icon={ClipboardTaskRegular} title={said.none}>
          {me.may.includes('write plans') ? said.noneHelp : said.noneToRead}
        </Empty>
      )}
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((card) => (
            <PlanRow key={card.id} card={card} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <div className={styles.end}>
          <Button onClick={() => void query.fetchNextPage()}>{said.more}</Button>
        </div>
      )}
    </Card>
  );
}
