import { Button, Field, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { MessageView } from '../../shared/contract/messages';
import { useAct } from '../api/acting';
import { AskedInput } from '../parts/AskedInput';
import { ProblemBox } from '../parts/ProblemBox';
import { words } from '../words';
import { usePlaced } from './placing';
import { TheirCases } from './TheirCases';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  acts: { display: 'flex', gap: '8px' },
});

/** Joining a message to the case that it belongs to. The reference that it quotes is filled in, or the `likely` one; the writer's own cases are offered. Beside a form that has its own first act it is the second. */
export function JoinForm({ message, likely = '', beside = false, onCancel }: { message: MessageView; likely?: string | undefined; beside?: boolean; onCancel?: () => void }) {
  const styles = useStyles();
  const placed = usePlaced();
  const joining = useAct('joinMessage');
  const [reference, setReference] = useState(message.quotes ?? likely);
  const join = () => joining.mutate({ id: message.id, body: { case: reference } }, { onSuccess: () => placed(words.held.joined(reference.trim().toUpperCase())) });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        join();
      }}
    >
      <TheirCases message={message} onChoose={setReference} />
      <Field label={words.held.reference} hint={words.held.joinHelp}>
        <AskedInput asked={onCancel !== undefined} required minLength={3} maxLength={32} value={reference} onChange={(_, { value }) => setReference(value)} placeholder="HC-…" />
      </Field>
      {joining.error && <ProblemBox problem={joining.error} />}
      <div className={styles.acts}>
        <Button type="submit" appearance={beside ? 'secondary' : 'primary'} disabledFocusable={joining.isPending}>
          {words.held.join}
        </Button>
        {onCancel && <Button onClick={onCancel}>{words.notForUs.cancel}</Button>}
      </div>
    </form>
  );
}
