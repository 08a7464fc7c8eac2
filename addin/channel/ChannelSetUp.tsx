import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ChannelSettings, ChannelTab } from '../host/teams-channel';
import { words } from '../words/in-tab';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

const names: Record<ChannelTab['part'], string> = { inbox: words.channel.inbox, cases: words.channel.cases };
const isPart = (part: string | undefined): part is ChannelTab['part'] => part !== undefined && part in names;

/** Choosing what a tab of a channel begins with. The button that saves it is Teams' own. */
export function ChannelSetUp({ settings }: { settings: ChannelSettings }) {
  const styles = useStyles();
  const [part, setPart] = useState<ChannelTab['part']>(isPart(settings.part) ? settings.part : 'cases');
  useEffect(() => settings.choose({ part, name: names[part] }), [settings, part]);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{words.channel.title}</h1>
      <Field label={words.channel.opens}>
        <RadioGroup value={part} onChange={(_, { value }) => isPart(value) && setPart(value)}>
          <Radio value="cases" label={words.tab.cases} />
          <Radio value="inbox" label={words.tab.inbox} />
        </RadioGroup>
      </Field>
      <Text>{words.channel.sight}</Text>
    </main>
  );
}
