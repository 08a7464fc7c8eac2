import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { LineField } from './LineField';
import { useActForm, type OnDone } from './use-act-form';

/** Puts two cases of one person and one matter together. The server says which of them stays. */
export function MergeForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { required, merge } = words.acts;
  const { values, set, says, ...form } = useActForm(
    'mergeCase',
    of,
    {
      initial: { with: '', because: '' },
      gaps: (typed) => [...(typed.with.trim() ? [] : [{ at: 'with', says: required.with }]), ...(typed.because.trim() ? [] : [{ at: 'because', says: required.because }])],
      body: (typed) => ({ with: typed.with, because: typed.because }),
      done: (view) => merge.done(view.id),
    },
    onDone,
  );
  return (
    <ActDialog act="merge" form={form} fields={['with', 'because']} onClose={onClose}>
      <LineField label={merge.with} at="with" value={values.with} error={says('with')} max={32} placeholder="HC-…" onChange={(reference) => set({ with: reference })} />
      <LineField label={words.acts.because} at="because" value={values.because} error={says('because')} hint={words.acts.becauseHelp} onChange={(because) => set({ because })} />
    </ActDialog>
  );
}
