import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { LineField } from './LineField';
import { useActForm, type OnDone } from './use-act-form';

/** Takes a case out from under its lead. */
export function UnlinkForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { values, set, says, ...form } = useActForm(
    'unlinkCase',
    of,
    {
      initial: { because: '' },
      gaps: ({ because }) => (because.trim() ? [] : [{ at: 'because', says: words.acts.required.because }]),
      body: ({ because }) => ({ because }),
      done: () => words.acts.unlink.done,
    },
    onDone,
  );
  return (
    <ActDialog act="unlink" form={form} fields={['because']} onClose={onClose}>
      <LineField label={words.acts.because} at="because" value={values.because} error={says('because')} hint={words.acts.becauseHelp} onChange={(because) => set({ because })} />
    </ActDialog>
  );
}
