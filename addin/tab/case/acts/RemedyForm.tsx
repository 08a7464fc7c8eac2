import type { Input } from '../../../api/paths';
import { words } from '../../../words/in-tab';
import type { SmallFormProps } from './acts';
import { ActDialog } from './ActDialog';
import { DayField } from './DayField';
import { filled, gapsIn } from './filled';
import { LineField } from './LineField';
import { useActForm } from './use-act-form';
import { WhyChanged } from './WhyChanged';

/** Records what the Ombudsman recommended, and that it was done. `about` is the remedy, or the referral of a new one. */
export function RemedyForm({ of, about = '', onDone, onClose }: SmallFormProps) {
  const { required, 'record remedy': act } = words.acts;
  const referral = of.ombudsman.referrals.find(({ id, remedies }) => id === about || remedies.some((one) => one.id === about));
  const stood = referral?.remedies.find(({ id }) => id === about);
  const { values, set, says, ...form } = useActForm(
    'recordRemedy',
    of,
    {
      about,
      initial: { what: stood?.what ?? '', doBy: stood?.doBy ?? '', doneOn: stood?.doneOn ?? '', because: '' },
      gaps: (typed) => gapsIn(typed, { what: required.remedy, doBy: required.day }),
      body: (typed) => ({ ...filled(typed), referral: referral?.id ?? '', ...(stood && { of: stood.id }) }) as Input<'recordRemedy'>,
      done: (view) => view.ombudsman.said,
    },
    onDone,
  );
  return (
    <ActDialog act="record remedy" form={form} fields={['what', 'doBy', 'doneOn', 'because']} onClose={onClose}>
      <LineField label={act.what} at="what" value={values.what} max={500} error={says('what')} hint={act.whatExample} onChange={(what) => set({ what })} />
      <DayField label={act.doBy} at="doBy" value={values.doBy} error={says('doBy')} onChange={(doBy) => set({ doBy })} />
      {stood && (
        <>
          <DayField label={act.doneOn} at="doneOn" value={values.doneOn} error={says('doneOn')} hint={act.doneHelp} to={of.reading.today} onChange={(doneOn) => set({ doneOn })} />
          <WhyChanged value={values.because} error={says('because')} onChange={(because) => set({ because })} />
        </>
      )}
    </ActDialog>
  );
}
