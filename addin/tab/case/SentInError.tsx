import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useAct } from '../../api/acting';
import { saidOf } from '../../api/refusal';
import { AskedInput } from '../../parts/AskedInput';
import { useAnnounce } from '../../parts/announce';
import { LinkButton } from '../../parts/LinkButton';
import { ProblemBox } from '../../parts/ProblemBox';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', width: '100%', maxWidth: '480px', padding: '8px 12px', boxSizing: 'border-box', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Records that a letter went in error: what follows is said before it is done, and a reason is asked for. */
export function SentInError({ letterId }: { letterId: string }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const recording = useAct('reportSentInError');
  const [open, setOpen] = useState(false);
  const [because, setBecause] = useState('');
  const said = words.sentInError;
  const problem = saidOf(recording.error, 'because');
  if (!open) return <LinkButton onClick={() => setOpen(true)}>{said.open}</LinkButton>;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        recording.mutate({ id: letterId, body: { because } }, { onSuccess: () => announce(said.done) });
      }}
    >
      <Field label={said.title} {...refused(problem)}>
        <AskedInput required maxLength={300} value={because} onChange={(_, { value }) => setBecause(value)} />
      </Field>
      <p className={styles.help}>{said.help}</p>
      {recording.error && problem === undefined && <ProblemBox problem={recording.error} />}
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={recording.isPending}>
          {said.act}
        </Button>
        <Button onClick={() => setOpen(false)}>{words.acts.cancel}</Button>
      </div>
    </form>
  );
}
