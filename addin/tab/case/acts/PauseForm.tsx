import { Select } from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { Asked } from './Asked';
import { DayField } from './DayField';
import { LineField } from './LineField';
import { useActForm, type OnDone } from './use-act-form';

const fields = ['category', 'because', 'reviewOn', 'from'];

/** Pauses the clock: what for, why, and when somebody looks again. */
export function PauseForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { required, pause } = words.acts;
  const { today, received } = of.reading;
  const { values, set, says, ...form } = useActForm(
    'pauseCase',
    of,
    {
      initial: { category: '', because: '', reviewOn: '', from: today },
      gaps: ({ category, because, reviewOn }) => [
        ...(category ? [] : [{ at: 'category', says: required.category }]),
        ...(because.trim() ? [] : [{ at: 'because', says: required.because }]),
        ...(reviewOn ? [] : [{ at: 'reviewOn', says: required.reviewOn }]),
      ],
      body: ({ category, because, reviewOn, from }) => ({ category, because, reviewOn, ...(from && { from }) }),
      done: () => pause.done,
    },
    onDone,
  );
  return (
    <ActDialog act="pause" form={form} fields={fields} onClose={onClose}>
      <Asked label={pause.category} error={says('category')}>
        <Select name="category" value={values.category} onChange={(_, { value }) => set({ category: value })}>
          <option value="">{pause.categoryNone}</option>
          {of.pauseCategories.map((category) => (
            <option key={category}>{category}</option>
          ))}
        </Select>
      </Asked>
      <LineField label={words.acts.because} at="because" value={values.because} error={says('because')} hint={words.acts.becauseHelp} onChange={(because) => set({ because })} />
      <DayField label={pause.reviewOn} at="reviewOn" value={values.reviewOn} error={says('reviewOn')} from={today} onChange={(reviewOn) => set({ reviewOn })} />
      <DayField label={pause.from} at="from" value={values.from} error={says('from')} from={received} to={today} onChange={(from) => set({ from })} />
    </ActDialog>
  );
}
