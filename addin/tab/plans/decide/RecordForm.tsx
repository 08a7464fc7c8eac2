import { Button, Field, makeStyles, mergeClasses, Radio, RadioGroup, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftBody, PlanView } from '../../../../shared/contract/plans';
import { approaches, type Approach } from '../../../../shared/domain/decision/vocabulary';
import type { Capacity } from '../../../../shared/domain/plan/vocabulary';
import { useAct } from '../../../api/acting';
import { saidOf } from '../../../api/refusal';
import { Options, PeopleOptions } from '../../../parts/Options';
import { useAnnounce } from '../../../parts/announce';
import { useFormStyles } from '../../../parts/form-styles';
import { ProblemBox } from '../../../parts/ProblemBox';
import { planWords } from '../../../words/plans';
import { address, go } from '../../address';
import { capacityOptions } from '../capacity-options';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '14px' },
  who: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))', gap: '12px' },
  help: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  act: { alignSelf: 'flex-start' },
});

/** Who decided what, as what and why. Nothing is chosen before somebody chooses, least of all what was suggested. */
export function RecordForm({ plan, draft, why, onWhy }: { plan: PlanView; draft: DraftBody; why: string; onWhy: (why: string) => void }) {
  const styles = useStyles();
  const form = useFormStyles();
  const announce = useAnnounce();
  const [approach, setApproach] = useState('');
  const [decidedBy, setDecidedBy] = useState('');
  const [as, setAs] = useState('');
  const record = useAct('decideApproach');
  const said = planWords.record;
  const refused = (at: string) => {
    const says = saidOf(record.error, at);
    return says === undefined ? {} : { validationMessage: says, validationState: 'error' as const };
  };
  const press = () =>
    record.mutate(
      { id: plan.id, body: { approach: approach as Approach, answers: draft.answers, decidedBy, as: as as Capacity, seen: plan.decisions, ...(why.trim() !== '' && { because: why.trim() }) } },
      { onSuccess: () => { announce(said.recorded); go(address('plan', plan.id)); } },
    );
  return (
    <form
      className={mergeClasses(form.form, styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!record.isPending) press();
      }}
    >
      <Field label={said.approach} {...refused('approach')}>
        <RadioGroup value={approach} onChange={(_, { value }) => setApproach(value)}>
          {approaches.map((each) => (
            <Radio key={each} value={each} label={<>{planWords.approaches[each]}<br /><span className={styles.help}>{planWords.approachHelp[each]}</span></>} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.who}>
        <Field label={said.by} hint={said.byHelp} {...refused('decidedBy')}>
          <Select value={decidedBy} onChange={(_, { value }) => setDecidedBy(value)}>
            <option value="">{said.choose}</option>
            <PeopleOptions of={plan.people} />
          </Select>
        </Field>
        <Field label={said.as} {...refused('as')}>
          <Select value={as} onChange={(_, { value }) => setAs(value)}>
            <option value="">{said.choose}</option>
            <Options of={capacityOptions} />
          </Select>
        </Field>
      </div>
      <Field label={said.why} hint={said.whyHelp} {...refused('because')}>
        <Textarea resize="vertical" maxLength={2000} value={why} onChange={(_, { value }) => onWhy(value)} />
      </Field>
      {record.error && <ProblemBox problem={record.error} placed={['approach', 'decidedBy', 'as', 'because']} />}
      <Button type="submit" appearance="primary" className={styles.act} disabledFocusable={record.isPending}>
        {said.act}
      </Button>
    </form>
  );
}
