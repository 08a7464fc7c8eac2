import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { DayField } from './DayField';
import { LineField } from './LineField';
import { useActForm, type OnDone } from './use-act-form';

/** Records the date agreed with the person for the answer. */
export function AgreeDateForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { required, 'agree date': agree } = words.acts;
  const { values, set, says, ...form } = useActForm(
    'agreeDate',
    of,
    {
      initial: { by: '', because: '' },
      gaps: ({ by, because }) => [...(by ? [] : [{ at: 'by', says: required.by }]), ...(because.trim() ? [] : [{ at: 'because', says: required.how }])],
      body: ({ by, because }) => ({ by, because }),
      done: (view) => agree.done(view.reading.answer.said),
    },
    onDone,
  );
  return (
    <ActDialog act="agree date" form={form} fields={['by', 'because']} onClose={onClose}>
      <DayField label={agree.by} at="by" value={values.by} error={says('by')} from={of.reading.today} onChange={(by) => set({ by })} />
      <LineField label={agree.how} at="because" value={values.because} error={says('because')} hint={agree.howExample} onChange={(because) => set({ because })} />
    </ActDialog>
  );
}
