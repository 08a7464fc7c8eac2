import { makeStyles, tokens } from '@fluentui/react-components';
import type { DigestSettingsView } from '../../../../shared/contract/digest';
import { Card } from '../../../parts/Card';
import { digestsWords as said } from '../../../words/digest';
import { frequencyWords } from '../../../words/how-often';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  unreached: { fontWeight: tokens.fontWeightSemibold },
});

/** Who holds a seat, how often they are sent a digest, and whom none reaches. */
export function MembersCard({ members }: { members: DigestSettingsView['members'] }) {
  const styles = useStyles();
  return (
    <Card title={said.members}>
      {members.length === 0 && <p className={styles.quiet}>{said.noMembers}</p>}
      <ul className={styles.list}>
        {members.map(({ person, divisions, frequency, unreached }) => (
          <li key={person.id} className={styles.row}>
            <strong>{person.name}</strong>, {divisions.join(', ')}
            <div className={styles.quiet}>{frequencyWords[frequency]}</div>
            {unreached !== undefined && <div className={styles.unreached}>{unreached}</div>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
