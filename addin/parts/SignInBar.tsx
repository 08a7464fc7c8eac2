import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { useState } from 'react';
import { words } from '../words';
import type { Session } from './session';

const useStyles = makeStyles({
  bar: {
    display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', padding: '8px 16px', backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1, borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  icon: { fontSize: '20px', flexShrink: 0 },
  said: { flex: '1 1 200px', minWidth: 0 },
});

/** Says that nobody is signed in, for as long as it is so, with the one way out of it. */
export function SignInBar({ session: { out, signIn } }: { session: Session }) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const press = () => {
    setAsking(true);
    // Whoever closes the window of the host is where they were: the bar says what to do.
    void signIn().catch(() => undefined).finally(() => setAsking(false));
  };
  if (!out) return null;
  return (
    <div role="alert" className={styles.bar}>
      <PersonRegular className={styles.icon} aria-hidden />
      <span className={styles.said}>{out.message}</span>
      {out.mayAsk && (
        <Button size="small" appearance="primary" disabledFocusable={asking} onClick={press}>
          {words.signIn.button}
        </Button>
      )}
    </div>
  );
}
