import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import type { ApprovalView } from '../../../../shared/contract/approval';
import { approvalWords } from '../../../words/approval';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  step: { display: 'flex', gap: '8px', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  icon: { fontSize: '20px', flexShrink: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  said: { color: tokens.colorNeutralForeground2 },
});

/** The steps of a plan's route: who has signed, who is asked now, who comes after. In words; the signs only repeat them. */
export function StepsList({ steps }: Pick<ApprovalView, 'steps'>) {
  const styles = useStyles();
  if (steps.length === 0) return null;
  return (
    <ol aria-label={approvalWords.stands.steps} className={styles.list}>
      {steps.map(({ id, title, said, done, open }) => {
        const Icon = done ? CheckmarkCircleRegular : open ? CircleHalfFillRegular : CircleRegular;
        return (
          <li key={id} className={styles.step}>
            <Icon className={styles.icon} aria-hidden />
            <span>
              <span className={styles.title}>{title}</span>
              <br />
              <span className={styles.said}>{said}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
