import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { useState } from 'react';
import { words } from '../words';
import { Empty } from './Empty';
import type { Session } from './session';

const useStyles = makeStyles({
  bar: {
    display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', padding: '8px 16px', flexShrink: 0, backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1, borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  icon: { fontSize: '20px', flexShrink: 0 },
  said: { flex: '1 1 200px', minWidth: 0 },
  page: { display: 'flex', flexDirection: 'column', gap: '16px', alignItems: 'center' },
});

/** Says that nobody is signed in any more, for as long as it is so, with the one way out of it. */
export function SignInBar({ session }: { session: Session }) {
  const styles = useStyles();
  if (!session.out) return null;
  return (
    <div role="alert" className={styles.bar}>
      <PersonRegular className={styles.icon} aria-hidden />
      <span className={styles.said}>{session.out.message}</span>
      {session.out.mayAsk && <SignInButton session={session} says={words.signIn.button} />}
    </div>
  );
}

/** All that there is to see before anybody has signed in: why not, and the button where it may help. */
export function SignInPage({ session }: { session: Session }) {
  const styles = useStyles();
  if (!session.out) return null;
  return (
    <div role="alert">
      <Empty page icon={PersonRegular} title={words.signIn.nobody}>
        <div className={styles.page}>
          <span>{session.out.message === words.signIn.again ? words.signIn.nobodyHelp : session.out.message}</span>
          {session.out.mayAsk && <SignInButton session={session} says={words.signIn.first} />}
        </div>
      </Empty>
    </div>
  );
}

function SignInButton({ session, says }: { session: Session; says: string }) {
  const [asking, setAsking] = useState(false);
  const press = () => {
    setAsking(true);
    // Whoever closes the window of the host is where they were: what is shown still says what to do.
    void session.signIn().catch(() => undefined).finally(() => setAsking(false));
  };
  return (
    <Button appearance="primary" disabledFocusable={asking} onClick={press}>
      {says}
    </Button>
  );
}
