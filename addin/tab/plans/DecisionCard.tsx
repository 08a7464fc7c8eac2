import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { PlanView } from '../../../shared/contract/plans';
import { Card } from '../../parts/Card';
import { planWords } from '../../words/plans';
import { address } from '../address';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  changed: { margin: 0, display: 'flex', gap: '6px', alignItems: 'flex-start' },
  icon: { fontSize: '18px', flexShrink: 0 },
});

/** What was decided, by whom and why. */
export function DecisionSaid({ plan: { decision } }: { plan: PlanView }) {
  const styles = useStyles();
  if (!decision) return <p className={styles.text}>{planWords.plan.undecided}</p>;
  return (
    <>
      <p className={styles.text}>{decision.said}</p>
      <p className={styles.quiet}>{planWords.record.suggested(decision.suggested)}</p>
      {decision.because && <p className={styles.text}>{decision.because}</p>}
      {decision.answersChanged && (
        <p className={styles.changed}>
          <WarningRegular className={styles.icon} />
          {planWords.record.changed}
        </p>
      )}
    </>
  );
}

/** The same on the plan's own page, with the way to the questions. */
export function DecisionCard({ plan }: { plan: PlanView }) {
  return (
    <Card title={planWords.plan.decision}>
      <DecisionSaid plan={plan} />
      <div>
        <Button as="a" href={address('plans', 'decide', {}, plan.id)}>
          {plan.decision ? planWords.plan.again : planWords.plan.decide}
        </Button>
      </div>
    </Card>
  );
}
