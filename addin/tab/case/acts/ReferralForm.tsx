import { Checkbox } from '@fluentui/react-components';
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

/** Records that somebody took the case to an Ombudsman, or puts that right. `about` is the referral. */
export function ReferralForm({ of, about, onDone, onClose }: SmallFormProps) {
  const { required, 'record referral': act } = words.acts;
  const { ombudsmen, referrals } = of.ombudsman;
  const stood = referrals.find(({ id }) => id === about);
  const { values, set, says, ...form } = useActForm(
    'recordReferral',
    of,
    {
      about,
      initial: { ombudsman: stood?.ombudsman.id ?? ombudsmen[0]?.id ?? '', reference: stood?.reference ?? '', heardOn: stood?.heardOn ?? of.reading.today, because: '', inError: stood?.inError ? 'yes' : '' },
      gaps: (typed) => gapsIn(typed, { ombudsman: required.ombudsman, reference: required.ombudsmanReference, heardOn: required.day }),
      body: ({ inError, ...typed }) => ({ ...filled(typed), ...(stood && { of: stood.id }), ...(inError && { inError: true }) }) as Input<'recordReferral'>,
      done: (view) => view.ombudsman.said,
    },
    onDone,
  );
  return (
    <ActDialog act="record referral" form={form} fields={['ombudsman', 'reference', 'heardOn', 'because']} onClose={onClose}>
      <ChoiceField label={act.ombudsman} at="ombudsman" value={values.ombudsman} choices={ombudsmen} error={says('ombudsman')} onChange={(ombudsman) => set({ ombudsman })} />
      <LineField label={act.reference} at="reference" value={values.reference} max={60} error={says('reference')} onChange={(reference) => set({ reference })} />
      <DayField label={act.heardOn} at="heardOn" value={values.heardOn} error={says('heardOn')} to={of.reading.today} onChange={(heardOn) => set({ heardOn })} />
      {stood && (
        <>
          <Checkbox label={act.inError} checked={values.inError !== ''} onChange={(_, { checked }) => set({ inError: checked === true ? 'yes' : '' })} />
          <WhyChanged value={values.because} error={says('because')} onChange={(because) => set({ because })} />
        </>
      )}
    </ActDialog>
  );
}
