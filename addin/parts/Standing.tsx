import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AlertFilled } from '@fluentui/react-icons/svg/alert';
import { CheckmarkCircleFilled, CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { PauseCircleRegular } from '@fluentui/react-icons/svg/pause-circle';
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { Standing as StandingName } from '../../shared/domain/clock/vocabulary';
import { words } from '../words';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex', alignItems: 'center', gap: '4px', boxSizing: 'border-box', height: '22px', padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium, border: '1px solid transparent', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap', verticalAlign: 'middle', flexShrink: 0, color: tokens.colorNeutralForeground1,
  },
  icon: { fontSize: '16px', display: 'block', flexShrink: 0 },
  // One width in a list, and wider only where a word needs it.
  column: { minWidth: '104px', paddingLeft: '6px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground2, paddingLeft: 0 },
  soon: { border: `1px solid ${tokens.colorNeutralStroke1}` },
  soonIcon: { color: tokens.colorStatusWarningForeground3 },
  today: {
    backgroundColor: tokens.colorStatusWarningBackground1, border: `1px solid ${tokens.colorStatusWarningBorder2}`,
    color: tokens.colorStatusWarningForeground2, fontWeight: tokens.fontWeightSemibold,
  },
  overdue: {
    backgroundColor: tokens.colorStatusDangerBackground3, border: `1px solid ${tokens.colorStatusDangerBackground3}`,
    color: tokens.colorNeutralForegroundOnBrand, fontWeight: tokens.fontWeightSemibold,
  },
});

/** A ladder of loudness, so that it reads in grey: no box, outlined, tinted and bold, filled. Always icon and word. */
export function Standing({ standing, column = false }: { standing: StandingName; column?: boolean }) {
  const styles = useStyles();
  const rungs: Record<StandingName, [string, typeof ClockRegular, string?]> = {
    'in time': [styles.quiet, CheckmarkCircleRegular, styles.good],
    'due soon': [styles.soon, ClockRegular, styles.soonIcon],
    'due today': [styles.today, AlertFilled],
    overdue: [styles.overdue, ErrorCircleFilled],
    paused: [styles.soon, PauseCircleRegular],
    met: [styles.quiet, CheckmarkCircleFilled, styles.good],
    'met late': [styles.soon, CheckmarkCircleFilled],
    'cannot be acknowledged': [styles.soon, ProhibitedRegular],
    'not known': [styles.soon, QuestionCircleRegular],
  };
  const [look, Icon, tint] = rungs[standing];
  return (
    <span className={mergeClasses(styles.mark, look, column && styles.column)} data-standing={standing}>
      <Icon className={mergeClasses(styles.icon, tint)} />
      {words.standings[standing]}
    </span>
  );
}
