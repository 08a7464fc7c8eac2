import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { LineField } from './LineField';
import { useActForm, type OnDone } from './use-act-form';

/** Takes a case out of the one that it was put with. */
export function PartForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { values, set, says, ...form } = useActForm(
    'partCase',
    of,
    {
      initial: { because: '' },
      gaps: ({ because }) => (because.trim() ? [] : [{ at: 'because', says: words.acts.required.because }]),
      body: ({ because }) => ({ because }),
      done: () => words.acts.part.done,
    },
    onDone,
  );
  return (
    <ActDialog act="part" form={form} fields={['because']} onClose={onClose}>
      <LineField label={words.acts.because} at="because" value={values.because} error={says('because')} hint={words.acts.becauseHelp} onChange={(because) => set({ because })} />
    </ActDialog>
  );
}
