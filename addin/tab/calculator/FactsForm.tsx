import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { Card } from '../../parts/Card';
import { Unfold } from '../../parts/Unfold';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import { conventionFor } from './asking';
import { CountingFacts } from './CountingFacts';
import type { FactsProps } from './facts-props';
import { SinceFacts } from './SinceFacts';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(140px, 100%), 1fr))', gap: '12px', alignItems: 'start' },
  foot: { display: 'flex' },
});

/** What to count from. There is nothing to press: the dates follow what is chosen. */
export function FactsForm({ onClear, ...props }: FactsProps & { onClear: () => void }) {
  const styles = useStyles();
  const { facts, settings, says, onChange } = props;
  const { rules, profiles } = settings;
  const profile = profiles.find(({ id }) => id === (facts.profile || rules.usualProfile));
  const stages = Math.max(profile?.stages.length ?? 1, Number(facts.stage) || 1);
  const isMore = [facts.nation, facts.convention, facts.cutOff, facts.closures, facts.acknowledged, facts.answered, facts.agreed, facts.pauses[0], facts.replies[0]].some(Boolean);
  return (
    <Card title={words.calculator.facts}>
      <div className={styles.pair}>
        <Field label={words.calculator.received} {...refused(says('received'))}>
          <Input type="date" value={facts.received} onChange={(_, { value }) => onChange({ received: value })} />
        </Field>
        {conventionFor(facts, rules).cutOff && (
          <Field label={words.calculator.time} hint={words.calculator.timeHelp}>
            <Input type="time" value={facts.time} onChange={(_, { value }) => onChange({ time: value })} />
          </Field>
        )}
      </div>
      <Field label={words.calculator.profile} {...refused(says('profile'))}>
        <Select value={facts.profile || rules.usualProfile} onChange={(_, { value }) => onChange({ profile: value === rules.usualProfile ? '' : value, stage: '' })}>
          {!profile && <option value={facts.profile}>{facts.profile}</option>}
          {profiles.filter(({ retired }) => !retired).map(({ id, name }) => (
            <option key={id} value={id}>
              {id === rules.usualProfile ? words.calculator.usual(name) : name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.calculator.stage} {...refused(says('stage'))}>
        <Select value={facts.stage || '1'} onChange={(_, { value }) => onChange({ stage: value === '1' ? '' : value })}>
          {Array.from({ length: stages }, (_, at) => (
            <option key={at} value={at + 1}>
              {words.calculator.stageNo(at + 1)}
            </option>
          ))}
        </Select>
      </Field>
      <Unfold title={words.calculator.more} open={isMore}>
        <CountingFacts {...props} />
        <SinceFacts {...props} />
      </Unfold>
      <div className={styles.foot}>
        <Button size="small" onClick={onClear}>
          {words.calculator.clear}
        </Button>
      </div>
    </Card>
  );
}
