import { Button, makeStyles } from '@fluentui/react-components';
import type { MessageView } from '../../shared/contract/messages';
import { useAct } from '../api/acting';
import { ProblemBox } from '../parts/ProblemBox';
import { words } from '../words';
import { usePlaced } from './placing';

const useStyles = makeStyles({ acts: { display: 'flex', flexDirection: 'column', gap: '8px' } });

/** The two answers to "probably automatic". A person can always say that it is a complaint. */
export function AutomaticChoice({ message, onComplaint }: { message: MessageView; onComplaint: () => void }) {
  const styles = useStyles();
  const placed = usePlaced();
  const filing = useAct('fileMessage');
  const file = () => filing.mutate({ id: message.id, body: { as: 'automatic', because: words.automatic.because } }, { onSuccess: () => placed(words.automatic.done) });
  return (
    <div className={styles.acts}>
      {filing.error && <ProblemBox problem={filing.error} />}
      {message.actions.includes('file') && (
        <Button appearance="primary" disabledFocusable={filing.isPending} onClick={file}>
          {words.automatic.correct}
        </Button>
      )}
      {message.actions.includes('capture') && <Button onClick={onComplaint}>{words.automatic.complaint}</Button>}
    </div>
  );
}
