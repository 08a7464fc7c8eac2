import { words } from '../../../words/in-tab';
import { LineField } from './LineField';

interface WhyChangedProps {
  value: string;
  error: string | undefined;
  onChange: (because: string) => void;
}

/** Why something that was recorded is put right. Completing it needs no reason: the server knows which it is. */
export const WhyChanged = ({ value, error, onChange }: WhyChangedProps) => (
  <LineField label={words.acts.putRight} at="because" value={value} error={error} hint={words.acts.putRightHelp} onChange={onChange} />
);
