import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MessageView } from '../../shared/contract/views';
import { useAct } from '../api/acting';
import { ProblemBox } from '../parts/ProblemBox';
import { words } from '../words';
import { ProcedureFacts } from './ProcedureFacts';
import { usePlaced } from './placing';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '10px 12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Where a message was offered: owed until somebody there has accepted it, by name. */
export function HandoverBox({ message }: { message: MessageView }) {
  const styles = useStyles();
  const placed = usePlaced();
  const accepting = useAct('acceptHandover');
  const giving = useAct('giveBack');
  const [said, setSaid] = useState('');
  const { handover, actions } = message;
  if (!handover) return null;
  const elsewhere = handover.procedure.elsewhere !== undefined;
  const accept = () => accepting.mutate({ id: message.id, body: { whom: said } }, { onSuccess: () => placed(words.handover.accepted) });
  const giveBack = () => giving.mutate({ id: message.id, body: { because: said } }, { onSuccess: () => placed(words.handover.givenBack) });
  const busy = accepting.isPending || giving.isPending;
  return (
    <section aria-label={handover.procedure.name} className={styles.box}>
      <h3 className={styles.title}>{handover.procedure.name}</h3>
      <p className={styles.text}>{handover.said}</p>
      {handover.isOwed && <ProcedureFacts procedure={handover.procedure} />}
      {handover.isOwed && (
        <>
          <Field label={words.handover.said} hint={elsewhere ? words.handover.saidElsewhere : words.handover.saidHelp}>
            <Input required maxLength={120} value={said} onChange={(_, { value }) => setSaid(value)} />
          </Field>
          {(accepting.error ?? giving.error) && <ProblemBox problem={accepting.error ?? giving.error} />}
          <div className={styles.acts}>
            {actions.includes('accept handover') && <Button appearance="primary" disabledFocusable={busy || said.trim() === ''} onClick={accept}>{elsewhere ? words.handover.told : words.handover.accept}</Button>}
            {actions.includes('give back') && <Button disabledFocusable={busy || said.trim() === ''} onClick={giveBack}>{words.handover.giveBack}</Button>}
          </div>
        </>
      )}
    </section>
  );
}
