import { Checkbox, Field, Input } from '@fluentui/react-components';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import type { ReplyFact } from './facts';
import type { FactsProps } from './facts-props';
import { Group } from './Group';
import { changed, Rows, without } from './Rows';

/** Holding replies that went out, and how much longer each said that it takes. One that came back extends nothing. */
export function ReplyRows({ facts: { replies }, says, onChange }: FactsProps) {
  const change = (at: number, reply: ReplyFact) => onChange({ replies: changed(replies, at, reply) });
  return (
    <Group title={words.calculator.replies}>
      <Rows
        name={words.calculator.reply}
        add={words.calculator.replyAdd}
        count={replies.length}
        onAdd={() => onChange({ replies: [...replies, { sent: '', workingDays: '', bounced: false }] })}
        onRemove={(at) => onChange({ replies: without(replies, at) })}
        row={(at) => {
          const reply = replies[at]!;
          const name = (field: string) => says(`holdingReplies.${at}.${field}`);
          return (
            <>
              <Field label={words.calculator.replySent} {...refused(name('sent'))}>
                <Input type="date" value={reply.sent} onChange={(_, { value }) => change(at, { ...reply, sent: value })} />
              </Field>
              <Field label={words.calculator.replyDays} {...refused(name('workingDays'))}>
                <Input type="number" min={1} max={260} value={reply.workingDays} onChange={(_, { value }) => change(at, { ...reply, workingDays: value.replace(/\D/g, '').slice(0, 4) })} />
              </Field>
              <Checkbox label={words.calculator.replyBounced} checked={reply.bounced} onChange={(_, { checked }) => change(at, { ...reply, bounced: checked === true })} />
            </>
          );
        }}
      />
    </Group>
  );
}
