import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';

const useStyles = makeStyles({
  says: { display: 'flex', gap: '6px', alignItems: 'flex-start', color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '18px', flexShrink: 0, paddingTop: '1px' },
});

/** What was refused of the part above, beside it. */
export function Says({ children }: { children: string | undefined }) {
  const styles = useStyles();
  if (children === undefined) return null;
  return (
    <div className={styles.says}>
      <ErrorCircleRegular className={styles.icon} />
      {children}
    </div>
  );
}
