import { cannotReasons, type CannotReason } from '../../../../shared/domain/case/vocabulary';
import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { ChoiceField } from './ChoiceField';
import { LineField } from './LineField';
import { useActForm, type OnDone } from './use-act-form';

/** Records that nobody can be told that the matter came. */
export function CannotForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { required, 'cannot acknowledge': cannot } = words.acts;
  const initial: { why: CannotReason | ''; because: string } = { why: '', because: '' };
  const { values, set, says, ...form } = useActForm(
    'cannotAcknowledge',
    of,
    {
      initial,
      gaps: ({ why, because }) => [...(why ? [] : [{ at: 'why', says: required.why }]), ...(because.trim() ? [] : [{ at: 'because', says: required.know }])],
      body: ({ why, because }) => ({ why: why || 'anonymous', because }),
      done: () => cannot.done,
    },
    onDone,
  );
  return (
    <ActDialog act="cannot acknowledge" form={form} fields={['why', 'because']} onClose={onClose}>
      <ChoiceField label={cannot.why} at="why" value={values.why} choices={cannotReasons.map((id) => ({ id, name: words.cannot[id] }))} error={says('why')} onChange={(why) => set({ why: why as CannotReason | '' })} />
      <LineField label={cannot.because} at="because" value={values.because} error={says('because')} hint={words.acts.becauseHelp} onChange={(because) => set({ because })} />
    </ActDialog>
  );
}
