import type { CaseView } from '../../../../shared/contract/cases';
import { LinkButton } from '../../../parts/LinkButton';
import { words } from '../../../words/in-tab';
import { LetterPanel } from './LetterPanel';
import { LineField } from './LineField';
import type { OnDone } from './use-act-form';
import { useLetterForm } from './use-letter-form';
import { WayField } from './WayField';

interface Typed {
  workingDays: string;
  because: string;
  goodReason: string;
  letterText?: string | undefined;
}

/** Whether it asks for more than the profile gives an officer to take. */
const isOver = ({ extension }: CaseView, { workingDays }: Typed): boolean => extension?.beyond === 'with a manager’s reason' && Number(workingDays) > extension.upTo;

/** Tells the resident why it takes longer, and the new date. */
export function HoldingReplyForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const { required, letter: saidOfLetter, 'holding reply': said } = words.acts;
  // A date that moved by itself is told as it is, unless somebody takes more.
  const initial: Typed = { workingDays: of.reading.owesLetter ? '0' : '', because: '', goodReason: '' };
  const { values, set, says, way, ...form } = useLetterForm(
    'holding reply',
    of,
    {
      initial,
      gaps: (typed) => [
        ...((of.reading.owesLetter ? /^\d+$/ : /^[1-9]\d*$/).test(typed.workingDays.trim()) ? [] : [{ at: 'workingDays', says: required.workingDays }]),
        ...(typed.because.trim() ? [] : [{ at: 'because', says: required.takesLonger }]),
        ...(isOver(of, typed) && !typed.goodReason.trim() ? [{ at: 'goodReason', says: required.goodReason }] : []),
      ],
      body: (typed) => ({
        workingDays: Number(typed.workingDays),
        because: typed.because,
        ...(isOver(of, typed) && { goodReason: typed.goodReason }),
        ...(typed.letterText !== undefined && { letterText: typed.letterText }),
      }),
      done: () => said.done,
    },
    onDone,
  );
  const { extension } = of;
  const limit = extension && (extension.beyond === 'never' ? said.upTo : said.upToManager)(extension.upTo);
  const by = form.letter.draft?.reading?.answer.said;
  return (
    <LetterPanel title={said.title} next={said.next} form={form} fields={['workingDays', 'because', 'goodReason']} text={values.letterText} onText={(letterText) => set({ letterText })} onClose={onClose}>
      <LineField
        label={said.workingDays}
        at="workingDays"
        type="number"
        value={values.workingDays}
        error={says('workingDays')}
        hint={[limit, by && saidOfLetter.newDate(by)].filter(Boolean).join(' ')}
        onChange={(workingDays) => set({ workingDays })}
      />
      <LineField label={said.because} at="because" value={values.because} error={says('because')} hint={said.becauseHelp} onChange={(because) => set({ because })} />
      {of.reasonsOffered
        .filter((reason) => reason !== values.because)
        .map((reason) => (
          <div key={reason}>
            <LinkButton onClick={() => set({ because: reason })}>{said.offered(reason)}</LinkButton>
          </div>
        ))}
      {isOver(of, values) && (
        <LineField label={said.goodReason} at="goodReason" value={values.goodReason} error={says('goodReason')} hint={said.goodReasonHelp} onChange={(goodReason) => set({ goodReason })} />
      )}
      <WayField of={of} {...way} />
    </LetterPanel>
  );
}
