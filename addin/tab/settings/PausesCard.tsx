import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { useAnnounce } from '../../parts/announce';
import { Card } from '../../parts/Card';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import type { PartProps } from './part-props';
import { RemovableList } from './RemovableList';
import { Says } from './Says';

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-end' },
  field: { flex: '1 1 180px' },
});

/** For what a clock may be paused: nothing, until the council says so. */
export function PausesCard({ rules: { pauseCategories }, mayChange, says, onChange }: PartProps) {
  const styles = useStyles();
  const announce = useAnnounce();
  const [written, setWritten] = useState('');
  const [wrong, setWrong] = useState<string>();
  const add = () => {
    const name = written.trim();
    if (name === '') return setWrong(words.settings.pauseGaps.name);
    if (pauseCategories.some((category) => category.toLowerCase() === name.toLowerCase())) return setWrong(words.settings.pauseGaps.twice);
    onChange({ pauseCategories: [...pauseCategories, name] });
    announce(words.settings.pauseAdded(name));
    setWritten('');
  };
  return (
    <Card title={words.settings.pauses}>
      <p className={styles.help}>{pauseCategories.length === 0 ? words.settings.noPauses : words.settings.pausesHelp}</p>
      <RemovableList
        label={words.settings.pauses}
        thenFocus="pause-category"
        rows={pauseCategories.map((name) => ({ key: name, name, shown: name }))}
        onRemove={mayChange ? ({ name }) => onChange({ pauseCategories: pauseCategories.filter((category) => category !== name) }) : undefined}
      />
      <Says>{says('pauseCategories')}</Says>
      {mayChange && (
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Field className={styles.field} label={words.settings.pauseCategory} {...refused(wrong)}>
            <Input
              id="pause-category"
              maxLength={60}
              value={written}
              onChange={(_, { value }) => {
                setWritten(value);
                setWrong(undefined);
              }}
            />
          </Field>
          <Button type="submit" icon={<AddRegular />}>
            {words.settings.pauseAdd}
          </Button>
        </form>
      )}
    </Card>
  );
}
