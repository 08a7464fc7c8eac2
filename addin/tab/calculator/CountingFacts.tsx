import { Field, Input, Select } from '@fluentui/react-components';
import { nations } from '../../../shared/domain/clock/vocabulary';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import { conventionFor } from './asking';
import { ClosureRows } from './ClosureRows';
import type { FactsProps } from './facts-props';
import { Group } from './Group';

const saidOf = (said: string) => said.charAt(0).toUpperCase() + said.slice(1);

/** How days are counted, in place of the council's own way. */
export function CountingFacts(props: FactsProps) {
  const { facts, settings, says, onChange } = props;
  const { rules, conventions } = settings;
  const inWords = (convention: string) => saidOf(conventions.find((one) => one.convention === convention)?.said ?? convention);
  return (
    <Group title={words.calculator.counting}>
      <Field label={words.calculator.nation} {...refused(says('nation'))}>
        <Select value={facts.nation} onChange={(_, { value }) => onChange({ nation: nations.find((nation) => nation === value) ?? '' })}>
          <option value="">{words.calculator.theCouncils(rules.nation)}</option>
          {nations.map((nation) => (
            <option key={nation}>{nation}</option>
          ))}
        </Select>
      </Field>
      <Field label={words.calculator.convention} hint={inWords(conventionFor(facts, rules).convention)} {...refused(says('convention'))}>
        <Select value={facts.convention} onChange={(_, { value }) => onChange({ convention: value === 'A' || value === 'B' ? value : '', ...(value === 'A' && { cutOff: '', time: '' }) })}>
          <option value="">{words.calculator.theCouncils(words.calculator.conventionNamed(rules.convention))}</option>
          {conventions.map(({ convention }) => (
            <option key={convention} value={convention}>
              {words.calculator.conventions[convention]}
            </option>
          ))}
        </Select>
      </Field>
      {conventionFor(facts, rules).convention === 'B' && (
        <Field label={words.calculator.cutOff} hint={words.calculator.cutOffHelp} {...refused(says('cutOff'))}>
          <Input type="time" value={conventionFor(facts, rules).cutOff} onChange={(_, { value }) => onChange({ cutOff: value })} />
        </Field>
      )}
      <ClosureRows {...props} />
    </Group>
  );
}
