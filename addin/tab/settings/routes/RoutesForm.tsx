import { Field, Input, makeStyles, mergeClasses, Radio, RadioGroup } from '@fluentui/react-components';
import type { ApprovalSettingsView } from '../../../../shared/contract/approval-settings';
import { qualityPolicies, routeKinds, type QualityPolicy } from '../../../../shared/domain/approval/vocabulary';
import { saidOf } from '../../../api/refusal';
import { useAnnounce } from '../../../parts/announce';
import { Card } from '../../../parts/Card';
import { Crossed } from '../../../parts/Crossed';
import { useFormStyles } from '../../../parts/form-styles';
import { ProblemBox } from '../../../parts/ProblemBox';
import { refused } from '../../../parts/refused';
import { words } from '../../../words/in-tab';
import { routeWords as said } from '../../../words/routes';
import { AskToLeave } from '../AskToLeave';
import { PeopleCard } from '../PeopleCard';
import { SaveBar } from '../SaveBar';
import { StoryCard } from '../StoryCard';
import { DirectorateCard } from './DirectorateCard';
import { routeKey, routeOf, useRoutes } from './routes';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))', gap: '16px 20px', alignItems: 'start', paddingBottom: '24px' },
});

/** Whether the check is a must, who is told, and the routes of each directorate; with the story of all. */
export function RoutesForm({ view }: { view: ApprovalSettingsView }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const announce = useAnnounce();
  const { rules, draft, saving, save, change, changeRoute, undo } = useRoutes(view);
  const { directorates, people, story } = view;
  return (
    <>
      <div className={mergeClasses(styles.body, form)}>
        <Card title={said.check}>
          <Field label={said.policy}>
            <RadioGroup value={rules.quality} onChange={(_, { value }) => change({ quality: value as QualityPolicy })}>
              {qualityPolicies.map((each) => (
                <Radio key={each} value={each} label={said.policies[each]} />
              ))}
            </RadioGroup>
          </Field>
          <Field label={said.remindAfter} hint={said.remindHelp} {...refused(saidOf(saving.problem, 'remindAfter'))}>
            <Input type="number" min={1} max={30} value={String(rules.remindAfter)} onChange={(_, { value }) => change({ remindAfter: Number(value) })} />
          </Field>
        </Card>
        <PeopleCard title={said.team} help={said.teamHelp} nobody={said.teamNobody} people={people} named={rules.team} onChange={(team) => change({ team })} />
        {directorates.map((directorate) => (
          <DirectorateCard
            key={directorate}
            directorate={directorate}
            view={view}
            route={(which) => routeOf(rules, directorate, which)}
            onChange={(which, route) => changeRoute(directorate, which, route)}
            wrong={(which) => saidOf(saving.problem, routeKey(directorate, which))}
          />
        ))}
        <StoryCard story={story} />
      </div>
      {draft && <AskToLeave />}
      {draft && (
        <SaveBar means={said.lead} saving={saving.isPending} hasToChoose={saving.crossed !== undefined} onSave={() => save(() => announce(words.settings.saved))} onUndo={undo}>
          {saving.crossed && <Crossed {...saving.crossed} />}
          {saving.problem && <ProblemBox problem={saving.problem} placed={['remindAfter', ...directorates.flatMap((each) => routeKinds.map((which) => routeKey(each, which)))]} />}
        </SaveBar>
      )}
    </>
  );
}
