import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useDesk } from '../../../api/desk';
import { reading } from '../../../api/reading';
import { Crossed } from '../../../parts/Crossed';
import { ProblemBox } from '../../../parts/ProblemBox';
import { Shape } from '../../../parts/Shape';
import { planWords } from '../../../words/plans';
import { address, rewrite } from '../../address';
import { usePlan } from '../use-plan';
import { Conflict } from './Conflict';
import { LastPage } from './LastPage';
import { QuestionPage } from './QuestionPage';
import { Steps } from './Steps';
import { SuggestionCard } from './SuggestionCard';

const useStyles = makeStyles({
  page: { padding: '12px 24px 24px', maxWidth: '1280px', boxSizing: 'border-box', display: 'flex', flexDirection: 'column', gap: '16px', '@media (max-width: 700px)': { padding: '12px 16px 16px' } },
  trail: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  trailLink: { color: tokens.colorBrandForegroundLink },
  columns: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 388px)', gap: '24px', alignItems: 'start', '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  left: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0, ':focus': { outline: 'none' } },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center', justifyContent: 'space-between', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  on: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  saved: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const last = 'decision';

/** Inform, consult or involve: one question a page, the suggestion forming beside it, and the decision at the end. */
export function DecidePage({ id, asked }: { id: string; asked: string | undefined }) {
  const styles = useStyles();
  const { api } = useDesk();
  const guide = useQuery(reading.approachGuide(api));
  const questions = guide.data?.questions ?? [];
  const partAt = (path: string) => questions.flatMap(({ parts }) => parts).find(({ part }) => path === `answers.${part}`);
  const writing = usePlan(id, {
    name: (_, path) => partAt(path)?.asks ?? questions.find((each) => path === `notes.${each.id}`)?.name ?? planWords.conflict.label,
    value: (path, value) => partAt(path)?.options.find(({ answer }) => answer === value)?.says ?? value,
  });
  const { plan, draft } = writing;
  const suggested = useQuery({ ...reading.suggestion(api, draft?.answers ?? {}), enabled: draft !== undefined });
  const suggestion = suggested.data ?? plan?.suggestion;
  const left = useRef<HTMLDivElement>(null);
  // Another page of the guide: the keyboard goes on from its question.
  const shown = useRef(asked);
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== asked) left.current?.focus();
    shown.current = asked;
  }, [asked]);
  // Where one begins is said in the address: an answer must not turn the page under the hand that gives it.
  const first = suggestion && guide.data && (questions.find((each) => !suggestion.answered.includes(each.id))?.id ?? (plan?.decision ? questions[0]?.id : last));
  useEffect(() => {
    if (asked === undefined && first !== undefined) rewrite(address('plans', 'decide', { question: first }, id));
  }, [asked, first, id]);

  if (writing.missing ?? guide.error) return <ProblemBox page problem={writing.missing ?? guide.error} onAgain={writing.again} />;
  if (!plan || !draft || !suggestion || guide.isPending) return <Shape label={planWords.decide.loading} />;

  const steps = [...questions.map(({ id: question, name }, at) => ({ id: question as string, name: `${at + 1}. ${name}`, answered: suggestion.answered.includes(question) })), { id: last, name: planWords.decide.last, answered: plan.decision !== undefined }].map((step) => ({ ...step, href: address('plans', 'decide', { question: step.id }, id) }));
  const here = Math.max(steps.findIndex((step) => step.id === (asked ?? first)), 0);
  const [question, before, after] = [questions[here], steps[here - 1], steps[here + 1]];
  const mayWrite = plan.may.includes('write');
  const writeWhy = (why: string) => writing.write('notes.why', why);
  return (
    <div className={styles.page}>
      <p className={styles.trail}>
        <a className={styles.trailLink} href={address('plans')}>{planWords.title}</a> / <a className={styles.trailLink} href={address('plan', id)}>{plan.title}</a> / {planWords.decide.title}
      </p>
      <Steps steps={steps} here={steps[here]?.id ?? last} />
      <div className={styles.columns}>
        <div ref={left} tabIndex={-1} className={styles.left}>
          {!mayWrite && <p className={styles.trail}>{planWords.decide.notYours}</p>}
          {question ? (
            <>
              <QuestionPage key={question.id} question={question} no={here + 1} of={questions.length} draft={draft} mayWrite={mayWrite} onWrite={writing.write} />
              {suggestion.needsSentence && suggestion.rules.some((rule) => rule.question === question.id) && <Conflict suggestion={suggestion} why={draft.notes.why ?? ''} mayWrite={mayWrite} onWrite={writeWhy} />}
            </>
          ) : (
            <LastPage plan={plan} draft={draft} onWhy={mayWrite ? writeWhy : undefined} />
          )}
          {writing.crossed && <Crossed {...writing.crossed} />}
          {writing.problem && <ProblemBox problem={writing.problem} onAgain={writing.retry} />}
          <div className={styles.foot}>
            {before ? (
              <Button as="a" href={before.href} icon={<ArrowLeftRegular />}>
                {planWords.decide.back(before.name)}
              </Button>
            ) : (
              <span />
            )}
            <span className={styles.on}>
              {mayWrite && <span className={styles.saved}>{writing.said}</span>}
              {after && (
                <Button as="a" href={after.href} appearance="primary" icon={<ArrowRightRegular />} iconPosition="after">
                  {planWords.decide.next(after.name)}
                </Button>
              )}
            </span>
          </div>
        </div>
        <SuggestionCard suggestion={suggestion} of={questions.length} />
      </div>
    </div>
  );
}
