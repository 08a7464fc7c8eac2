import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LetterSettingsView } from '../../../shared/contract/letter-settings';
import { saidOf } from '../../api/refusal';
import { useAnnounce } from '../../parts/announce';
import { Card } from '../../parts/Card';
import { Crossed } from '../../parts/Crossed';
import { ProblemBox } from '../../parts/ProblemBox';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import { useSavingLetters } from './letters';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'flex-start', maxWidth: '480px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How long outgoing mail waits before it goes. */
export function UndoTimeCard({ view }: { view: LetterSettingsView }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const { save, isPending, problem, crossed } = useSavingLetters();
  const [typed, setTyped] = useState<{ seconds: string; began: LetterSettingsView }>();
  const said = words.settings.letters;
  const seconds = typed?.seconds ?? String(view.undoSeconds);
  const wrong = saidOf(problem, 'undoSeconds');
  const press = () =>
    typed && save({
      began: typed.began,
      change: () => ({ undoSeconds: Number(seconds) }),
      crossed: (now) => (now.undoSeconds === typed.began.undoSeconds || now.undoSeconds === Number(seconds) ? [] : [{ name: said.seconds, theirs: String(now.undoSeconds), mine: seconds }]),
      onDone: () => {
        setTyped(undefined);
        announce(words.settings.saved);
      },
      onTheirs: () => setTyped(undefined),
    });
  return (
    <Card title={said.undo}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          press();
        }}
      >
        <Field label={said.seconds} hint={said.help(view.longest)} {...refused(wrong)}>
          <Input type="number" min={0} max={view.longest} required value={seconds} onChange={(_, { value }) => setTyped({ seconds: value, began: typed?.began ?? view })} />
        </Field>
        {view.changed !== undefined && <p className={styles.quiet}>{view.changed}</p>}
        {crossed && <Crossed {...crossed} />}
        {problem && wrong === undefined && <ProblemBox problem={problem} />}
        {!crossed && (
          <Button type="submit" appearance="primary" disabledFocusable={isPending || seconds === String(view.undoSeconds)}>
            {isPending ? words.settings.saving : words.settings.save}
          </Button>
        )}
      </form>
    </Card>
  );
}
