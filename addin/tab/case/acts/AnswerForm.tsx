import { makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { endings, outcomes, type Ending, type Outcome } from '../../../../shared/domain/case/vocabulary';
import type { CaseView } from '../../../../shared/contract/cases';
import { Reason } from '../../../message/Reason';
import { words } from '../../../words/in-tab';
import { Asked } from './Asked';
import { LetterPanel } from './LetterPanel';
import type { OnDone } from './use-act-form';
import { useLetterForm } from './use-letter-form';
import { WayField } from './WayField';

const useStyles = makeStyles({ outcomes: { flexWrap: 'wrap' }, or: { flexBasis: '100%', paddingTop: '4px', color: tokens.colorNeutralForeground2 } });

interface Typed {
  says: string;
  outcome: Outcome | Ending | '';
  letterText?: string | undefined;
}

/** What was found, or how it ends without. */
function foundIn(chosen: Typed['outcome']): { outcome?: Outcome; ending?: Ending } {
  const ending = endings.find((each) => each === chosen);
  if (ending) return { ending };
  return chosen === '' ? {} : { outcome: chosen as Outcome };
}

/** Answers a case; a complaint's answer says what was found. */
export function AnswerForm({ of, onDone, onClose }: { of: CaseView; onDone: OnDone; onClose: () => void }) {
  const styles = useStyles();
  const { required, answer } = words.acts;
  const finds = of.kind === 'complaint';
  // Of one matter the lead's answer is everybody's, each addressed by itself.
  const initial: Typed = { says: of.matter?.answer?.says ?? '', outcome: of.matter?.answer?.outcome ?? '' };
  const { values, set, says, way, ...form } = useLetterForm(
    'answer',
    of,
    {
      initial,
      gaps: (typed) => [...(finds && !typed.outcome ? [{ at: 'outcome', says: required.outcome }] : []), ...(typed.says.trim() ? [] : [{ at: 'says', says: required.says }])],
      body: (typed) => ({ says: typed.says, ...(finds && foundIn(typed.outcome)), ...(typed.letterText !== undefined && { letterText: typed.letterText }) }),
      done: () => answer.done,
    },
    onDone,
  );
  return (
    <LetterPanel title={answer.title} next={answer.next} form={form} fields={['outcome', 'says']} text={values.letterText} onText={(letterText) => set({ letterText })} onClose={onClose}>
      {!of.officer && <Reason>{answer.nobody(of.contact.name)}</Reason>}
      {finds && (
        <Asked label={answer.outcome} error={says('outcome')}>
          <RadioGroup name="outcome" className={styles.outcomes} layout="horizontal" value={values.outcome} onChange={(_, { value }) => set({ outcome: value as Outcome | Ending })}>
            {outcomes.map((outcome) => (
              <Radio key={outcome} value={outcome} label={words.outcomes[outcome]} />
            ))}
            <span className={styles.or}>{answer.ending}</span>
            {endings.map((ending) => (
              <Radio key={ending} value={ending} label={words.endings[ending]} />
            ))}
          </RadioGroup>
        </Asked>
      )}
      <Asked label={answer.says} hint={answer.saysHelp} error={says('says')}>
        <Textarea name="says" value={values.says} rows={8} maxLength={15_000} resize="vertical" onChange={(_, { value }) => set({ says: value })} />
      </Asked>
      <WayField of={of} {...way} />
    </LetterPanel>
  );
}
