import { Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import type { GuideView } from '../../../../shared/contract/approach';
import type { DraftBody } from '../../../../shared/contract/plans';
import { planWords } from '../../../words/plans';
import type { Path } from '../use-plan';
import { ReportWords } from './ReportWords';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  beside: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))', gap: '16px 24px', alignItems: 'start' },
  parts: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
});

interface QuestionPageProps {
  question: GuideView['questions'][number];
  no: number;
  of: number;
  draft: DraftBody;
  mayWrite: boolean;
  onWrite: (path: Path, value: string) => void;
}

/** One question: what may be answered, the report's words beside it, and one's own. */
export function QuestionPage({ question, no, of, draft, mayWrite, onWrite }: QuestionPageProps) {
  const styles = useStyles();
  const said = planWords.decide;
  const [only, ...more] = question.parts;
  return (
    <>
      <div>
        <p className={styles.quiet}>{said.question(no, of)}</p>
        <h1 className={styles.title} id="question">
          {more.length === 0 ? only?.asks : question.name}
        </h1>
      </div>
      <div className={styles.beside}>
        <div className={styles.parts}>
          {question.parts.map(({ part, asks, options }) => (
            <Field key={part} {...(more.length > 0 && { label: asks })}>
              <RadioGroup {...(more.length === 0 && { 'aria-labelledby': 'question' })} disabled={!mayWrite} value={draft.answers[part] ?? ''} onChange={(_, { value }) => onWrite(`answers.${part}`, value)}>
                {options.map(({ answer, says }) => (
                  <Radio key={answer} value={answer} label={says} />
                ))}
              </RadioGroup>
            </Field>
          ))}
        </div>
        <ReportWords question={question} />
      </div>
      <Field label={said.note}>
        <Textarea resize="vertical" maxLength={2000} readOnly={!mayWrite} value={draft.notes[question.id] ?? ''} onChange={(_, { value }) => onWrite(`notes.${question.id}`, value)} />
      </Field>
    </>
  );
}
