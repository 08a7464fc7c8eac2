import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/cases';
import { Card } from '../../parts/Card';
import { Standing } from '../../parts/Standing';
import { words } from '../../words/in-tab';
import { address } from '../address';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px', maxHeight: '320px', overflowY: 'auto' },
  one: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '2px 12px' },
  link: { color: tokens.colorBrandForegroundLink, padding: '2px 0' },
  said: { margin: 0 },
});

/** The cases of different people on one matter: under one lead, each with its own clock and its own letters. */
export function MatterCard({ of: { id, matter } }: { of: CaseView }) {
  const styles = useStyles();
  if (!matter) return null;
  const { lead, people, linked, answer } = matter;
  const link = (reference: string) => (reference === id ? <strong>{words.matter.this(reference)}</strong> : <a href={address('case', reference)} className={styles.link}>{reference}</a>);
  return (
    <Card title={words.matter.title} aside={words.matter.people(people)}>
      <p className={styles.said}>{words.matter.how}</p>
      {answer && <p className={styles.said}>{words.matter.offered}</p>}
      <ul className={styles.list}>
        <li className={styles.one}>
          {link(lead)}
          <span>{words.matter.lead}</span>
        </li>
        {linked.map((one) => (
          <li key={one.id} className={styles.one}>
            {link(one.id)}
            {one.answered ? words.clock.answered : <Standing standing={one.answer.standing} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
