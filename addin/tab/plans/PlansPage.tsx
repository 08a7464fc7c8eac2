import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { Card } from '../../parts/Card';
import { Empty } from '../../parts/Empty';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { planWords } from '../../words/plans';
import { address, rewrite } from '../address';
import { SettingsFrame } from '../settings/SettingsFrame';
import { BeginPlan } from './BeginPlan';
import { BringInRegister } from './BringInRegister';
import { PlanRow } from './PlanRow';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  which: { maxWidth: '260px' },
  end: { padding: '8px 0' },
});

/** Plans in sight, the newest first; and a new one begun. */
export function PlansPage({ filter }: { filter: URLSearchParams }) {
  const styles = useStyles();
  const { api, me } = useDesk();
  const of = filter.get('of') === 'mine' ? 'mine' : 'all';
  const query = useInfiniteQuery(reading.plans(api, of));
  const said = planWords.list;
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const writes = me.may.includes('write plans');
  return (
    <SettingsFrame title={planWords.title} lead={said.lead}>
      {writes && <BeginPlan />}
      {me.may.includes('bring in a register') && <BringInRegister />}
      <Card title={said.counted(query.data?.pages[0]?.listed ?? 0)}>
        {writes && (
          <Select className={styles.which} aria-label={said.of.label} value={of} onChange={(_, { value }) => rewrite(address('plans', undefined, { of: value === 'mine' ? value : undefined }))}>
            <option value="all">{said.of.all}</option>
            <option value="mine">{said.of.mine}</option>
          </Select>
        )}
        {query.isPending && <Shape label={said.loading} lines={4} />}
        {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
        {query.data && items.length === 0 && (
          <Empty icon={ClipboardTaskRegular} title={said.none}>
            {writes ? said.noneHelp : said.noneToRead}
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
    </SettingsFrame>
  );
}
