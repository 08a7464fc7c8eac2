import type { Input } from '../../../api/paths';
import { words } from '../../../words/in-tab';
import type { SmallFormProps } from './acts';
import { ActDialog } from './ActDialog';
import { DayField } from './DayField';
import { filled, gapsIn } from './filled';
import { LineField } from './LineField';
import { useActForm } from './use-act-form';
import { WhyChanged } from './WhyChanged';

/** Records what the Ombudsman asks and the reply. `about` is the question, or the referral of a new one. */
export function QuestionForm({ of, about = '', onDone, onClose }: SmallFormProps) {
  const { required, 'record question': act } = words.acts;
  const referral = of.ombudsman.referrals.find(({ id, questions }) => id === about || questions.some((one) => one.id === about));
  const stood = referral?.questions.find(({ id }) => id === about);
  const { today } = of.reading;
  const { values, set, says, ...form } = useActForm(
    'recordQuestion',
    of,
    {
      about,
      initial: { asks: stood?.asks ?? '', askedOn: stood?.askedOn ?? today, replyBy: stood?.replyBy ?? '', repliedOn: stood?.repliedOn ?? '', because: '' },
      gaps: (typed) => gapsIn(typed, { asks: required.asks, askedOn: required.day, replyBy: required.replyBy }),
      body: (typed) => ({ ...filled(typed), referral: referral?.id ?? '', ...(stood && { of: stood.id }) }) as Input<'recordQuestion'>,
      done: (view) => view.ombudsman.said,
    },
    onDone,
  );
  return (
    <ActDialog act="record question" form={form} fields={['asks', 'askedOn', 'replyBy', 'repliedOn', 'because']} onClose={onClose}>
      <LineField label={act.asks} at="asks" value={values.asks} max={500} error={says('asks')} hint={act.asksExample} onChange={(asks) => set({ asks })} />
      <DayField label={act.askedOn} at="askedOn" value={values.askedOn} error={says('askedOn')} to={today} onChange={(askedOn) => set({ askedOn })} />
      <DayField label={act.replyBy} at="replyBy" value={values.replyBy} error={says('replyBy')} onChange={(replyBy) => set({ replyBy })} />
      {stood && (
        <>
          <DayField label={act.repliedOn} at="repliedOn" value={values.repliedOn} error={says('repliedOn')} hint={act.repliedHelp} to={today} onChange={(repliedOn) => set({ repliedOn })} />
          <WhyChanged value={values.because} error={says('because')} onChange={(because) => set({ because })} />
        </>
      )}
    </ActDialog>
  );
}
