import { words } from '../../../words/in-tab';
import { actsSaid } from './acts-said';
import { ActDialog } from './ActDialog';
import type { SmallFormProps } from './acts';
import { DayField } from './DayField';
import { LineField } from './LineField';
import { useActForm } from './use-act-form';

/** Keeps a closed case until a later day. */
export function KeepLongerForm({ of, onDone, onClose }: SmallFormProps) {
  const { required, 'keep longer': keep } = actsSaid;
  const { values, set, says, ...form } = useActForm(
    'keepLonger',
    of,
    {
      initial: { until: '', because: '' },
      gaps: ({ until, because }) => [...(until ? [] : [{ at: 'until', says: keep.untilMissing }]), ...(because.trim() ? [] : [{ at: 'because', says: required.because }])],
      body: ({ until, because }) => ({ until, because }),
      done: () => keep.done,
    },
    onDone,
  );
  return (
    <ActDialog act="keep longer" form={form} fields={['until', 'because']} onClose={onClose}>
      <DayField label={keep.until} at="until" value={values.until} error={says('until')} from={of.retention?.reviewOn} onChange={(until) => set({ until })} />
      <LineField label={words.acts.because} at="because" value={values.because} error={says('because')} hint={words.acts.becauseHelp} onChange={(because) => set({ because })} />
    </ActDialog>
  );
}
