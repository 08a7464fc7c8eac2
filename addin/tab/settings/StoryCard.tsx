import { makeStyles, tokens } from '@fluentui/react-components';
import { Card } from '../../parts/Card';
import { words } from '../../words/in-tab';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '18px' },
});

/** Who changed what of a part of Settings, the newest first. A part may say so in words of its own. */
export function StoryCard({ story, title = words.settings.story, none = words.settings.noStory }: { story: readonly string[]; title?: string; none?: string }) {
  const styles = useStyles();
  return (
    <Card title={title}>
      {story.length === 0 && <p className={styles.quiet}>{none}</p>}
      <ul className={styles.list}>
        {story.map((each, at) => (
          <li key={story.length - at}>{each}</li>
        ))}
      </ul>
    </Card>
  );
}
