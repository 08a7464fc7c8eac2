import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
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

/** Something that Heard found around a plan, or is still looking for. */
function Found({ plan, title, children }: { plan: PlanView; title: string; children: (around: PlanAroundView) => ReactNode }) {
  const styles = useStyles();
  const { data, error, isPending, refetch } = useAround(plan);
  return (
    <section aria-label={title} className={styles.found}>
      <h3 className={styles.name}>{title}</h3>
      {isPending && <Shape label={planWords.around.looking} lines={2} />}
      {error && <ProblemBox problem={error} onAgain={() => void refetch()} />}
      {data && children(data)}
    </section>
  );
}

/** Others, or what has to be written before any can be found. */
function BesideFound({ found: { needs, items }, none }: { found: PlanAroundView['before']; none: string }) {
  const styles = useStyles();
  return needs === undefined ? <BesideList items={items} none={none} /> : <p className={styles.text}>{needs}</p>;
}

/** Who else asks the same people in the same weeks, and how many in each. */
export function OthersAsking({ plan }: { plan: PlanView }) {
  const styles = useStyles();
  return (
    <Found plan={plan} title={planWords.around.others}>
      {({ others }) => (
        <>
          <BesideFound found={others} none={planWords.around.noOthers} />
          {others.most && <p className={styles.text}>{others.most}</p>}
          {others.items.length > 0 && <Weeks weeks={others.weeks} />}
        </>
      )}
    </Found>
  );
}

/** Who asked the same people before, and how often people wrote about the service. */
export function KnownBefore({ plan }: { plan: PlanView }) {
  const styles = useStyles();
  return (
    <>
      <Found plan={plan} title={planWords.around.before}>
        {({ before }) => <BesideFound found={before} none={planWords.around.noBefore} />}
      </Found>
      <Found plan={plan} title={planWords.around.cases}>
        {({ cases: { about, figures } }) => (
          <>
            <p className={styles.quiet}>{about}</p>
            <dl className={styles.figures}>
              {figures.map(({ what, cases }) => [
                <dt key={what} className={styles.figure}>
                  {what}
                </dt>,
                <dd key={`${what} cases`} className={styles.figure}>
                  {cases}
                </dd>,
              ])}
            </dl>
          </>
        )}
      </Found>
    </>
  );
}
