import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import type { PlanReadingView } from '../../../shared/contract/plan-reading';
import { planWords } from '../../words/plans';

type FieldView = PlanReadingView['sections'][number]['fields'][number];

const useStyles = makeStyles({
  label: { display: 'inline-flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center' },
  missing: { display: 'inline-flex', gap: '4px', alignItems: 'center', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  read: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  short: { maxWidth: '240px' },
});

/** That something is still missing, in word and sign. */
export function MissingMark() {
  const styles = useStyles();
  return (
    <span className={styles.missing}>
      <CircleHintRegular />
      {planWords.plan.missing}
    </span>
  );
}

/** One field of a plan: to write, or to read. */
export function PlanField({ field, value, mayWrite, onWrite }: { field: FieldView; value: string; mayWrite: boolean; onWrite: (value: string) => void }) {
  const styles = useStyles();
  const { path, is, label, help, options = [], missing } = field;
  if (!mayWrite) {
    return (
      <div>
        <h3 className={styles.name}>{label}</h3>
        {value === '' ? <MissingMark /> : <p id={path} className={styles.read}>{options.find((option) => option.value === value)?.says ?? value}</p>}
      </div>
    );
  }
  const input = () => {
    if (is === 'text') return <Textarea id={path} resize="vertical" maxLength={5000} value={value} onChange={(_, { value: now }) => onWrite(now)} />;
    if (is === 'choice') {
      return (
        <Select id={path} className={styles.short} value={value} onChange={(_, { value: now }) => onWrite(now)}>
          <option value="">{planWords.record.choose}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.says}
            </option>
          ))}
        </Select>
      );
    }
    return <Input id={path} {...(is !== 'line' && { className: styles.short })} type={is === 'date' ? 'date' : 'text'} {...(is === 'pounds' && { inputMode: 'decimal' as const, contentBefore: '£' })} maxLength={200} value={value} onChange={(_, { value: now }) => onWrite(now)} />;
  };
  return (
    <Field label={{ children: <span className={styles.label}>{label}{missing && <MissingMark />}</span>, htmlFor: path }} {...(help !== undefined && { hint: help })}>
      {input()}
    </Field>
  );
}
