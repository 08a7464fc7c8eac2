import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import { mostOf, type StageDraft } from './profile-draft';

const useStyles = makeStyles({
  stage: { display: 'flex', flexDirection: 'column', gap: '12px', border: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, margin: 0, padding: '8px 0 0', minWidth: 0 },
  title: { padding: 0, fontWeight: tokens.fontWeightSemibold, float: 'left', width: '100%' },
});

interface StageFieldsProps {
  at: number;
  stage: StageDraft;
  gaps: readonly string[];
  onChange: (stage: StageDraft) => void;
}

const answers = ['receipt', 'acknowledgement', 'months'] as const;
const extensions = ['none', 'with a manager’s reason', 'never'] as const;
const digits = (value: string) => value.replace(/\D/g, '').slice(0, 3);

/** What is promised at one stage. */
export function StageFields({ at, stage, gaps, onChange }: StageFieldsProps) {
  const styles = useStyles();
  const { form } = words.settings;
  const says = (field: string, text: string) => refused(gaps.includes(`stages.${at}.${field}`) ? text : undefined);
  const change = (changed: Partial<StageDraft>) => onChange({ ...stage, ...changed });
  return (
    <fieldset className={styles.stage}>
      <legend className={styles.title}>{words.settings.stage(at + 1)}</legend>
      <Field label={form.acknowledge} {...says('acknowledge', form.gaps.days(260))}>
        <Input type="number" min={1} max={260} value={stage.acknowledge} onChange={(_, { value }) => change({ acknowledge: digits(value) })} />
      </Field>
      <Field label={form.answer}>
        <Select value={stage.answerFrom} onChange={(_, { value }) => change({ answerFrom: answers.find((one) => one === value) ?? 'receipt' })}>
          {answers.map((from) => (
            <option key={from} value={from}>
              {form.answerFrom[from]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={stage.answerFrom === 'months' ? form.months : form.days} {...says('answer', form.gaps.days(mostOf(stage)))}>
        <Input type="number" min={1} max={mostOf(stage)} value={stage.answer} onChange={(_, { value }) => change({ answer: digits(value) })} />
      </Field>
      <Field label={form.extension}>
        <Select value={stage.extension} onChange={(_, { value }) => change({ extension: extensions.find((one) => one === value) ?? 'none' })}>
          {extensions.map((one) => (
            <option key={one} value={one}>
              {form.extensions[one]}
            </option>
          ))}
        </Select>
      </Field>
      {stage.extension !== 'none' && (
        <Field label={form.longer} {...says('longer', form.gaps.longer)}>
          <Input type="number" min={0} max={260} value={stage.longer} onChange={(_, { value }) => change({ longer: digits(value) })} />
        </Field>
      )}
    </fieldset>
  );
}
