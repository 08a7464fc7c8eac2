import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftBody, PlanView } from '../../../../shared/contract/plans';
import { Card } from '../../../parts/Card';
import { planWords } from '../../../words/plans';
import { DecisionSaid } from '../DecisionCard';
import { RecordForm } from './RecordForm';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The end of the guide: what stands, and the decision recorded anew or for the first time. An approver's sentence is kept with the decision, not with the draft. */
export function LastPage({ plan, draft, onWhy }: { plan: PlanView; draft: DraftBody; onWhy: ((why: string) => void) | undefined }) {
  const styles = useStyles();
  const [own, setOwn] = useState('');
  const said = planWords.record;
  return (
    <>
      <h1 className={styles.title}>{said.heading}</h1>
      <p className={styles.quiet}>{said.lead}</p>
      {plan.decision && (
        <Card title={said.inForce}>
          <DecisionSaid plan={plan} />
          <p className={styles.quiet}>{said.replaces}</p>
        </Card>
      )}
      {plan.may.includes('decide') && <RecordForm plan={plan} draft={draft} why={onWhy ? (draft.notes.why ?? '') : own} onWhy={onWhy ?? setOwn} />}
    </>
  );
}
