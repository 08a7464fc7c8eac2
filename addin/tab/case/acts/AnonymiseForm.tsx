import { anonymiseGrounds, type AnonymiseGround } from '../../../../shared/domain/case/vocabulary';
import { retentionWords } from '../../../words/retention';
import { actsSaid } from './acts-said';
import { ActDialog } from './ActDialog';
import type { SmallFormProps } from './acts';
import { ChoiceField } from './ChoiceField';
import { LineField } from './LineField';
import { useActForm } from './use-act-form';

/** Removes people and texts from a case: why, and its reference written out, since nothing brings them back. */
export function AnonymiseForm({ of, onDone, onClose }: SmallFormProps) {
  const { anonymise } = actsSaid;
  const initial: { ground: AnonymiseGround | ''; reference: string } = { ground: '', reference: '' };
  const { values, set, says, ...form } = useActForm(
    'anonymiseCase',
    of,
    {
      initial,
      gaps: ({ ground, reference }) => [...(ground ? [] : [{ at: 'ground', says: anonymise.groundMissing }]), ...(reference.trim() ? [] : [{ at: 'reference', says: anonymise.referenceMissing }])],
      // Nothing is sent while the ground is missing: the form says so first.
      body: ({ ground, reference }) => ({ ground: ground || 'kept long enough', reference }),
      done: () => anonymise.done,
    },
    onDone,
  );
  return (
    <ActDialog act="anonymise" form={form} fields={['ground', 'reference']} onClose={onClose}>
      <ChoiceField
        label={anonymise.ground}
        at="ground"
        value={values.ground}
        choices={anonymiseGrounds.map((id) => ({ id, name: retentionWords.grounds[id] }))}
        error={says('ground')}
        onChange={(ground) => set({ ground: ground as AnonymiseGround | '' })}
      />
      <LineField label={anonymise.reference} at="reference" value={values.reference} error={says('reference')} hint={of.id} max={32} onChange={(reference) => set({ reference })} />
    </ActDialog>
  );
}
