import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { londonDate, type Instant } from '../../../shared/kernel/london';
import { useDesk } from '../../api/desk';
import { saidOf } from '../../api/refusal';
import { useFormStyles } from '../../parts/form-styles';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words/in-tab';
import { address, rewrite } from '../address';
import { clockSettings } from '../settings/clock-settings';
import { gapsIn } from './asking';
import { factsIn, parametersOf, type Facts } from './facts';
import { FactsForm } from './FactsForm';
import { Outcome } from './Outcome';
import { useCalculation } from './use-calculation';

const useStyles = makeStyles({
  page: { padding: '20px 24px 32px', display: 'flex', flexDirection: 'column', gap: '14px', maxWidth: '1120px', '@media (max-width: 700px)': { padding: '16px' } },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  help: { margin: '-8px 0 0', color: tokens.colorNeutralForeground2 },
  body: {
    display: 'grid', gridTemplateColumns: 'minmax(0, 400px) minmax(0, 520px)', gap: '16px 20px', alignItems: 'start',
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** "When would it be due?" Facts at the left, their dates at the right; the address keeps the facts, so that they can be passed on. */
export function CalculatorPage({ filter }: { filter: URLSearchParams }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const { api, me } = useDesk();
  const settings = useQuery(clockSettings(api));
  const facts = factsIn(filter, londonDate(me.now as Instant));
  const view = settings.data?.view;
  const calculation = useCalculation(facts, view);
  const gaps = gapsIn(facts);
  const says = (at: string) => gaps.find((gap) => gap.at === at)?.says ?? (calculation.current ? undefined : saidOf(calculation.problem, at));
  const change = (changed: Partial<Facts>) => rewrite(address('calculator', undefined, parametersOf({ ...facts, ...changed })));
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.calculator.title}</h1>
      <p className={styles.help}>{words.calculator.help}</p>
      {settings.error && !view && <ProblemBox problem={settings.error} onAgain={() => void settings.refetch()} />}
      {settings.isPending && <Shape label={words.calculator.facts} lines={6} />}
      {view && (
        <div className={mergeClasses(styles.body, form)}>
          <FactsForm facts={facts} settings={view} says={says} onChange={change} onClear={() => rewrite(address('calculator'))} />
          <Outcome calculation={calculation} />
        </div>
      )}
    </div>
  );
}
