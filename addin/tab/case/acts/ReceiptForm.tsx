import { makeStyles } from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/cases';
import { shortDate, type LondonDate } from '../../../../shared/kernel/london';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { DayField } from './DayField';
import { LineField } from './LineField';
import { receivedFrom } from './received';
import { useActForm, type OnDone } from './use-act-form';

const useStyles = makeStyles({ when: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))', gap: '12px', alignItems: 'start' } });

/** Says that a case was received earlier than it seems: a letter opened late, a message that a colleague had. */
export function ReceiptForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const styles = useStyles();
  const { required, 'move receipt': receipt } = words.acts;
  const { received, receivedSaid } = of.reading;
  const { values, set, says, ...form } = useActForm(
    'moveReceipt',
    of,
    {
      initial: { received: '', time: '', because: '' },
      gaps: (typed) => [...(typed.received ? [] : [{ at: 'received', says: required.received }]), ...(typed.because.trim() ? [] : [{ at: 'because', says: required.because }])],
      body: (typed) => ({ received: receivedFrom(typed.received, typed.time), because: typed.because }),
      done: (_, typed) => receipt.done(shortDate(typed.received as LondonDate)),
    },
    onDone,
  );
  return (
    <ActDialog act="move receipt" form={form} fields={['received', 'because']} onClose={onClose}>
      <div className={styles.when}>
        <DayField label={receipt.received} at="received" value={values.received} error={says('received')} hint={receipt.receivedNow(receivedSaid)} to={received} onChange={(day) => set({ received: day })} />
        <LineField label={receipt.time} at="time" type="time" value={values.time} hint={receipt.timeHelp} onChange={(time) => set({ time })} />
      </div>
      <LineField label={words.acts.because} at="because" value={values.because} error={says('because')} hint={receipt.becauseExample} onChange={(because) => set({ because })} />
    </ActDialog>
  );
}
