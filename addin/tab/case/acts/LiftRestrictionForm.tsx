import { Checkbox } from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { LineField } from './LineField';
import { useActForm, type OnDone } from './use-act-form';

/** Opens a restricted case again. One about a colleague opens only when somebody says that it is not. */
export function LiftRestrictionForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { required, 'lift restriction': lift } = words.acts;
  const about = of.restriction?.concerning ?? [];
  const initial: { because: string; notAbout: string[] } = { because: '', notAbout: [] };
  const { values, set, says, ...form } = useActForm(
    'liftRestriction',
    of,
    {
      initial,
      gaps: ({ because }) => (because.trim() ? [] : [{ at: 'because', says: required.because }]),
      body: ({ because, notAbout }) => ({ because, notAbout }),
      done: () => lift.done,
    },
    onDone,
  );
  return (
    <ActDialog act="lift restriction" form={form} fields={['because']} onClose={onClose}>
      {about.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={lift.notAbout(name)}
          checked={values.notAbout.includes(id)}
          onChange={(_, { checked }) => set({ notAbout: checked === true ? [...values.notAbout, id] : values.notAbout.filter((one) => one !== id) })}
        />
      ))}
      <LineField label={words.acts.because} at="because" value={values.because} error={says('because')} hint={words.acts.becauseHelp} onChange={(because) => set({ because })} />
    </ActDialog>
  );
}
