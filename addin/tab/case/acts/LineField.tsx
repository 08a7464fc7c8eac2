import { Input, makeStyles, type InputProps } from '@fluentui/react-components';
import { Asked } from './Asked';

const useStyles = makeStyles({ number: { maxWidth: '160px' } });

interface LineFieldProps {
  label: string;
  /** Names the field as the contract does. */
  at: string;
  value: string;
  error?: string | undefined;
  hint?: string | undefined;
  onChange: (value: string) => void;
  type?: InputProps['type'];
  max?: number;
  placeholder?: string;
}

/** A question answered in one line. */
export function LineField({ label, at, value, error, hint, onChange, type = 'text', max = 300, placeholder }: LineFieldProps) {
  const styles = useStyles();
  return (
    <Asked label={label} hint={hint} error={error}>
      <Input name={at} type={type} className={type === 'number' ? styles.number : ''} value={value} maxLength={max} {...(placeholder && { placeholder })} onChange={(_, data) => onChange(data.value)} />
    </Asked>
  );
}
