import { Input, Textarea } from '@fluentui/react-components';
import { fieldId } from '../../message/fields';
import { Card } from '../../parts/Card';
import { loggingWords } from '../../words/logging';
import { Asked } from '../case/acts/Asked';
import { Pair } from './Pair';
import type { Typed } from './typed';

interface WhoFieldsProps {
  typed: Typed;
  says: (at: string) => string | undefined;
  onChange: (change: Partial<Typed>) => void;
}

/** Who it is, and how they can be reached: as much as they give. */
export function WhoFields({ typed, says, onChange }: WhoFieldsProps) {
  const said = loggingWords;
  const line = (at: 'name' | 'telephone' | 'email', type: 'text' | 'tel' | 'email', max: number, hint?: string) => (
    <Asked label={said[at]} hint={hint} error={says(at)}>
      {/* A resident's details are not offered again by the browser to whoever sits here next. */}
      <Input id={fieldId(at)} type={type} autoComplete="off" value={typed[at]} maxLength={max} onChange={(_, { value }) => onChange({ [at]: value })} />
    </Asked>
  );
  return (
    <Card title={said.who}>
      <Pair>
        {line('name', 'text', 100, said.nameHelp)}
        {line('telephone', 'tel', 40)}
      </Pair>
      <Pair>
        {line('email', 'email', 254)}
        <Asked label={said.postal} error={says('postal')}>
          <Textarea id={fieldId('postal')} autoComplete="off" value={typed.postal} rows={2} maxLength={500} onChange={(_, { value }) => onChange({ postal: value })} />
        </Asked>
      </Pair>
    </Card>
  );
}
