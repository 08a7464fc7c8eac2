import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { shortDate, type LondonDate } from '../../shared/kernel/london';
import { refused } from '../parts/refused';
import { words } from '../words';
import { fieldId } from './fields';
import type { PassedOnWork } from './work';

const useStyles = makeStyles({
  card: {
    display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 12px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
  },
  said: { margin: 0, overflowWrap: 'anywhere' },
});

interface PassedOnProps {
  said: string;
  work: PassedOnWork;
  says: (at: string) => string | undefined;
  onChange: (work: PassedOnWork) => void;
}

/** Somebody of the council sent on what they had been sent: nothing goes until an officer has said who wrote it and when it came. */
export function PassedOn({ said, work, says, onChange }: PassedOnProps) {
  const styles = useStyles();
  // Whoever changes what was confirmed confirms it anew.
  const write = (change: Partial<PassedOnWork>) => onChange({ ...work, isRight: false, ...change });
  return (
    <section aria-label={words.passedOn.title} className={styles.card}>
      <p className={styles.said}>{said}</p>
      <Field label={words.passedOn.name}>
        <Input id={fieldId('confirmed.writer.name')} maxLength={200} value={work.name} onChange={(_, { value }) => write({ name: value })} />
      </Field>
      <Field label={words.passedOn.address} {...refused(says('confirmed.writer.address'))}>
        <Input id={fieldId('confirmed.writer.address')} type="email" maxLength={254} value={work.address} onChange={(_, { value }) => write({ address: value })} />
      </Field>
      <Field label={words.passedOn.had} hint={work.had === '' ? words.passedOn.hadHelp : `${shortDate(work.had as LondonDate)}. ${words.passedOn.hadHelp}`} {...refused(says('confirmed.had'))}>
        <Input id={fieldId('confirmed.had')} type="date" value={work.had} onChange={(_, { value }) => write({ had: value })} />
      </Field>
      <Field {...refused(says('confirmed'))}>
        <Checkbox id={fieldId('confirmed')} label={words.passedOn.confirm} checked={work.isRight} onChange={(_, { checked }) => onChange({ ...work, isRight: checked === true })} />
      </Field>
    </section>
  );
}
