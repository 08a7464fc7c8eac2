import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ApprovalView } from '../../../../shared/contract/approval';
import { useAct } from '../../../api/acting';
import { useAnnounce } from '../../../parts/announce';
import { ProblemBox } from '../../../parts/ProblemBox';
import { approvalWords } from '../../../words/approval';

const useStyles = makeStyles({
  unreached: { padding: '2px 0 2px 12px', borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`, overflowWrap: 'anywhere', display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Whom word of a plan did not reach, and why. An e-mail that the mailbox stopped can be tried again. */
export function Unreached({ of: { id, unreached, resend = [] } }: { of: ApprovalView }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const again = useAct('resendPlanWord');
  const said = approvalWords.stands;
  return (
    <div className={styles.unreached}>
      <strong>{said.unreached}</strong>
      <ul className={styles.list}>
        {unreached.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {resend.map(({ id: to, name }) => (
        <Button key={to} size="small" disabledFocusable={again.isPending} onClick={() => again.mutate({ id, body: { to } }, { onSuccess: () => announce(said.resent(name)) })}>
          {said.resend(name)}
        </Button>
      ))}
      {again.error && <ProblemBox problem={again.error} />}
    </div>
  );
}
