import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MessageView } from '../../shared/contract/messages';
import { useAct } from '../api/acting';
import { ProblemBox } from '../parts/ProblemBox';
import { words } from '../words';
import { ProcedureFacts } from './ProcedureFacts';
import { usePlaced } from './placing';
import { offeredIn, RedirectForm } from './RedirectForm';

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
  const ending = useAct('endHandover');
  const retrying = useAct('retryLetter');
  const [said, setSaid] = useState('');
  const { handover, redirection, actions } = message;
  if (!handover) return null;
  const elsewhere = handover.procedure.elsewhere !== undefined;
  const accept = () => accepting.mutate({ id: message.id, body: { whom: said } }, { onSuccess: () => placed(words.handover.accepted) });
  const giveBack = () => giving.mutate({ id: message.id, body: { because: said } }, { onSuccess: () => placed(words.handover.givenBack) });
  const end = () => ending.mutate({ id: message.id, body: { because: said } }, { onSuccess: () => placed(words.handover.ended) });
  const busy = accepting.isPending || giving.isPending || ending.isPending;
  const problem = accepting.error ?? giving.error ?? ending.error;
  const redirects = actions.includes('redirect') && offeredIn(message).length > 0;
  const help = actions.includes('end handover') ? words.handover.saidBack : elsewhere ? words.handover.saidElsewhere : words.handover.saidHelp;
  const isAsked = actions.includes('accept handover');
  return (
    <section aria-label={handover.procedure.name} className={styles.box}>
      <h3 className={styles.title}>{handover.procedure.name}</h3>
      <p className={styles.text}>{handover.said}</p>
      {redirection && redirection.situation !== 'sent' && <p className={styles.text}>{redirection.said}</p>}
      {retrying.error && <ProblemBox problem={retrying.error} />}
      {redirection?.actions.includes('try again') && (
        <div className={styles.acts}>
          <Button disabledFocusable={retrying.isPending} onClick={() => retrying.mutate({ id: redirection.id })}>{words.redirection.again}</Button>
        </div>
      )}
      {handover.isOwed && <ProcedureFacts procedure={handover.procedure} canWrite={redirects} />}
      {redirects && <RedirectForm message={message} procedure={handover.procedure} />}
      {handover.isOwed && isAsked && (
        <>
          <Field label={words.handover.said} hint={help}>
            <Input required maxLength={120} value={said} onChange={(_, { value }) => setSaid(value)} />
          </Field>
          {problem && <ProblemBox problem={problem} />}
          <div className={styles.acts}>
            {actions.includes('accept handover') && <Button appearance={redirects ? 'secondary' : 'primary'} disabledFocusable={busy || said.trim() === ''} onClick={accept}>{redirects ? words.handover.otherwise : elsewhere ? words.handover.told : words.handover.accept}</Button>}
            {actions.includes('give back') && <Button disabledFocusable={busy || said.trim() === ''} onClick={giveBack}>{words.handover.giveBack}</Button>}
            {actions.includes('end handover') && <Button disabledFocusable={busy || said.trim() === ''} onClick={end}>{words.handover.end}</Button>}
          </div>
        </>
      )}
    </section>
  );
}
