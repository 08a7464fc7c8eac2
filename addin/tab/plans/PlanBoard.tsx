import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { planStages, type PlanStage } from '../../../shared/domain/plan/vocabulary';
import type { PlanCardView } from '../../../shared/contract/plans';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { planWords } from '../../words/plans';
import { address } from '../address';

const useStyles = makeStyles({
  board: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(160px, 100%), 1fr))', gap: '12px', alignItems: 'start' },
  column: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0, padding: '10px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground3 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  card: {
    display: 'block', padding: '8px 10px', textDecorationLine: 'none', color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** So many of a stage before somebody asks for more. */
const shownFirst = 10;

function BoardCard({ card: { id, title, area, author, approach } }: { card: PlanCardView }) {
  const styles = useStyles();
  return (
    <li>
      <a href={address('plan', id)} className={styles.card}>
        <span className={styles.title}>{title}</span>
        <div className={styles.quiet}>{[area.name, author.name].join(' · ')}</div>
        <div className={styles.quiet}>{approach ? planWords.approaches[approach] : planWords.list.undecided}</div>
      </a>
    </li>
  );
}

function Column({ of, stage }: { of: 'mine' | 'all'; stage: PlanStage }) {
  const styles = useStyles();
  const { api } = useDesk();
  const query = useInfiniteQuery(reading.plans(api, { of, stage, limit: shownFirst }));
  const said = planWords.list;
  const name = planWords.stages[stage];
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={styles.column} aria-label={name}>
      <h2 className={styles.name}>{query.data ? said.inStage(name, query.data.pages[0]?.listed ?? 0) : name}</h2>
      {query.isPending && <Shape label={said.loading} lines={2} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && items.length === 0 && <p className={styles.quiet}>{said.noneInStage}</p>}
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((card) => (
            <BoardCard key={card.id} card={card} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <Button size="small" onClick={() => void query.fetchNextPage()}>
          {said.more}
        </Button>
      )}
    </section>
  );
}

/** Plans by how far they have come, the newest of each stage first. */
export function PlanBoard({ of }: { of: 'mine' | 'all' }) {
  const styles = useStyles();
  return (
    <div className={styles.board}>
      {planStages.map((stage) => (
        <Column key={stage} of={of} stage={stage} />
      ))}
    </div>
  );
}
