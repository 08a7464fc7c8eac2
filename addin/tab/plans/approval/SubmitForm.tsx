import { Button, Checkbox, Field, Input, makeStyles, mergeClasses, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ApprovalView } from '../../../../shared/contract/approval';
import { checkIds } from '../../../../shared/domain/approval/vocabulary';
import { useAct } from '../../../api/acting';
import { saidOf } from '../../../api/refusal';
import { useAnnounce } from '../../../parts/announce';
import { useFormStyles } from '../../../parts/form-styles';
import { ProblemBox } from '../../../parts/ProblemBox';
import { approvalWords } from '../../../words/approval';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '12px' }, act: { alignSelf: 'flex-start' } });

/** Puts what is written before people: by whose rule it is decided is asked, and never chosen beforehand. */
export function SubmitForm({ approval, draft }: { approval: ApprovalView; draft: string }) {
  const styles = useStyles();
  const form = useFormStyles();
  const announce = useAnnounce();
  const [highLevel, setHighLevel] = useState(approval.version ? (approval.version.highLevel ? 'yes' : 'no') : '');
  const [without, setWithout] = useState(false);
  const [because, setBecause] = useState('');
  const [checks, setChecks] = useState<Record<string, string>>({});
  const submit = useAct('submitPlan');
  const said = approvalWords.submit;
  const refused = (at: string) => {
    const says = saidOf(submit.error, at);
    return says === undefined ? {} : { validationMessage: says, validationState: 'error' as const };
  };
  const found = checkIds.flatMap((id) => (checks[id]?.trim() ? [{ id, said: checks[id] }] : []));
  const press = () =>
    submit.mutate(
      { id: approval.id, body: { draft, highLevel: (highLevel === '' ? undefined : highLevel === 'yes') as boolean, ...(without && { withoutCheck: { because, checks: found } }) } },
      { onSuccess: () => announce(said.done) },
    );
  return (
    <form
      className={mergeClasses(form.form, styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!submit.isPending) press();
      }}
    >
      <Field label={said.highLevel} hint={said.highLevelHelp} {...refused('highLevel')}>
        <RadioGroup layout="horizontal" value={highLevel} onChange={(_, { value }) => setHighLevel(value)}>
          <Radio value="yes" label={said.yes} />
          <Radio value="no" label={said.no} />
        </RadioGroup>
      </Field>
      {approval.policy === 'strongly recommended' && <Checkbox label={said.without} checked={without} onChange={(_, { checked }) => setWithout(checked === true)} />}
      {without && (
        <>
          <Field label={said.because} hint={said.withoutHelp} {...refused('withoutCheck.because')}>
            <Textarea resize="vertical" maxLength={2000} value={because} onChange={(_, { value }) => setBecause(value)} />
          </Field>
          {checkIds.map((id) => (
            <Field key={id} label={approvalWords.checks[id]} {...refused(`checks.${id}`)}>
              <Input value={checks[id] ?? ''} maxLength={200} onChange={(_, { value }) => setChecks((before) => ({ ...before, [id]: value }))} />
            </Field>
          ))}
        </>
      )}
      {submit.error && <ProblemBox problem={submit.error} placed={['highLevel', 'withoutCheck.because', ...(without ? checkIds.map((id) => `checks.${id}`) : [])]} />}
      <Button type="submit" appearance="primary" className={styles.act} disabledFocusable={submit.isPending}>
        {approval.version ? said.again : said.act}
      </Button>
    </form>
  );
}
