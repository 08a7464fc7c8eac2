import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WarningSettingsView } from '../../../shared/contract/warnings';
import { saidOf } from '../../api/refusal';
import { useAnnounce } from '../../parts/announce';
import { Card } from '../../parts/Card';
import { Crossed } from '../../parts/Crossed';
import { useFormStyles } from '../../parts/form-styles';
import { ProblemBox } from '../../parts/ProblemBox';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import { AskToLeave } from './AskToLeave';
import { PeopleCard } from './PeopleCard';
import { SaveBar } from './SaveBar';
import { useWarnings } from './use-warnings';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))', gap: '16px 20px', alignItems: 'start', paddingBottom: '24px' },
  times: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '18px' },
});

/** When people are warned, who is, and who is told of danger; and whom the last notices did not reach. */
export function WarningsForm({ view }: { view: WarningSettingsView }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const announce = useAnnounce();
  const { rules, draft, saving, save, change, undo } = useWarnings(view);
  const said = words.settings.warnings;
  const hours = (changed: Partial<typeof rules.hours>) => change({ hours: { ...rules.hours, ...changed } });
  const people = (part: 'duty' | 'unplaced' | 'everything' | 'dataProtection' | 'quarantine') => (
    <PeopleCard title={said.lists[part].title} help={said.lists[part].help} nobody={said.lists[part].nobody} people={view.people} named={rules[part] ?? []} onChange={(named) => change({ [part]: named })} />
  );
  return (
    <>
      <div className={mergeClasses(styles.body, form)}>
        {people('duty')}
        <Card title={said.when}>
          <p className={styles.help}>{said.whenHelp}</p>
          <div className={styles.times}>
            <Field label={said.from} {...refused(saidOf(saving.problem, 'hours.from'))}>
              <Input type="time" value={rules.hours.from} onChange={(_, { value }) => hours({ from: value })} />
            </Field>
            <Field label={said.to} {...refused(saidOf(saving.problem, 'hours.to'))}>
              <Input type="time" value={rules.hours.to} onChange={(_, { value }) => hours({ to: value })} />
            </Field>
          </div>
          <Field label={said.before} hint={said.beforeHelp} {...refused(saidOf(saving.problem, 'workingDaysBefore'))}>
            <Input type="number" min={0} max={10} value={String(rules.workingDaysBefore)} onChange={(_, { value }) => change({ workingDaysBefore: Number(value) })} />
          </Field>
        </Card>
        {people('unplaced')}
        {people('everything')}
        {people('dataProtection')}
        {people('quarantine')}
        <Card title={said.undelivered}>
          {view.undelivered.length === 0 && <p className={styles.help}>{said.allDelivered}</p>}
          <ul className={styles.list}>
            {view.undelivered.map(({ to, about, said: why }) => (
              <li key={`${to.id} ${about} ${why}`}>
                {said.about[about]}, {to.name}. {why}
              </li>
            ))}
          </ul>
        </Card>
      </div>
      {draft && <AskToLeave />}
      {draft && (
        <SaveBar means={said.saveMeans} saving={saving.isPending} hasToChoose={saving.crossed !== undefined} onSave={() => save(() => announce(words.settings.saved))} onUndo={undo}>
          {saving.crossed && <Crossed {...saving.crossed} />}
          {saving.problem && <ProblemBox problem={saving.problem} placed={['hours.from', 'hours.to', 'workingDaysBefore']} />}
        </SaveBar>
      )}
    </>
  );
}
