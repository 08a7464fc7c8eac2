import { Select } from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/cases';
import { words } from '../../../words/in-tab';
import { Asked } from './Asked';
import { DayField } from './DayField';
import { LetterPanel } from './LetterPanel';
import { LineField } from './LineField';
import type { OnDone } from './use-act-form';
import { useLetterForm } from './use-letter-form';
import { WayField } from './WayField';

interface Typed {
  /** Empty: no message here asks for it, they asked on a day. */
  message: string;
  received: string;
  officer: string;
  because: string;
  letterText?: string | undefined;
}

/** The beginning of a message, enough to know it by. */
const glance = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 60);

/** Begins the next stage of an answered case with another officer, and owes its acknowledgement. */
export function NextStageForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { required, 'next stage': said } = words.acts;
  const answered = of.story.find((entry) => entry.is === 'letter' && entry.letter.kind === 'answer');
  const waits = of.asked?.find(({ decided }) => !decided);
  // What came before the answer asked for no review of it.
  const messages = of.story.filter((entry) => entry.is === 'message').filter(({ id, at }) => id === waits?.message || (answered !== undefined && at >= answered.at));
  const asks = messages.find(({ id }) => id === waits?.message) ?? messages[0];
  const initial: Typed = { message: asks?.id ?? '', received: '', officer: '', because: '' };
  const { values, set, says, way, ...form } = useLetterForm(
    'next stage',
    of,
    {
      initial,
      gaps: (typed) => [
        ...(typed.message || typed.received ? [] : [{ at: 'received', says: required.asked }]),
        ...(typed.officer ? [] : [{ at: 'officer', says: required.officer }]),
        ...(typed.because.trim() ? [] : [{ at: 'because', says: required.dissatisfied }]),
      ],
      body: ({ message, received, officer, because, letterText }) => ({ ...(message ? { message } : { received }), officer, because, ...(letterText !== undefined && { letterText }) }),
      done: (view) => said.done(view.stage),
    },
    onDone,
  );
  return (
    <LetterPanel
      title={said.title(of.stage + 1)}
      next={said.next}
      form={form}
      fields={['message', 'received', 'officer', 'because']}
      text={values.letterText}
      onText={(letterText) => set({ letterText })}
      onClose={onClose}
    >
      <Asked label={said.asks} error={says('message')}>
        <Select name="message" value={values.message} onChange={(_, { value }) => set({ message: value })}>
          {messages.map((message) => (
            <option key={message.id} value={message.id}>
              {message.when}: {glance(message.text)}
            </option>
          ))}
          <option value="">{said.asksDay}</option>
        </Select>
      </Asked>
      {!values.message && <DayField label={said.received} at="received" value={values.received} error={says('received')} to={of.reading.today} onChange={(received) => set({ received })} />}
      <Asked label={said.officer} error={says('officer')}>
        <Select name="officer" value={values.officer} onChange={(_, { value }) => set({ officer: value })}>
          <option value="">{said.officerNone}</option>
          {of.officers
            .filter((officer) => officer.id !== of.officer?.id)
            .map((officer) => (
              <option key={officer.id} value={officer.id}>
                {officer.name}
              </option>
            ))}
        </Select>
      </Asked>
      <LineField label={said.because} at="because" value={values.because} error={says('because')} hint={said.becauseHelp} onChange={(because) => set({ because })} />
      <WayField of={of} {...way} />
    </LetterPanel>
  );
}
