import { Select } from '@fluentui/react-components';
import { Options } from '../../../parts/Options';
import { words } from '../../../words/in-tab';
import { Asked } from './Asked';

interface ChoiceFieldProps {
  label: string;
  /** Names the field as the contract does. */
  at: string;
  value: string;
  choices: readonly { id: string; name: string }[];
  error?: string | undefined;
  onChange: (id: string) => void;
}

/** A question answered with one of a few; the first choice is to make one. */
export const ChoiceField = ({ label, at, value, choices, error, onChange }: ChoiceFieldProps) => (
  <Asked label={label} error={error}>
    <Select name={at} value={value} onChange={(_, data) => onChange(data.value)}>
      <option value="">{words.capture.choose}</option>
      <Options of={choices} />
    </Select>
  </Asked>
);
