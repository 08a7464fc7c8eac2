import { makeStyles } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import type { CaseView } from '../../../shared/contract/cases';
import { Card } from '../../parts/Card';
import { Facts } from '../../parts/Facts';
import { Folded } from '../../parts/Folded';
import { words } from '../../words/in-tab';

const useStyles = makeStyles({
  said: { display: 'flex', gap: '8px', margin: 0 },
  icon: { fontSize: '20px', flexShrink: 0 },
  list: { margin: 0, paddingLeft: '16px' },
});

/** That a case is closed to others: to whom it is open, whom it is about, and who has opened it. */
export function RestrictionCard({ of: { restriction } }: { of: CaseView }) {
  const styles = useStyles();
  if (!restriction) return null;
  const { said, openTo, concerning, openings } = restriction;
  const names = (people: { name: string }[]) => people.map(({ name }) => name).join(', ');
  return (
    <Card title={words.restriction.title}>
      <p className={styles.said}>
        <LockClosedRegular className={styles.icon} />
        {said}
      </p>
      <Facts facts={[[words.restriction.openTo, names(openTo) || words.restriction.managersOnly], ...(concerning.length > 0 ? [[words.restriction.about, names(concerning)] as [string, string]] : [])]} />
      {openings.length > 0 && (
        <Folded title={words.restriction.opened(openings.length)}>
          <ul className={styles.list}>
            {openings.map(({ who, when }) => (
              <li key={`${who} ${when}`}>{words.restriction.opening(who, when)}</li>
            ))}
          </ul>
        </Folded>
      )}
    </Card>
  );
}
