import { makeStyles, tokens } from '@fluentui/react-components';
import { useDesk } from '../api/desk';
import { words } from '../words';

const useStyles = makeStyles({
  note: {
    margin: 0, padding: '8px 16px', flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`, backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere',
  },
});

/** Says so where somebody works in a mailbox of another account than the one that acts. They may mean it: nothing is stopped. */
export function OtherAccount() {
  const styles = useStyles();
  const other = useDesk().host.otherAccount?.();
  if (!other) return null;
  return (
    <p role="note" className={styles.note}>
      {words.signIn.otherInOutlook(other.signedIn, other.mailbox)} {words.signIn.otherHelp}
    </p>
  );
}
