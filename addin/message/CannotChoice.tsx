import { Input, Select } from '@fluentui/react-components';
import { cannotReasons, type CannotReason } from '../../shared/domain/case/vocabulary';
import { words } from '../words';
import { FieldRow, tied } from './FieldRow';
import type { Work } from './work';

type Cannot = NonNullable<Work['cannot']>;

/** Why nobody can be told that a matter came, and how that is known. */
export function CannotChoice({ cannot, says, onChange }: { cannot: Cannot; says: (at: string) => string | undefined; onChange: (cannot: Cannot) => void }) {
  const said = words.wishes;
  return (
    <>
      <FieldRow label={said.cannot} at="cannot.why" error={says('cannot.why')}>
        <Select {...tied('cannot.why', says('cannot.why'))} value={cannot.why} onChange={(_, { value }) => onChange({ ...cannot, why: value as CannotReason | '' })}>
          <option value="">{words.capture.choose}</option>
          {cannotReasons.map((reason) => (
            <option key={reason} value={reason}>
              {words.cannot[reason]}
            </option>
          ))}
        </Select>
      </FieldRow>
      <FieldRow label={said.cannotKnow} at="cannot.because" error={says('cannot.because')} hint={said.cannotHelp}>
        <Input {...tied('cannot.because', says('cannot.because'))} value={cannot.because} maxLength={300} onChange={(_, { value }) => onChange({ ...cannot, because: value })} />
      </FieldRow>
    </>
  );
}
