import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DigestSettingsView } from '../../../../shared/contract/digest';
import { saidOf } from '../../../api/refusal';
import { Card } from '../../../parts/Card';
import { ProblemBox } from '../../../parts/ProblemBox';
import { refused } from '../../../parts/refused';
import { digestsWords as said } from '../../../words/digest';
import { useDigestsAct } from './digests';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px', alignItems: 'flex-start' },
  wide: { width: '100%' },
  note: { margin: 0, padding: '4px 12px', whiteSpace: 'pre-line', overflowWrap: 'anywhere', borderLeft: `4px solid ${tokens.colorBrandStroke1}` },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** The editor's note: written by one, approved by another, held before elections. */
export function NoteCard({ note, mayWrite }: { note: DigestSettingsView['note']; mayWrite: boolean }) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const acting = useDigestsAct(() => setText(''));
  return (
    <Card title={said.note}>
      {!note && <p className={styles.quiet}>{said.noNote}</p>}
      {note && (
        <>
          <p className={styles.note}>{note.text}</p>
          <p className={styles.quiet}>{note.said}</p>
          {note.held !== undefined && <p className={styles.strong}>{note.held}</p>}
          {note.mayApprove && (
            <Button appearance="primary" disabledFocusable={acting.isPending} onClick={() => acting.mutate({ act: 'approveDigestNote', note: note.id })}>
              {said.approve}
            </Button>
          )}
        </>
      )}
      {mayWrite && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!acting.isPending) acting.mutate({ act: 'writeDigestNote', text });
          }}
        >
          <Field className={styles.wide} label={said.noteText} hint={said.noteHelp} {...refused(saidOf(acting.error, 'text'))}>
            <Textarea resize="vertical" maxLength={1200} value={text} onChange={(_, { value }) => setText(value)} />
          </Field>
          <Button type="submit" disabledFocusable={acting.isPending}>
            {said.write}
          </Button>
        </form>
      )}
      {acting.error && <ProblemBox problem={acting.error} placed={['text']} />}
    </Card>
  );
}
