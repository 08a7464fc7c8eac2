import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { PlanAroundView } from '../../../shared/contract/plan-around';
import type { PlanView } from '../../../shared/contract/plans';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { planWords } from '../../words/plans';
import { address } from '../address';
import { Weeks } from './Weeks';

type Beside = PlanAroundView['before']['items'][number];

const useStyles = makeStyles({
  found: { display: 'flex', flexDirection: 'column', gap: '8px', borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: '12px', minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  link: { color: tokens.colorBrandForegroundLink },
  figures: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, max-content) minmax(0, max-content)', gap: '2px 20px' },
  figure: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

/** Asked anew when whom the plan reaches, where or when has been saved otherwise. */
function useAround({ id, draft: { people, places, text } }: PlanView) {
  const { api } = useDesk();
  return useQuery(reading.planAround(api, id, JSON.stringify([people, places, text?.opens, text?.closes])));
}

function BesideList({ items, none }: { items: readonly Beside[]; none: string }) {
  const styles = useStyles();
  if (items.length === 0) return <p className={styles.text}>{none}</p>;
  return (
    <ul className={styles.list}>
      {items.map(({ plan, area, author, said, both }) => (
        <li key={plan?.id ?? `${area.id} ${said} ${both}`}>
          {plan ? (
            <a className={styles.link} href={address('plan', plan.id)}>
              {plan.title}
            </a>
          ) : (
            planWords.around.unseen
          )}
          <p className={styles.quiet}>{[area.name, planWords.around.ask(author.name)].join(' · ')}</p>
          <p className={styles.quiet}>{`${said}. ${both}.`}</p>
        </li>
      ))}
    </ul>
  );
}

/** Who else asks the same people in the same weeks, and how many in each. */
export function OthersAsking({ plan }: { plan: PlanView }) {
  const styles = useStyles();
  const { data, error, isPending, refetch } = useAround(plan);
  const said = planWords.around;
  return (
    <section aria-label={said.others} className={styles.found}>
      <h3 className={styles.name}>{said.others}</h3>
      {isPending && <Shape label={said.looking} lines={2} />}
      {error && <ProblemBox problem={error} onAgain={() => void refetch()} />}
      {data && (data.others.needs === undefined ? <BesideList items={data.others.items} none={said.noOthers} /> : <p className={styles.text}>{data.others.needs}</p>)}
      {data?.others.most && <p className={styles.text}>{data.others.most}</p>}
      {data && data.others.items.length > 0 && <Weeks weeks={data.others.weeks} />}
    </section>
  );
}

/** Who asked the same people before, and how often people wrote about the service. */
export function KnownBefore({ plan }: { plan: PlanView }) {
  const styles = useStyles();
  const { data, error, isPending, refetch } = useAround(plan);
  const said = planWords.around;
  return (
    <>
      <section aria-label={said.before} className={styles.found}>
        <h3 className={styles.name}>{said.before}</h3>
        {isPending && <Shape label={said.looking} lines={2} />}
        {error && <ProblemBox problem={error} onAgain={() => void refetch()} />}
        {data && (data.before.needs === undefined ? <BesideList items={data.before.items} none={said.noBefore} /> : <p className={styles.text}>{data.before.needs}</p>)}
      </section>
      {data && (
        <section aria-label={said.cases} className={styles.found}>
          <h3 className={styles.name}>{said.cases}</h3>
          <p className={styles.quiet}>{data.cases.about}</p>
          <dl className={styles.figures}>
            {data.cases.figures.map(({ what, cases }) => [
              <dt key={what} className={styles.figure}>
                {what}
              </dt>,
              <dd key={`${what} cases`} className={styles.figure}>
                {cases}
              </dd>,
            ])}
          </dl>
        </section>
      )}
    </>
  );
}
