import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MessageView } from '../../shared/contract/messages';
import { useAct } from '../api/acting';
import { useDesk } from '../api/desk';
import { reading } from '../api/reading';
import { AskedInput } from '../parts/AskedInput';
import { Options } from '../parts/Options';
import { ProblemBox } from '../parts/ProblemBox';
import { words } from '../words';
import { ProcedureFacts } from './ProcedureFacts';
import { usePlaced } from './placing';
import { offeredIn, RedirectForm } from './RedirectForm';

const useStyles = makeStyles({
  // A long choice is cut off rather than wider than the pane.
  form: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0, '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  acts: { display: 'flex', gap: '8px' },
});

/** What a message is that is not for the complaints procedure, and who takes it; or put away, with a reason in the officer's own words. */
export function NotForUs({ message, mayFile, onCancel }: { message: MessageView; mayFile: boolean; onCancel: () => void }) {
  const styles = useStyles();
  const { api } = useDesk();
  const placed = usePlaced();
  const filing = useAct('fileMessage');
  const handing = useAct('handOver');
  const [because, setBecause] = useState('');
  const [chosen, setChosen] = useState('');
  const table = useQuery(reading.procedures(api)).data?.procedures ?? [];
  const procedure = table.find((each) => each.id === chosen);
  // Another body's: the writer is told whom to write to, where they can be written to.
  const redirects = procedure?.elsewhere !== undefined && offeredIn(message).length > 0;
  const problem = procedure ? handing.error : filing.error;
  const act = () => {
    if (procedure) handing.mutate({ id: message.id, body: { procedure: procedure.id, because } }, { onSuccess: () => placed(words.handover.done(procedure.takes)) });
    else filing.mutate({ id: message.id, body: { as: 'not for us', because } }, { onSuccess: () => placed(words.notForUs.done) });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!redirects) act();
      }}
    >
      <Field label={words.handover.what}>
        <Select value={chosen} required={!mayFile} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{mayFile ? words.handover.none : words.handover.choose}</option>
          <Options of={table} />
        </Select>
      </Field>
      {procedure && <ProcedureFacts procedure={procedure} canWrite={redirects} />}
      {procedure && redirects && <RedirectForm message={message} procedure={procedure} />}
      {!redirects && <Field label={words.notForUs.title}>
        <AskedInput required maxLength={300} value={because} onChange={(_, { value }) => setBecause(value)} />
      </Field>}
      {!redirects && <p className={styles.help}>{procedure ? words.handover.help : words.notForUs.help}</p>}
      {problem && <ProblemBox problem={problem} />}
      <div className={styles.acts}>
        {!redirects && (
          <Button type="submit" appearance="primary" disabledFocusable={filing.isPending || handing.isPending}>
            {procedure ? words.handover.act : words.notForUs.act}
          </Button>
        )}
        <Button onClick={onCancel}>{words.notForUs.cancel}</Button>
      </div>
    </form>
  );
}
