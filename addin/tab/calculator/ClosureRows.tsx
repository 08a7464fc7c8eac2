import { Field, Input, Select } from '@fluentui/react-components';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import type { FactsProps } from './facts-props';
import { changed, Rows, without } from './Rows';

/** The council's closure days, or others in their place: none of them is a choice too. */
export function ClosureRows({ facts, settings, says, onChange }: FactsProps) {
  const { closures } = facts;
  return (
    <>
      <Field label={words.calculator.closures} {...refused(says('closures'))}>
        <Select value={closures ? 'own' : ''} onChange={(_, { value }) => onChange({ closures: value === 'own' ? [] : undefined })}>
          <option value="">{words.calculator.closuresCouncil(settings.rules.closures.length)}</option>
          <option value="own">{words.calculator.closuresOwn}</option>
        </Select>
      </Field>
      {closures && (
        <Rows
          name={words.calculator.closure}
          add={words.calculator.closureAdd}
          count={closures.length}
          onAdd={() => onChange({ closures: [...closures, ''] })}
          onRemove={(at) => onChange({ closures: without(closures, at) })}
          row={(at) => (
            <Field {...refused(says(`closures.${at}`))}>
              <Input type="date" aria-label={words.calculator.closure(at + 1)} value={closures[at] ?? ''} onChange={(_, { value }) => onChange({ closures: changed(closures, at, value) })} />
            </Field>
          )}
        />
      )}
    </>
  );
}
