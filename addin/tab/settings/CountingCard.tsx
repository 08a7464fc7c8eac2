import { Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import type { ClockSettingsView } from '../../../shared/contract/clock';
import { nations } from '../../../shared/domain/clock/vocabulary';
import { Card } from '../../parts/Card';
import { Facts } from '../../parts/Facts';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import type { PartProps } from './part-props';

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });

type Conventions = ClockSettingsView['conventions'];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Nation, convention, cut-off and the usual profile. */
export function CountingCard({ conventions, ...props }: PartProps & { conventions: Conventions }) {
  return <Card title={words.settings.counting}>{props.mayChange ? <CountingFields conventions={conventions} {...props} /> : <CountingFacts conventions={conventions} {...props} />}</Card>;
}

function CountingFacts({ rules, brought, conventions }: PartProps & { conventions: Conventions }) {
  const said = conventions.find(({ convention }) => convention === rules.counting.convention)?.said ?? '';
  return (
    <Facts
      facts={[
        [words.settings.nation, rules.nation],
        [words.settings.convention, `${words.calculator.conventions[rules.counting.convention]}. ${capital(said)}.`],
        ...(rules.counting.convention === 'B' ? [[words.calculator.cutOff, rules.counting.cutOff || words.settings.noCutOff] as [string, string]] : []),
        [words.settings.usual, [...brought, ...rules.profiles].find(({ id }) => id === rules.usualProfile)?.name ?? rules.usualProfile],
      ]}
    />
  );
}

function CountingFields({ rules, brought, conventions, says, onChange }: PartProps & { conventions: Conventions }) {
  const styles = useStyles();
  const { counting } = rules;
  return (
    <>
      <Field label={words.settings.nation} hint={words.settings.nationHelp} {...refused(says('nation'))}>
        <Select value={rules.nation} onChange={(_, { value }) => onChange({ nation: nations.find((nation) => nation === value) ?? rules.nation })}>
          {nations.map((nation) => (
            <option key={nation}>{nation}</option>
          ))}
        </Select>
      </Field>
      <Field label={words.settings.convention} {...refused(says('convention'))}>
        <RadioGroup value={counting.convention} onChange={(_, { value }) => onChange({ counting: value === 'B' ? { ...counting, convention: 'B' } : { convention: 'A', cutOff: '' } })}>
          {conventions.map(({ convention, said }) => (
            <Radio
              key={convention}
              value={convention}
              label={
                <>
                  {words.calculator.conventions[convention]}
                  <br />
                  <span className={styles.hint}>{capital(said)}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {counting.convention === 'B' && (
        <Field label={words.settings.cutOff} hint={words.settings.cutOffHelp} {...refused(says('cutOff'))}>
          <Input type="time" value={counting.cutOff} onChange={(_, { value }) => onChange({ counting: { ...counting, cutOff: value } })} />
        </Field>
      )}
      <Field label={words.settings.usual} hint={words.settings.usualHelp} {...refused(says('usualProfile'))}>
        <Select value={rules.usualProfile} onChange={(_, { value }) => onChange({ usualProfile: value })}>
          {[...brought, ...rules.profiles.filter(({ id, retired }) => !retired || id === rules.usualProfile)].map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
