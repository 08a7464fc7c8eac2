import { Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { DigestSettingsView } from '../../../../shared/contract/digest';
import { weekdays } from '../../../../shared/kernel/london';
import { saidOf } from '../../../api/refusal';
import { useAnnounce } from '../../../parts/announce';
import { Card } from '../../../parts/Card';
import { Crossed } from '../../../parts/Crossed';
import { useFormStyles } from '../../../parts/form-styles';
import { ProblemBox } from '../../../parts/ProblemBox';
import { refused } from '../../../parts/refused';
import { digestsWords as said } from '../../../words/digest';
import { words } from '../../../words/in-tab';
import { AskToLeave } from '../AskToLeave';
import { SaveBar } from '../SaveBar';
import { useDigestRules } from './digests';
import { Elections } from './Elections';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))', gap: '12px', border: 0, margin: 0, padding: 0, minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** When digests go, how fast, and before which elections a note is held. */
export function RulesCard({ view, mayChange }: { view: DigestSettingsView; mayChange: boolean }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const announce = useAnnounce();
  const { typed, draft, saving, save, change, undo } = useDigestRules(view);
  return (
    <>
      <Card title={said.rules}>
        <fieldset disabled={!mayChange} className={mergeClasses(styles.fields, form)}>
          <Field label={said.weekday}>
            <Select value={String(typed.weekday)} onChange={(_, { value }) => change({ weekday: Number(value) })}>
              {weekdays.map((name, at) => (
                <option key={name} value={at}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={said.time} {...refused(saidOf(saving.problem, 'time'))}>
            <Input type="time" value={typed.time} onChange={(_, { value }) => change({ time: value })} />
          </Field>
          <Field label={said.aMinute} hint={said.aMinuteHelp} {...refused(saidOf(saving.problem, 'aMinute'))}>
            <Input type="number" min={1} max={25} value={String(typed.aMinute)} onChange={(_, { value }) => change({ aMinute: Number(value) })} />
          </Field>
        </fieldset>
        <p className={styles.quiet}>{view.pace}</p>
        <Elections all={typed.elections} onChange={mayChange ? (elections) => change({ elections }) : undefined} />
      </Card>
      {draft && <AskToLeave />}
      {draft && (
        <SaveBar means={said.means} saving={saving.isPending} hasToChoose={saving.crossed !== undefined} onSave={() => save(() => announce(words.settings.saved))} onUndo={undo}>
          {saving.crossed && <Crossed {...saving.crossed} />}
          {saving.problem && <ProblemBox problem={saving.problem} placed={['time', 'aMinute']} />}
        </SaveBar>
      )}
    </>
  );
}
