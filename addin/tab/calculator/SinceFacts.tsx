import { Field, Input, makeStyles } from '@fluentui/react-components';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import type { FactsProps } from './facts-props';
import { Group } from './Group';
import { PauseRows } from './PauseRows';
import { ReplyRows } from './ReplyRows';

const useStyles = makeStyles({ pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(140px, 100%), 1fr))', gap: '12px', alignItems: 'start' } });

/** What has happened since it was received: each of these moves a date, or meets it. */
export function SinceFacts(props: FactsProps) {
  const styles = useStyles();
  const { facts, says, onChange } = props;
  return (
    <Group title={words.calculator.happened}>
      <div className={styles.pair}>
        <Field label={words.calculator.acknowledged} {...refused(says('acknowledged'))}>
          <Input type="date" value={facts.acknowledged} onChange={(_, { value }) => onChange({ acknowledged: value })} />
        </Field>
        <Field label={words.calculator.answered} {...refused(says('answered'))}>
          <Input type="date" value={facts.answered} onChange={(_, { value }) => onChange({ answered: value })} />
        </Field>
      </div>
      <PauseRows {...props} />
      <ReplyRows {...props} />
      <Field label={words.calculator.agreed} hint={words.calculator.agreedHelp} {...refused(says('agreedBy'))}>
        <Input type="date" value={facts.agreed} onChange={(_, { value }) => onChange({ agreed: value })} />
      </Field>
    </Group>
  );
}
