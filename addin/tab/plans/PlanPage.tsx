import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { planWords } from '../../words/plans';
import { DecisionCard } from './DecisionCard';

const useStyles = makeStyles({
  page: { padding: '12px 24px 24px', maxWidth: '1280px', boxSizing: 'border-box', display: 'flex', flexDirection: 'column', gap: '14px', '@media (max-width: 700px)': { padding: '12px 16px 16px' } },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One plan. */
export function PlanPage({ id }: { id: string }) {
  const styles = useStyles();
  const { api } = useDesk();
  const query = useQuery(reading.plan(api, id));
  if (query.error) return <ProblemBox page problem={query.error} onAgain={() => void query.refetch()} />;
  const plan = query.data;
  if (!plan) return <Shape label={planWords.plan.loading} />;
  const names = plan.authors.map(({ name }) => name).join(', ');
  return (
    <div className={styles.page}>
      <div>
        <h1 className={styles.title}>{plan.title}</h1>
        <p className={styles.quiet}>{[plan.id, planWords.stages[plan.stage], plan.area.name, planWords.plan.by(names), planWords.list.begun(plan.begun)].join(' · ')}</p>
      </div>
      <DecisionCard plan={plan} />
    </div>
  );
}
