import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { ActDialog } from './ActDialog';
import { DayField } from './DayField';
import { useActForm, type OnDone } from './use-act-form';

/** Lets a paused clock run on. */
export function ResumeForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { today } = of.reading;
  const { values, set, says, ...form } = useActForm(
    'resumeCase',
    of,
    { initial: { on: today }, gaps: () => [], body: ({ on }) => (on ? { on } : {}), done: () => words.acts.resume.done },
    onDone,
  );
  return (
    <ActDialog act="resume" form={form} fields={['on']} onClose={onClose}>
      <DayField label={words.acts.resume.on} at="on" value={values.on} error={says('on')} from={of.pause?.since} to={today} onChange={(on) => set({ on })} />
    </ActDialog>
  );
}
