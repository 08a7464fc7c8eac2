import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { GavelRegular } from '@fluentui/react-icons/svg/gavel';
import type { CaseView } from '../../../shared/contract/cases';
import { Card } from '../../parts/Card';
import { Folded } from '../../parts/Folded';
import { retentionWords } from '../../words/retention';
import { actsSaid } from './acts/acts-said';
import type { Acting } from './acts/use-acting';

const useStyles = makeStyles({
  said: { margin: 0 },
  strong: { display: 'flex', gap: '8px', margin: 0, fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '20px', flexShrink: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const acts = ['keep longer', 'anonymise', 'lift hold'] as const;

/** When somebody looks whether a closed case is still needed, and why then; a legal hold; or that people and texts were removed. */
export function RetentionCard({ of: { retention, actions }, acting }: { of: CaseView; acting: Acting }) {
  const styles = useStyles();
  if (!retention) return null;
  const { said, working, due, hold, stays } = retention;
  const offered = acts.filter((act) => actions.includes(act) && (act === 'lift hold' || due));
  return (
    <Card title={retentionWords.title}>
      {hold && (
        <p className={styles.strong}>
          <GavelRegular className={styles.icon} />
          {hold.said}
        </p>
      )}
      {hold?.because !== undefined && <p className={styles.quiet}>{hold.because}</p>}
      <p className={styles.said}>{said}</p>
      {working !== undefined && (
        <Folded title={retentionWords.why}>
          <p className={styles.quiet}>{working}</p>
        </Folded>
      )}
      {stays.length > 0 && (
        <Folded title={retentionWords.stays}>
          {stays.map((each) => (
            <p key={each} className={styles.quiet}>
              {each}
            </p>
          ))}
        </Folded>
      )}
      {offered.length > 0 && (
        <div className={styles.acts}>
          {offered.map((act) => (
            <Button key={act} size="small" onClick={({ currentTarget }) => acting.begin(act, currentTarget)}>
              {actsSaid[act].menu}
            </Button>
          ))}
        </div>
      )}
    </Card>
  );
}
