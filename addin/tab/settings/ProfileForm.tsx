import { Button, Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import { gapsIn, withStages, type ProfileDraft } from './profile-draft';
import { StageFields } from './StageFields';

const useStyles = makeStyles({
  form: {
    display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px', border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ProfileFormProps {
  draft: ProfileDraft;
  onChange: (draft: ProfileDraft) => void;
  onPut: (draft: ProfileDraft) => void;
  onCancel: () => void;
}

/** A profile of the council's own, written as a form: the same facts as those that Heard brings. */
export function ProfileForm({ draft, onChange, onPut, onCancel }: ProfileFormProps) {
  const styles = useStyles();
  const { form } = words.settings;
  const [pressed, setPressed] = useState(false);
  // The keyboard goes on where the new form begins, also when another profile is taken up.
  useEffect(() => document.getElementById('profile-name')?.focus(), [draft.id]);
  const gaps = pressed ? gapsIn(draft) : [];
  const says = (at: string, words: string) => refused(gaps.includes(at) ? words : undefined);
  const change = (changed: Partial<ProfileDraft>) => onChange({ ...draft, ...changed });
  const put = () => {
    setPressed(true);
    if (gapsIn(draft).length === 0) onPut(draft);
  };
  return (
    <form
      noValidate
      className={styles.form}
      aria-labelledby="profile-form"
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      <h3 id="profile-form" className={styles.title}>
        {draft.id === undefined ? words.settings.profileNew : words.settings.profileEditOf(draft.name)}
      </h3>
      <Field label={form.name} required {...says('name', form.gaps.name)}>
        <Input id="profile-name" maxLength={80} value={draft.name} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <Field label={form.source} required hint={form.sourceHelp} {...says('source', form.gaps.source)}>
        <Textarea maxLength={400} value={draft.source} onChange={(_, { value }) => change({ source: value })} />
      </Field>
      <Field label={form.readOn}>
        <Input type="date" value={draft.readOn} onChange={(_, { value }) => change({ readOn: value })} />
      </Field>
      <Checkbox label={form.checked} checked={draft.checked} onChange={(_, { checked }) => change({ checked: checked === true })} />
      <Field label={words.settings.countsBy}>
        <Select value={draft.workingDay} onChange={(_, { value }) => change({ workingDay: value === 'statutory' ? 'statutory' : 'council' })}>
          <option value="council">{words.settings.workingDays.council}</option>
          <option value="statutory">{words.settings.workingDays.statutory}</option>
        </Select>
      </Field>
      <Checkbox
        label={words.settings.ombudsman}
        checked={draft.namesOmbudsman === true}
        onChange={(_, { checked }) => {
          const { namesOmbudsman: _no, ...rest } = draft;
          onChange(checked === true ? { ...rest, namesOmbudsman: true } : rest);
        }}
      />
      <Field label={form.stages}>
        <Select value={String(draft.stages.length)} onChange={(_, { value }) => onChange(withStages(draft, Number(value)))}>
          {[1, 2, 3].map((count) => (
            <option key={count}>{count}</option>
          ))}
        </Select>
      </Field>
      {draft.stages.map((stage, at) => (
        <StageFields key={at} at={at} stage={stage} gaps={gaps} onChange={(changed) => change({ stages: draft.stages.map((one, place) => (place === at ? changed : one)) })} />
      ))}
      <div className={styles.acts}>
        <Button type="submit">{form.done}</Button>
        <Button appearance="subtle" onClick={onCancel}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
