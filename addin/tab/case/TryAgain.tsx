import { Button, makeStyles } from '@fluentui/react-components';
import { useAct } from '../../api/acting';
import { ProblemBox } from '../../parts/ProblemBox';
import { useAnnounce } from '../../parts/announce';
import { words } from '../../words/in-tab';

const useStyles = makeStyles({ again: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' } });

/** Sends a stopped letter again, once a person has looked. */
export function TryAgain({ letterId, primary = false }: { letterId: string; primary?: boolean }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const retrying = useAct('retryLetter');
  const again = () => retrying.mutate({ id: letterId }, { onSuccess: () => announce(words.case.againDone) });
  return (
    <div className={styles.again}>
      {retrying.error && <ProblemBox problem={retrying.error} />}
      <Button appearance={primary ? 'primary' : 'secondary'} disabledFocusable={retrying.isPending} onClick={again}>
        {words.case.again}
      </Button>
    </div>
  );
}
