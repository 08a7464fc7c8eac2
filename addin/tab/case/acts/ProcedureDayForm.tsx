import type { Input } from '../../../api/paths';
import { words } from '../../../words/in-tab';
import type { SmallFormProps } from './acts';
import { ActDialog } from './ActDialog';
import { ChoiceField } from './ChoiceField';
import { DayField } from './DayField';
import { filled, gapsIn } from './filled';
import { useActForm } from './use-act-form';
import { WhyChanged } from './WhyChanged';

/** Records a day of a statutory procedure, or puts it right. `about` is which. */
export function ProcedureDayForm({ of, about = '', onDone, onClose }: SmallFormProps) {
  const { required, 'record procedure day': act } = words.acts;
  const days = of.procedure?.days ?? [];
  const stood = days.find(({ id }) => id === about)?.on;
  const { values, set, says, ...form } = useActForm(
    'recordProcedureDay',
    of,
    {
      about,
      initial: { day: about, on: stood ?? '', because: '' },
      gaps: (typed) => gapsIn(typed, { day: required.procedureDay, on: required.day }),
      body: (typed) => filled(typed) as Input<'recordProcedureDay'>,
      done: () => act.done,
    },
    onDone,
  );
  return (
    <ActDialog act="record procedure day" form={form} fields={['day', 'on', 'because']} onClose={onClose}>
      <ChoiceField label={act.day} at="day" value={values.day} choices={days} error={says('day')} onChange={(day) => set({ day })} />
      <DayField label={act.on} at="on" value={values.on} error={says('on')} onChange={(on) => set({ on })} />
      {stood && <WhyChanged value={values.because} error={says('because')} onChange={(because) => set({ because })} />}
    </ActDialog>
  );
}
