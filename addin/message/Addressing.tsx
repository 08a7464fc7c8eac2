import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { MessageView } from '../../shared/contract/messages';
import { useDesk } from '../api/desk';
import { LinkButton } from '../parts/LinkButton';
import { CopiedIn } from '../parts/SendingAsks';
import { words } from '../words';
import { FieldRow, tied } from './FieldRow';
import { concernedIn, type Work } from './work';

/** Those to whom the acknowledgement may go: never anyone who was only copied in. */
export const recipientsOf = (message: MessageView) => message.proposal?.recipients ?? [];

/** The address of whoever wrote it, where a form or a colleague sent it too. */
export const writesFrom = (message: MessageView): string => (recipientsOf(message).find(({ suggested }) => suggested) ?? message.from).address;

interface AddressingProps {
  message: MessageView;
  work: Work;
  says: (at: string) => string | undefined;
  onChange: (change: Partial<Work>) => void;
}

/** Who answers the writer's questions, and whom the letter goes to. */
export function Addressing({ message, work, says, onChange }: AddressingProps) {
  const { me } = useDesk();
  const concerned = concernedIn(work);
  const all = recipientsOf(message);
  const copied = message.proposal?.copied ?? [];
  const [choosing, setChoosing] = useState((work.goes?.cc?.length ?? 0) > 0);
  const chosen = all.find((one) => one.address === work.to);
  return (
    <>
      <FieldRow label={words.capture.contact} at="contact" error={says('contact')}>
        <Select {...tied('contact', says('contact'))} value={concerned.has(work.contact) ? '' : work.contact} onChange={(_, { value }) => onChange({ contact: value })}>
          <option value="">{words.capture.choose}</option>
          {me.officers
            .filter((officer) => !concerned.has(officer.id))
            .map((officer) => (
              <option key={officer.id} value={officer.id}>
                {[officer.name, officer.telephone ?? words.capture.noTelephone, officer.away].filter(Boolean).join(', ')}
              </option>
            ))}
        </Select>
      </FieldRow>
      {!work.passedOn && !work.cannot && (all.length > 0 || !work.byHand) && <FieldRow
        label={words.capture.to}
        at="to"
        error={says('to')}
        hint={
          <>
            {chosen && all.length > 1 && <div>{chosen.as === 'writer' ? words.capture.isWriter : words.capture.isReplyTo}</div>}
            {message.proposal?.recipientsSaid} {copied.length > 0 && !choosing && <LinkButton onClick={() => setChoosing(true)}>{words.sending.choose}</LinkButton>}
          </>
        }
      >
        <Select {...tied('to', says('to'))} value={work.to} onChange={(_, { value }) => onChange({ to: value })}>
          <option value="">{words.capture.choose}</option>
          {all.map((one) => (
            <option key={one.address} value={one.address}>
              {one.address}
              {all.length > 1 && ` (${one.as === 'writer' ? words.capture.writer : words.capture.replyTo})`}
            </option>
          ))}
        </Select>
        {choosing && <CopiedIn copied={copied} goes={work.goes ?? {}} onChange={(goes) => onChange({ goes })} />}
      </FieldRow>}
    </>
  );
}
