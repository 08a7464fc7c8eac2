import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ColleagueView } from '../../../../shared/contract/colleagues';
import { useAnnounce } from '../../../parts/announce';
import { Card } from '../../../parts/Card';
import { Crossed } from '../../../parts/Crossed';
import { Facts } from '../../../parts/Facts';
import { useFormStyles } from '../../../parts/form-styles';
import { ProblemBox } from '../../../parts/ProblemBox';
import { words } from '../../../words/in-tab';
import { peopleWords as said } from '../../../words/people';
import { AskToLeave } from '../AskToLeave';
import { SaveBar } from '../SaveBar';
import { StoryCard } from '../StoryCard';
import { AwayCard } from './AwayCard';
import { LeavingCard } from './LeavingCard';
import { missingIn, usePerson } from './people';
import { WorkCard } from './WorkCard';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))', gap: '16px 20px', alignItems: 'start', paddingBottom: '24px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What Heard knows of somebody: what the caller may change as fields, everything else to read, and the story of both. */
export function PersonForm({ view }: { view: ColleagueView }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const announce = useAnnounce();
  const { typed, draft, saving, save, change, undo } = usePerson(view);
  const [looked, setLooked] = useState(false);
  const missing = missingIn(typed);
  const press = () => {
    const isWhole = !Object.values(missing).includes(true);
    setLooked(!isWhole);
    if (isWhole) save(() => announce(words.settings.saved));
  };
  const card = { view, typed, change, problem: saving.problem, missing: looked ? missing : { absence: false, deputy: false, divisions: false } };
  return (
    <>
      <div className={mergeClasses(styles.body, form)}>
        <WorkCard {...card} />
        <AwayCard {...card} />
        <LeavingCard {...card} />
        <Card title={said.directory}>
          <Facts facts={[[said.roles, view.roles], [said.objectId, view.id]]} />
          <p className={styles.quiet}>{said.rolesHelp}</p>
        </Card>
        <StoryCard story={view.story} />
      </div>
      {draft && <AskToLeave />}
      {draft && (
        <SaveBar means={said.means} saving={saving.isPending} hasToChoose={saving.crossed !== undefined} onSave={press} onUndo={undo}>
          {saving.crossed && <Crossed {...saving.crossed} />}
          {saving.problem && <ProblemBox problem={saving.problem} placed={['name', 'telephone', 'email']} />}
        </SaveBar>
      )}
    </>
  );
}
