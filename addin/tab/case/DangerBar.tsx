import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { CaseView } from '../../../shared/contract/cases';
import { words } from '../../words/in-tab';

const useStyles = makeStyles({
  bar: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', padding: '6px 24px', overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 700px)': { padding: '6px 16px' },
  },
  icon: { fontSize: '20px', flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
});

/** That a message of the case may mean harm now, and who was told: it does not end with the capture. */
export function DangerBar({ of }: { of: CaseView }) {
  const styles = useStyles();
  return of.story.map((entry) => entry.is === 'message' && entry.danger && (
    <div key={entry.id} className={styles.bar}>
      <WarningFilled className={styles.icon} />
      <strong>{words.danger.titles[entry.danger.standing]}</strong>
      <span>{entry.danger.said}</span>
    </div>
  ));
}
