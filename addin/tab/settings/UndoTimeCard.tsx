import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LetterSettingsView } from '../../../shared/contract/letter-settings';
import { saidOf } from '../../api/refusal';
import { Card } from '../../parts/Card';
import { ProblemBox } from '../../parts/ProblemBox';
import { refused } from '../../parts/refused';
import { words } from '../../words';
import { useSavingLetters } from './letters';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'flex-start', maxWidth: '480px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How long outgoing mail waits before it goes. */
export function UndoTimeCard({ view }: { view: LetterSettingsView }) {
  const styles = useStyles();
  const { saving, isMeanwhile } = useSavingLetters();
  const [seconds, setSeconds] = useState(String(view.undoSeconds));
  const said = words.settings.letters;
  const problem = saidOf(saving.error, 'undoSeconds');
  return (
    <Card title={said.undo}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate({ undoSeconds: Number(seconds) });
        }}
      >
        <Field label={said.seconds} hint={said.help(view.longest)} {...refused(problem)}>
          <Input type="number" min={0} max={view.longest} required value={seconds} onChange={(_, { value }) => setSeconds(value)} />
        </Field>
        {view.changed !== undefined && <p className={styles.quiet}>{view.changed}</p>}
        {saving.error && problem === undefined && <ProblemBox problem={saving.error}>{isMeanwhile ? said.meanwhile : undefined}</ProblemBox>}
        <Button type="submit" appearance="primary" disabledFocusable={saving.isPending || seconds === String(view.undoSeconds)}>
          {saving.isPending ? words.settings.saving : words.settings.save}
        </Button>
      </form>
    </Card>
  );
}
