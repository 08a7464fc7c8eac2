import { Input } from '@fluentui/react-components';
import { shortDate, type LondonDate } from '../../../../shared/kernel/london';
import { fieldId } from '../../../message/fields';
import { Asked } from './Asked';

interface DayFieldProps {
  label: string;
  /** Names the field as the contract does. */
  at: string;
  value: string;
  error?: string | undefined;
  hint?: string | undefined;
  /** What its calendar offers; the server judges what is chosen. */
  from?: string | undefined;
  to?: string | undefined;
  onChange: (value: string) => void;
}

/** A day, said again below with its weekday: a mistake shows in that first. */
export function DayField({ label, at, value, error, hint, from, to, onChange }: DayFieldProps) {
  const said = [value && shortDate(value as LondonDate), hint].filter(Boolean).join('. ');
  return (
    <Asked label={label} hint={said} error={error}>
      <Input id={fieldId(at)} name={at} type="date" value={value} min={from} max={to} onChange={(_, data) => onChange(data.value)} />
    </Asked>
  );
}
