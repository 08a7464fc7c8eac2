import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { KnownFormView } from '../../../shared/contract/via';
import { channels } from '../../../shared/domain/message/vocabulary';
import { words } from '../../words/in-tab';
import { AskedInput } from '../../parts/AskedInput';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))', gap: '12px', alignItems: 'start', padding: '8px 0' },
  wide: { gridColumn: '1 / -1' },
  acts: { gridColumn: '1 / -1', display: 'flex', gap: '8px' },
});

interface FormFieldsProps {
  start: KnownFormView;
  busy: boolean;
  onSave: (form: KnownFormView) => void;
  onCancel: () => void;
}

/** One form or system: where it sends from, how it counts, and where the resident stands in what it sends. */
export function FormFields({ start, busy, onSave, onCancel }: FormFieldsProps) {
  const styles = useStyles();
  const said = words.senders;
  const [form, setForm] = useState(start);
  const [lines, setLines] = useState(start.resident.at === 'lines' ? start.resident : { at: 'lines' as const, name: 'Name:', email: 'Email:' });
  const change = (part: Partial<KnownFormView>) => setForm({ ...form, ...part });
  const byLines = form.resident.at === 'lines';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ ...form, address: form.address.trim(), name: form.name.trim(), resident: byLines ? lines : { at: 'reply-to' } });
      }}
    >
      <Field label={said.name}>
        <AskedInput required maxLength={80} value={form.name} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <Field label={said.address}>
        <Input type="email" required maxLength={254} value={form.address} onChange={(_, { value }) => change({ address: value })} />
      </Field>
      <Field label={said.channel}>
        <Select value={form.channel} onChange={(_, { value }) => change({ channel: value as KnownFormView['channel'] })}>
          {channels.map((channel) => (
            <option key={channel} value={channel}>{channel}</option>
          ))}
        </Select>
      </Field>
      <Field label={said.where} className={styles.wide}>
        <RadioGroup value={form.resident.at} onChange={(_, { value }) => change({ resident: value === 'lines' ? lines : { at: 'reply-to' } })}>
          <Radio value="reply-to" label={said.atReply} />
          <Radio value="lines" label={said.atLines} />
        </RadioGroup>
      </Field>
      {byLines && (
        <>
          <Field label={said.nameLabel}>
            <Input required maxLength={60} value={lines.name} onChange={(_, { value }) => setLines({ ...lines, name: value })} />
          </Field>
          <Field label={said.emailLabel}>
            <Input required maxLength={60} value={lines.email} onChange={(_, { value }) => setLines({ ...lines, email: value })} />
          </Field>
        </>
      )}
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>{busy ? said.saving : said.save}</Button>
        <Button onClick={onCancel}>{words.acts.cancel}</Button>
      </div>
    </form>
  );
}
