import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { MessageCardView } from '../../../shared/contract/messages';
import { words } from '../../words';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex', alignItems: 'center', alignSelf: 'flex-start', gap: '4px', boxSizing: 'border-box', height: '22px', padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke1}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap', color: tokens.colorNeutralForeground1,
  },
  untold: {
    backgroundColor: tokens.colorStatusDangerBackground3, border: `1px solid ${tokens.colorStatusDangerBackground3}`,
    color: tokens.colorNeutralForegroundOnBrand, fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
});

/** Whether a message may mean harm now, and whether somebody was told: icon, word, and colour last. */
export function DangerMark({ danger }: { danger: NonNullable<MessageCardView['danger']> }) {
  const styles = useStyles();
  const Icon = danger === 'untold' ? WarningFilled : CheckmarkCircleRegular;
  return (
    <span className={mergeClasses(styles.mark, danger === 'untold' && styles.untold)} data-danger={danger}>
      <Icon className={styles.icon} />
      {words.danger.marks[danger]}
    </span>
  );
}
