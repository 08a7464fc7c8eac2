import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useAct } from '../api/acting';
import { ProblemBox } from '../parts/ProblemBox';
import { words } from '../words';
import { usePlaced } from './placing';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  acts: { display: 'flex', gap: '8px' },
});

/** Puts a message away as not for us, with a reason in the officer's own words. */
export function NotForUs({ messageId, onCancel }: { messageId: string; onCancel: () => void }) {
  const styles = useStyles();
  const placed = usePlaced();
  const filing = useAct('fileMessage');
  const [because, setBecause] = useState('');
  const file = () => filing.mutate({ id: messageId, body: { as: 'not for us', because } }, { onSuccess: () => placed(words.notForUs.done) });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        file();
      }}
    >
      <Field label={words.notForUs.title}>
        {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the person has just pressed for this field */}
        <Input autoFocus required maxLength={300} value={because} onChange={(_, { value }) => setBecause(value)} />
      </Field>
      <p className={styles.help}>{words.notForUs.help}</p>
      {filing.error && <ProblemBox problem={filing.error} />}
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={filing.isPending}>
          {words.notForUs.act}
        </Button>
        <Button onClick={onCancel}>{words.notForUs.cancel}</Button>
      </div>
    </form>
  );
}
