import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProcedureView } from '../../shared/contract/handover';
import type { MessageView } from '../../shared/contract/messages';
import { useAct } from '../api/acting';
import { useDesk } from '../api/desk';
import { reading } from '../api/reading';
import { Options } from '../parts/Options';
import { ProblemBox } from '../parts/ProblemBox';
import { CopiedIn, SendingAsks, ticked, type Goes } from '../parts/SendingAsks';
import { useSettled } from '../parts/use-settled';
import { words } from '../words';
import { LetterCard } from './LetterCard';
import { usePlaced } from './placing';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0, '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  send: { minHeight: '32px', overflowWrap: 'anywhere' },
});

/** Addresses that a message offers to answer: its writer's, and where it asks replies to go. */
export const offeredIn = ({ from, replyTo, via }: MessageView): string[] => [...new Set([from, ...(via ? [] : replyTo)].map(({ address }) => address).filter((address) => address !== ''))];

/** The reply that tells a writer whom to write to: drafted, shown with whom it goes to, and sent in their conversation. */
export function RedirectForm({ message, procedure }: { message: MessageView; procedure: ProcedureView }) {
  const styles = useStyles();
  const { api } = useDesk();
  const placed = usePlaced();
  const redirecting = useAct('redirect');
  const addresses = offeredIn(message);
  const [to, setTo] = useState(addresses.length === 1 ? (addresses[0] ?? '') : '');
  const [body, setBody] = useState('');
  const [letterText, setText] = useState<string>();
  const [goes, setGoes] = useState<Goes>({});
  const asked = { procedure: procedure.id, to, ...(body !== '' && { body }), ...(letterText !== undefined && { letterText }), ...ticked(goes) };
  const settled = useSettled(JSON.stringify(asked), 300);
  const { data: letter, error } = useQuery({ ...reading.redirection(api, message.id, JSON.parse(settled) as typeof asked), enabled: to !== '', placeholderData: (earlier) => earlier });
  const isReady = letter?.kept === true && letter.sending.against === undefined && letter.sending.asks.every((ask) => ask.confirmed);
  const send = () => redirecting.mutate({ id: message.id, body: asked }, { onSuccess: () => placed(words.redirection.done) });
  return (
    <div className={styles.form}>
      {procedure.bodies && (
        <Field label={words.redirection.body}>
          <Select value={body} onChange={(_, { value }) => setBody(value)}>
            <option value="">{words.redirection.noBody}</option>
            <Options of={procedure.bodies} />
          </Select>
        </Field>
      )}
      {addresses.length > 1 && (
        <Field label={words.capture.to}>
          <Select value={to} onChange={(_, { value }) => setTo(value)}>
            <option value="">{words.capture.choose}</option>
            {addresses.map((address) => (
              <option key={address}>{address}</option>
            ))}
          </Select>
        </Field>
      )}
      <LetterCard title={words.redirection.letter} letter={letter} problem={error} needs={to === ''} text={letterText} mustBeRead={false} onChange={setText} />
      {letter && <CopiedIn copied={letter.sending.copied} goes={goes} onChange={setGoes} />}
      {letter && <SendingAsks sending={letter.sending} goes={goes} onChange={setGoes} />}
      {redirecting.error && <ProblemBox problem={redirecting.error} />}
      <p className={styles.help}>{words.redirection.help}</p>
      <div>
        <Button type="button" appearance="primary" className={styles.send} disabledFocusable={redirecting.isPending || !isReady} onClick={send}>
          {letter ? words.acts.letter.sendTo(letter.to.address, letter.sending.cc.map(({ address }) => address)) : words.acts.letter.send}
        </Button>
      </div>
    </div>
  );
}
