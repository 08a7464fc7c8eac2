import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { DigestSettingsView } from '../../../../shared/contract/digest';
import { useDesk } from '../../../api/desk';
import { Card } from '../../../parts/Card';
import { ProblemBox } from '../../../parts/ProblemBox';
import { Shape } from '../../../parts/Shape';
import { digestsWords as said } from '../../../words/digest';
import { address } from '../../address';
import { SettingsFrame } from '../SettingsFrame';
import { StoryCard } from '../StoryCard';
import { digestSettings } from './digests';
import { MembersCard } from './MembersCard';
import { NoteCard } from './NoteCard';
import { PauseCard } from './PauseCard';
import { PreviewCard } from './PreviewCard';
import { RulesCard } from './RulesCard';
import { RunPage } from './RunPage';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))', gap: '14px', alignItems: 'start', paddingBottom: '24px' },
  column: { display: 'flex', flexDirection: 'column', gap: '14px', minWidth: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  link: { display: 'block', padding: '6px 0', color: tokens.colorBrandForegroundLink, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Settings, Digests: how members' digests are sent, what a member would get, and what was sent. `of` names a day. */
export function DigestsPage({ of }: { of?: string | undefined }) {
  const { api } = useDesk();
  const query = useQuery(digestSettings(api));
  return (
    <SettingsFrame title={said.title} lead={said.lead}>
      {of !== undefined && <RunPage key={of} on={of} />}
      {of === undefined && query.isPending && <Shape label={said.loading} lines={6} />}
      {of === undefined && query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {of === undefined && query.data && <Digests view={query.data} />}
    </SettingsFrame>
  );
}

function Digests({ view }: { view: DigestSettingsView }) {
  const styles = useStyles();
  const { me } = useDesk();
  const isManager = me.roles.includes('Manager');
  return (
    <div className={styles.body}>
      <div className={styles.column}>
        {isManager && <PreviewCard members={view.members} />}
        <NoteCard note={view.note} mayWrite={isManager} />
        <PauseCard paused={view.paused} />
      </div>
      <div className={styles.column}>
        <Card title={said.history}>
          {view.runs.length === 0 && <p className={styles.quiet}>{said.noHistory}</p>}
          <ul className={styles.list}>
            {view.runs.map(({ on, said: told }) => (
              <li key={on}>{isManager ? <a href={address('settings', 'digests', {}, on)} className={styles.link}>{told}</a> : told}</li>
            ))}
          </ul>
        </Card>
        <MembersCard members={view.members} />
        <RulesCard view={view} mayChange={isManager} />
        <StoryCard story={view.story} />
      </div>
    </div>
  );
}
