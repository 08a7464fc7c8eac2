import { Button, Field, Input, makeStyles, mergeClasses, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ApprovalView } from '../../../../shared/contract/approval';
import { criterionAnswers, type CriterionAnswer } from '../../../../shared/domain/approval/vocabulary';
import { useAct } from '../../../api/acting';
import { saidOf } from '../../../api/refusal';
import { Card } from '../../../parts/Card';
import { useFormStyles } from '../../../parts/form-styles';
import { ProblemBox } from '../../../parts/ProblemBox';
import { refused } from '../../../parts/refused';
import { Shape } from '../../../parts/Shape';
import { approvalWords } from '../../../words/approval';
import { planWords } from '../../../words/plans';
import { SettingsFrame } from '../../settings/SettingsFrame';
import { Outcome, useDone } from './Outcome';
import { useApproval } from './use-approval';
import { WholeVersion } from './WholeVersion';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '16px' }, acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' }, text: { margin: 0 } });

type ToCheck = NonNullable<ApprovalView['toCheck']>;

/** What a criterion that was refused still lacks: its answer, words for it, or another way for the plan, as it is answered by now. */
function lackOf(met: CriterionAnswer | undefined, words: string | undefined, policy: ApprovalView['policy']): { answer?: string; words?: string } {
  const said = approvalWords.check;
  if (met === undefined) return { answer: said.unanswered };
  if (met === 'no' && policy === 'must') return { answer: said.notMet };
  return met === 'yes' || words?.trim() ? {} : { words: said.unsaid };
}

/** The criteria one by one, with words where they are not met; and what other teams said. */
function CheckForm({ approval: { id, policy }, version: { hash }, toCheck, onDone }: { approval: ApprovalView; version: NonNullable<ApprovalView['version']>; toCheck: ToCheck; onDone: (says: string, now: ApprovalView) => void }) {
  const styles = useStyles();
  const form = useFormStyles();
  const [met, setMet] = useState<Record<string, CriterionAnswer>>({});
  const [words, setWords] = useState<Record<string, string>>({});
  const [because, setBecause] = useState<string>();
  const [pass, back] = [useAct('checkPlan'), useAct('sendBackPlan')];
  const said = approvalWords.check;
  const write = (at: string, value: string) => setWords((before) => ({ ...before, [at]: value }));
  const isRefused = (at: string): boolean => saidOf(pass.error, at) !== undefined;
  const lacks = (criterion: string) => (isRefused(`criteria.${criterion}`) ? lackOf(met[criterion], words[criterion], policy) : {});
  const press = () => {
    const criteria = toCheck.criteria.flatMap(({ id: each }) => (met[each] ? [{ id: each, met: met[each], ...(words[each]?.trim() && { said: words[each] }) }] : []));
    const checks = toCheck.checks.flatMap(({ id: each }) => (words[each]?.trim() ? [{ id: each, said: words[each] }] : []));
    pass.mutate({ id, body: { hash, criteria, checks } }, { onSuccess: (now) => onDone(said.done, now) });
  };
  return (
    <div className={mergeClasses(form.form, styles.form)}>
      <p className={styles.text}>{policy === 'must' ? said.must : said.recommended}</p>
      {toCheck.criteria.map(({ id: each, says }) => (
        <div key={each}>
          <Field label={says} {...refused(lacks(each).answer)}>
            <RadioGroup layout="horizontal" value={met[each] ?? ''} onChange={(_, { value }) => setMet((before) => ({ ...before, [each]: value as CriterionAnswer }))}>
              {criterionAnswers.map((answer) => (
                <Radio key={answer} value={answer} label={said.answers[answer]} />
              ))}
            </RadioGroup>
          </Field>
          {met[each] !== undefined && met[each] !== 'yes' && (
            <Field {...refused(lacks(each).words)}>
              <Input aria-label={`${said.said}: ${says}`} placeholder={said.said} value={words[each] ?? ''} maxLength={1000} onChange={(_, { value }) => write(each, value)} />
            </Field>
          )}
        </div>
      ))}
      {toCheck.checks.map(({ id: each }) => (
        <Field key={each} label={approvalWords.checks[each]} {...refused(isRefused(`checks.${each}`) ? said.said : undefined)}>
          <Input value={words[each] ?? ''} maxLength={200} onChange={(_, { value }) => write(each, value)} />
        </Field>
      ))}
      {(pass.error ?? back.error) && <ProblemBox problem={pass.error ?? back.error} />}
      {because === undefined ? (
        <div className={styles.acts}>
          <Button appearance="primary" disabledFocusable={pass.isPending} onClick={() => !pass.isPending && press()}>
            {said.act}
          </Button>
          <Button onClick={() => setBecause('')}>{approvalWords.approve.back}</Button>
        </div>
      ) : (
        <>
          <Field label={approvalWords.approve.backTitle}>
            <Textarea resize="vertical" maxLength={2000} value={because} onChange={(_, { value }) => setBecause(value)} />
          </Field>
          <div className={styles.acts}>
            <Button appearance="primary" disabledFocusable={back.isPending} onClick={() => !back.isPending && back.mutate({ id, body: { hash, because } }, { onSuccess: (now) => onDone(approvalWords.approve.backDone, now) })}>
              {approvalWords.approve.backAct}
            </Button>
            <Button onClick={() => setBecause(undefined)}>{approvalWords.approve.cancel}</Button>
          </div>
        </>
      )}
    </div>
  );
}

/** The Community Engagement Team's page: the version as it was submitted, and what to look at. */
export function CheckPage({ id }: { id: string }) {
  const styles = useStyles();
  const { data: approval, error, refetch } = useApproval(id);
  const { done, onDone } = useDone(approval?.version?.no);
  const said = approvalWords.check;
  if (error) return <ProblemBox page problem={error} onAgain={() => void refetch()} />;
  if (!approval) return <Shape label={planWords.plan.loading} />;
  const { version, toCheck, may } = approval;
  return (
    <SettingsFrame title={approval.title} lead={`${approval.id} · ${approval.said}`}>
      {done ? (
        <div>
          <Outcome done={done} />
          <p className={styles.text}>{approval.said}</p>
        </div>
      ) : version && toCheck && may.includes('check') ? (
        <Card title={said.title}>
          <CheckForm key={version.hash} approval={approval} version={version} toCheck={toCheck} onDone={onDone} />
        </Card>
      ) : (
        <Card title={said.notYours}>{approval.said}</Card>
      )}
      {version && (
        <Card title={approvalWords.stands.version(version.no)}>
          <p className={styles.text}>{version.submitted}</p>
          <WholeVersion id={id} no={version.no} />
        </Card>
      )}
    </SettingsFrame>
  );
}
