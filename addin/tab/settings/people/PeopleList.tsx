import { makeStyles, tokens } from '@fluentui/react-components';
import type { ColleagueLineView } from '../../../../shared/contract/colleagues';
import { Card } from '../../../parts/Card';
import { peopleWords as said } from '../../../words/people';
import { address } from '../../address';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.3fr)', gap: '2px 16px', padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  quiet: { color: tokens.colorNeutralForeground2 },
  away: { fontWeight: tokens.fontWeightSemibold },
});

/** Everybody whom Heard knows, each a way to their own page; those who have left stand last. `gone`: the directory has them no more. */
export function PeopleList({ people, gone = [] }: { people: readonly ColleagueLineView[]; gone?: readonly string[] | undefined }) {
  const here = people.filter(({ hasLeft }) => !hasLeft);
  const left = people.filter(({ hasLeft }) => hasLeft);
  return (
    <>
      <Card title={said.all}>
        <Rows people={here} label={said.all} gone={gone} />
      </Card>
      {left.length > 0 && (
        <Card title={said.left}>
          <Rows people={left} label={said.left} />
        </Card>
      )}
    </>
  );
}

function Rows({ people, label, gone = [] }: { people: readonly ColleagueLineView[]; label: string; gone?: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul aria-label={label} className={styles.list}>
      {people.map(({ id, name, telephone, areas, away, roles }) => (
        <li key={id} className={styles.row}>
          <div>
            <a className={styles.name} href={address('settings', 'people', {}, id)}>
              {name}
            </a>
            {away !== undefined && <div className={styles.away}>{away}</div>}
            {gone.includes(id) && <div className={styles.away}>{said.gone}</div>}
          </div>
          <div className={telephone === undefined ? styles.quiet : undefined}>{telephone ?? said.noTelephone}</div>
          <div>
            {areas.length === 0 ? <span className={styles.quiet}>{said.noAreas}</span> : areas.join(', ')}
            <div className={styles.quiet}>{roles}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}
