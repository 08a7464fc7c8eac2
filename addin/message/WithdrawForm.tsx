import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useAct } from '../api/acting';
import { AskedInput } from '../parts/AskedInput';
import { ProblemBox } from '../parts/ProblemBox';
import { words } from '../words';
import { usePlaced } from './placing';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  acts: { display: 'flex', gap: '8px' },
});

/** Takes a capture back with a reason, while its acknowledgement still waits. */
export function WithdrawForm({ messageId, onCancel }: { messageId: string; onCancel: () => void }) {
  const styles = useStyles();
  const placed = usePlaced();
  const withdrawing = useAct('withdrawCapture');
  const [because, setBecause] = useState('');
  const withdraw = () => withdrawing.mutate({ id: messageId, body: { because } }, { onSuccess: () => placed(words.withdraw.done) });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        withdraw();
      }}
    >
      <Field label={words.withdraw.title}>
        <AskedInput required maxLength={300} value={because} onChange={(_, { value }) => setBecause(value)} />
      </Field>
      <p className={styles.help}>{words.withdraw.help}</p>
      {withdrawing.error && <ProblemBox problem={withdrawing.error} />}
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={withdrawing.isPending}>
          {words.withdraw.act}
        </Button>
        <Button onClick={onCancel}>{words.acts.cancel}</Button>
      </div>
    </form>
  );
}
