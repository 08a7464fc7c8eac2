import { Field, Input, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { MonitoringSettingsView } from '../../../shared/contract/monitoring';
import { Options } from '../../parts/Options';
import { useAnnounce } from '../../parts/announce';
import { Card } from '../../parts/Card';
import { Crossed } from '../../parts/Crossed';
import { useFormStyles } from '../../parts/form-styles';
import { ProblemBox } from '../../parts/ProblemBox';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import { monitoringWords as said } from '../../words/monitoring';
import { AskToLeave } from './AskToLeave';
import { useMonitoring, type Deputy } from './monitoring';
import { SaveBar } from './SaveBar';
import { StoryCard } from './StoryCard';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))', gap: '16px 20px', alignItems: 'start', paddingBottom: '24px' },
  days: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))', gap: '8px' },
});

/** Who the monitoring officer is, who acts for them and when, and the story of both. */
export function MonitoringForm({ view }: { view: MonitoringSettingsView }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const announce = useAnnounce();
  const { typed, draft, saving, save, change, undo } = useMonitoring(view);
  const [missing, setMissing] = useState(false);
  const { officer, deputy } = typed;
  const lacksDays = deputy.person !== '' && (deputy.from === '' || deputy.until === '');
  const setDeputy = (part: Partial<Deputy>) => change({ deputy: { ...deputy, ...part } });
  const whom = (label: string, value: string, onChange: (person: string) => void, hint?: string) => (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{said.nobody}</option>
        <Options of={view.people} />
      </Select>
    </Field>
  );
  const press = () => {
    setMissing(lacksDays);
    if (!lacksDays) save(() => announce(words.settings.saved));
  };
  return (
    <>
      <div className={mergeClasses(styles.body, form)}>
        <Card title={said.card}>
          {whom(said.officer, officer, (person) => change({ officer: person }), said.officerHelp)}
          {whom(said.deputy, deputy.person, (person) => setDeputy({ person }))}
          {deputy.person !== '' && (
            <div className={styles.days}>
              <Field label={said.from} {...refused(missing && deputy.from === '' ? said.daysMissing : undefined)}>
                <Input type="date" value={deputy.from} onChange={(_, { value }) => setDeputy({ from: value })} />
              </Field>
              <Field label={said.until} hint={said.untilHelp} {...refused(missing && deputy.until === '' ? said.daysMissing : undefined)}>
                <Input type="date" value={deputy.until} min={deputy.from} onChange={(_, { value }) => setDeputy({ until: value })} />
              </Field>
            </div>
          )}
        </Card>
        <StoryCard title={said.story} none={said.noStory} story={view.story} />
      </div>
      {draft && <AskToLeave />}
      {draft && (
        <SaveBar means={said.lead} saving={saving.isPending} hasToChoose={saving.crossed !== undefined} onSave={press} onUndo={undo}>
          {saving.crossed && <Crossed {...saving.crossed} />}
          {saving.problem && <ProblemBox problem={saving.problem} />}
        </SaveBar>
      )}
    </>
  );
}
