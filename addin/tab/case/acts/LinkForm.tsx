import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { LineField } from './LineField';
import { useActForm, type OnDone } from './use-act-form';

/** Links a case with those of other people on one matter, under one lead. */
export function LinkForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { required, link } = words.acts;
  const { values, set, says, ...form } = useActForm(
    'linkCase',
    of,
    {
      initial: { to: '', because: '' },
      gaps: ({ to, because }) => [...(to.trim() ? [] : [{ at: 'to', says: required.lead }]), ...(because.trim() ? [] : [{ at: 'because', says: required.because }])],
      body: ({ to, because }) => ({ to, because }),
      done: ({ matter }) => link.done(matter?.people ?? 2),
    },
    onDone,
  );
  return (
    <ActDialog act="link" form={form} fields={['to', 'because']} onClose={onClose}>
      <LineField label={link.to} at="to" value={values.to} error={says('to')} max={32} placeholder="HC-…" onChange={(to) => set({ to })} />
      <LineField label={words.acts.because} at="because" value={values.because} error={says('because')} hint={words.acts.becauseHelp} onChange={(because) => set({ because })} />
    </ActDialog>
  );
}
