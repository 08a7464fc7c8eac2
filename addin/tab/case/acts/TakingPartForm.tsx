import type { Input } from '../../../api/paths';
import { words } from '../../../words/in-tab';
import type { SmallFormProps } from './acts';
import { ActDialog } from './ActDialog';
import { ChoiceField } from './ChoiceField';
import { DayField } from './DayField';
import { filled, gapsIn } from './filled';
import { LineField } from './LineField';
import { useActForm } from './use-act-form';
import { WhyChanged } from './WhyChanged';

/** Records who takes part under a statutory procedure, or until when. `about` is somebody who stands there already. */
export function TakingPartForm({ of, about, onDone, onClose }: SmallFormProps) {
  const { required, 'record taking part': act } = words.acts;
  const stood = of.procedure?.people.find(({ id }) => id === about);
  const { values, set, says, ...form } = useActForm(
    'recordTakingPart',
    of,
    {
      about,
      initial: { role: stood?.role.id ?? '', name: stood?.name ?? '', organisation: stood?.organisation ?? '', email: stood?.email ?? '', telephone: stood?.telephone ?? '', from: stood?.from ?? of.reading.today, until: stood?.until ?? '', because: '' },
      gaps: (typed) => gapsIn(typed, { role: required.role, name: required.name, from: required.day }),
      body: (typed) => ({ ...filled(typed), ...(stood && { of: stood.id }) }) as Input<'recordTakingPart'>,
      done: () => act.done,
    },
    onDone,
  );
  const fields = ['role', 'name', 'organisation', 'email', 'telephone', 'from', 'until', 'because'];
  return (
    <ActDialog act="record taking part" form={form} fields={fields} onClose={onClose}>
      <ChoiceField label={act.role} at="role" value={values.role} choices={of.procedure?.roles ?? []} error={says('role')} onChange={(role) => set({ role })} />
      <LineField label={act.name} at="name" value={values.name} max={120} error={says('name')} onChange={(name) => set({ name })} />
      <LineField label={act.organisation} at="organisation" value={values.organisation} max={120} error={says('organisation')} onChange={(organisation) => set({ organisation })} />
      <LineField label={act.email} at="email" type="email" value={values.email} max={254} error={says('email')} onChange={(email) => set({ email })} />
      <LineField label={act.telephone} at="telephone" type="tel" value={values.telephone} max={40} error={says('telephone')} onChange={(telephone) => set({ telephone })} />
      <DayField label={act.from} at="from" value={values.from} error={says('from')} onChange={(from) => set({ from })} />
      <DayField label={act.until} at="until" value={values.until} error={says('until')} hint={act.untilHelp} onChange={(until) => set({ until })} />
      {stood && <WhyChanged value={values.because} error={says('because')} onChange={(because) => set({ because })} />}
    </ActDialog>
  );
}
