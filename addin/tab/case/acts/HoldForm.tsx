import { words } from '../../../words/in-tab';
import { actsSaid } from './acts-said';
import { ActDialog } from './ActDialog';
import type { SmallFormProps } from './acts';
import { LineField } from './LineField';
import { useActForm } from './use-act-form';

/** Sets a legal hold, or lifts it: one reason. */
const holding = (act: 'set hold' | 'lift hold', route: 'setHold' | 'liftHold') =>
  function HoldForm({ of, onDone, onClose }: SmallFormProps) {
    const { values, set, says, ...form } = useActForm(
      route,
      of,
      {
        initial: { because: '' },
        gaps: ({ because }) => (because.trim() ? [] : [{ at: 'because', says: words.acts.required.because }]),
        body: ({ because }) => ({ because }),
        done: () => actsSaid[act].done,
      },
      onDone,
    );
    return (
      <ActDialog act={act} form={form} fields={['because']} onClose={onClose}>
        <LineField label={words.acts.because} at="because" value={values.because} error={says('because')} hint={words.acts.becauseHelp} onChange={(because) => set({ because })} />
      </ActDialog>
    );
  };

export const SetHoldForm = holding('set hold', 'setHold');
export const LiftHoldForm = holding('lift hold', 'liftHold');
