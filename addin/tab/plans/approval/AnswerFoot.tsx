import { Button, Field, makeStyles, mergeClasses, Radio, RadioGroup, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ApprovalView } from '../../../../shared/contract/approval';
import { useAct } from '../../../api/acting';
import { PeopleOptions } from '../../../parts/Options';
import { useFormStyles } from '../../../parts/form-styles';
import { LinkButton } from '../../../parts/LinkButton';
import { ProblemBox } from '../../../parts/ProblemBox';
import { approvalWords } from '../../../words/approval';

const useStyles = makeStyles({
  // Within reach of a thumb; where the page is low it scrolls with it.
  foot: { position: 'sticky', bottom: 0, margin: 'auto -16px 0', padding: '10px 16px 22px', backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'flex', flexDirection: 'column', gap: '10px', '@media (max-height: 600px)': { position: 'static' } },
  interest: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: '12px' },
  question: { fontWeight: tokens.fontWeightSemibold },
  acts: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', gap: '10px' },
  act: { minHeight: '48px' },
  exactly: { margin: 0, fontSize: tokens.fontSizeBase200, textAlign: 'center', color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface FootProps {
  approval: ApprovalView;
  step: string;
  version: NonNullable<ApprovalView['version']>;
  /** Says what was done where it is read next: this foot is gone by then. */
  onDone: (says: string, now: ApprovalView) => void;
}

/** What an approver answers: nothing is chosen for them, and an interest is asked each time. */
export function AnswerFoot({ approval: { id, people }, step, version: { no, hash }, onDone }: FootProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const [interest, setInterest] = useState('');
  const [words, setWords] = useState('');
  const [to, setTo] = useState('');
  const [doing, setDoing] = useState<'approve' | 'send back' | 'pass on'>('approve');
  const [unsaid, setUnsaid] = useState(false);
  const [approve, back, pass, declare] = [useAct('approvePlan'), useAct('sendBackPlan'), useAct('passOnPlan'), useAct('declareInterest')];
  const said = approvalWords.approve;
  const problem = approve.error ?? back.error ?? pass.error ?? declare.error;
  const busy = approve.isPending || back.isPending || pass.isPending || declare.isPending;
  const tell = (what: string) => ({ onSuccess: (now: ApprovalView) => onDone(what, now) });
  const acts = (name: string, onPress: () => void) => (
    <div className={styles.row}>
      <Button appearance="primary" className={styles.act} disabledFocusable={busy} onClick={() => !busy && onPress()}>
        {name}
      </Button>
      <Button className={styles.act} onClick={() => { setDoing('approve'); setInterest(''); }}>
        {said.cancel}
      </Button>
    </div>
  );
  const writing = (label: string, hint: string | undefined, act: ReactNode) => (
    <>
      <Field label={label} {...(hint !== undefined && { hint })}>
        <Textarea resize="vertical" maxLength={2000} value={words} onChange={(_, { value }) => setWords(value)} />
      </Field>
      {act}
    </>
  );
  const answer = (): ReactNode => {
    if (doing === 'send back') return writing(said.backTitle, undefined, acts(said.backAct, () => back.mutate({ id, body: { hash, because: words } }, tell(said.backDone))));
    if (doing === 'pass on') {
      return (
        <>
          <Field label={said.whose} hint={said.whoseHelp}>
            <Select value={to} onChange={(_, { value }) => setTo(value)}>
              <option value="">{said.nobody}</option>
              <PeopleOptions of={people} />
            </Select>
          </Field>
          {acts(said.passAct, () => pass.mutate({ id, body: { step, ...(to !== '' && { to }) } }, tell(said.passDone)))}
        </>
      );
    }
    if (interest === 'some') return writing(said.what, said.declareHelp, acts(said.declare, () => declare.mutate({ id, body: { because: words } }, tell(said.declared))));
    return (
      <>
        <div className={styles.acts}>
          <Button className={styles.act} onClick={() => setDoing('send back')}>
            {said.back}
          </Button>
          <Button appearance="primary" className={styles.act} disabledFocusable={busy} onClick={() => (interest === 'none' ? !busy && approve.mutate({ id, body: { hash, step, interest: 'none' } }, tell(said.done)) : setUnsaid(true))}>
            {said.act}
          </Button>
        </div>
        <p className={styles.exactly}>
          {said.exactly(no)} <LinkButton onClick={() => setDoing('pass on')}>{said.notMine}</LinkButton>
        </p>
      </>
    );
  };
  return (
    <div className={mergeClasses(form.form, styles.foot)}>
      {problem && <ProblemBox problem={problem} />}
      {doing === 'approve' && (
        <Field {...(unsaid && interest === '' && { validationMessage: said.sayInterest, validationState: 'error' as const })}>
          <div className={styles.interest}>
            <span id="interest-asked" className={styles.question}>
              {said.interest}
            </span>
            <RadioGroup layout="horizontal" aria-labelledby="interest-asked" value={interest} onChange={(_, { value }) => setInterest(value)}>
              <Radio value="none" label={said.none} />
              <Radio value="some" label={said.some} />
            </RadioGroup>
          </div>
        </Field>
      )}
      {answer()}
    </div>
  );
}
