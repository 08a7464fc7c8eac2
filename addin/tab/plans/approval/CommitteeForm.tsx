import { Button, Field, Input, makeStyles, mergeClasses, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ApprovalView } from '../../../../shared/contract/approval';
import { resolutions, type Resolution } from '../../../../shared/domain/approval/vocabulary';
import { useAct } from '../../../api/acting';
import { saidOf } from '../../../api/refusal';
import { useAnnounce } from '../../../parts/announce';
import { Card } from '../../../parts/Card';
import { useFormStyles } from '../../../parts/form-styles';
import { ProblemBox } from '../../../parts/ProblemBox';
import { refused } from '../../../parts/refused';
import { approvalWords } from '../../../words/approval';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface CommitteeProps {
  id: string;
  step: ApprovalView['steps'][number];
  version: NonNullable<ApprovalView['version']>;
}

interface RecordProps {
  /** What is being recorded, and whether it was refused. */
  doing: { isPending: boolean; error: unknown };
  /** Refusals that stand beside a field of its own. */
  placed: readonly string[];
  button: string;
  appearance?: 'primary' | 'secondary';
  onRecord: () => void;
  children: ReactNode;
}

/** A form that records something of a committee, once for each press. */
function RecordForm({ doing, placed, button, appearance = 'primary', onRecord, children }: RecordProps) {
  const styles = useStyles();
  const { form } = useFormStyles();
  return (
    <form
      className={mergeClasses(form, styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!doing.isPending) onRecord();
      }}
    >
      {children}
      {doing.error !== null && <ProblemBox problem={doing.error} placed={placed} />}
      <div>
        <Button type="submit" appearance={appearance} disabledFocusable={doing.isPending}>
          {button}
        </Button>
      </div>
    </form>
  );
}

/** The day on which a committee meets, and its papers. */
function MeetingForm({ id, step: { id: step, meeting } }: CommitteeProps) {
  const announce = useAnnounce();
  const set = useAct('setMeeting');
  const [on, setOn] = useState(meeting?.on ?? '');
  const [papers, setPapers] = useState(meeting?.papers ?? '');
  const said = approvalWords.committee;
  return (
    <RecordForm
      doing={set}
      placed={['on', 'papers']}
      button={meeting ? said.change : said.set}
      appearance={meeting ? 'secondary' : 'primary'}
      onRecord={() => set.mutate({ id, body: { step, on, papers } }, { onSuccess: () => announce(said.setDone) })}
    >
      <Field label={said.on} {...refused(saidOf(set.error, 'on'))}>
        <Input required type="date" value={on} onChange={(_, { value }) => setOn(value)} />
      </Field>
      <Field label={said.papers} hint={said.papersHelp} {...refused(saidOf(set.error, 'papers'))}>
        <Input required maxLength={300} value={papers} onChange={(_, { value }) => setPapers(value)} />
      </Field>
    </RecordForm>
  );
}

/** What it resolved of exactly the version that is shown. */
function MinuteForm({ id, step: { id: step }, version: { no, hash } }: CommitteeProps) {
  const announce = useAnnounce();
  const record = useAct('recordMinute');
  const [resolution, setResolution] = useState<Resolution>();
  const [words, setWords] = useState('');
  const [unsaid, setUnsaid] = useState(false);
  const said = approvalWords.committee;
  const press = () => {
    setUnsaid(resolution === undefined);
    if (resolution !== undefined) record.mutate({ id, body: { step, hash, resolution, said: words } }, { onSuccess: () => announce(said.recordDone) });
  };
  return (
    <RecordForm doing={record} placed={['said']} button={said.record(no)} onRecord={press}>
      <Field label={said.resolution} {...refused(unsaid && resolution === undefined ? said.missing : undefined)}>
        <RadioGroup value={resolution ?? ''} onChange={(_, { value }) => setResolution(value as Resolution)}>
          {resolutions.map((each) => (
            <Radio key={each} value={each} label={said.resolutions[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={said.minute} hint={said.minuteHelp} {...refused(saidOf(record.error, 'said'))}>
        <Textarea required resize="vertical" maxLength={2000} value={words} onChange={(_, { value }) => setWords(value)} />
      </Field>
    </RecordForm>
  );
}

/** A committee's step, for the Team to record: its day and papers, and once it has met, its minute. */
export function CommitteeForm(props: CommitteeProps) {
  const styles = useStyles();
  const { step } = props;
  const said = approvalWords.committee;
  return (
    <Card title={said.title(step.title)}>
      <p className={styles.quiet}>{step.meeting ? step.said : said.help}</p>
      <MeetingForm {...props} />
      {step.meeting && (step.meeting.met ? <MinuteForm {...props} /> : <p className={styles.quiet}>{said.early}</p>)}
    </Card>
  );
}
