import type { Input } from '../../../api/paths';
import { words } from '../../../words/in-tab';
import type { SmallFormProps } from './acts';
import { ActDialog } from './ActDialog';
import { ChoiceField } from './ChoiceField';
import { DayField } from './DayField';
import { filled, gapsIn } from './filled';
import { useActForm } from './use-act-form';
import { WhyChanged } from './WhyChanged';

/** Records what the Ombudsman decided. `about` is the referral. */
export function DecisionForm({ of, about = '', onDone, onClose }: SmallFormProps) {
  const { required, 'record decision': act } = words.acts;
  const { referrals, findings } = of.ombudsman;
  const stood = referrals.find(({ id }) => id === about)?.decision;
  const { values, set, says, ...form } = useActForm(
    'recordDecision',
    of,
    {
      about,
      initial: { finding: stood?.finding.id ?? '', decidedOn: stood?.decidedOn ?? of.reading.today, because: '' },
      gaps: (typed) => gapsIn(typed, { finding: required.finding, decidedOn: required.day }),
      body: (typed) => ({ ...filled(typed), referral: about }) as Input<'recordDecision'>,
      done: (view) => view.ombudsman.said,
    },
    onDone,
  );
  return (
    <ActDialog act="record decision" form={form} fields={['finding', 'decidedOn', 'because']} onClose={onClose}>
      <ChoiceField label={act.finding} at="finding" value={values.finding} choices={findings} error={says('finding')} onChange={(finding) => set({ finding })} />
      <DayField label={act.decidedOn} at="decidedOn" value={values.decidedOn} error={says('decidedOn')} to={of.reading.today} onChange={(decidedOn) => set({ decidedOn })} />
      {stood && <WhyChanged value={values.because} error={says('because')} onChange={(because) => set({ because })} />}
    </ActDialog>
  );
}
