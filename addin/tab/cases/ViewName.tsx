import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Refused, saidOf } from '../../api/refusal';
import { words } from '../../words/in-tab';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px' },
  name: { flex: '0 1 280px', minWidth: 0 },
});

interface ViewNameProps {
  /** Its place in the list, as the server names it in a refusal. */
  at: number;
  initial: string;
  act: string;
  busy: boolean;
  problem: unknown;
  onName: (name: string) => void;
  onCancel: () => void;
}

/** Asks for the name of a view. */
export function ViewName({ at, initial, act, busy, problem, onName, onCancel }: ViewNameProps) {
  const styles = useStyles();
  const [name, setName] = useState(initial);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const says = saidOf(problem, `views.${at}.name`) ?? saidOf(problem, 'views') ?? (problem instanceof Refused && problem.problem.status !== 412 ? problem.message : undefined);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onName(name);
      }}
    >
      <Field label={words.views.name} className={styles.name} {...(says && { validationMessage: says })}>
        <Input value={name} maxLength={40} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={busy}>
        {act}
      </Button>
      <Button onClick={onCancel}>{words.views.cancel}</Button>
    </form>
  );
}
