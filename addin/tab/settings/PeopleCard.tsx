import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useId, useState } from 'react';
import type { PersonView } from '../../../shared/contract/views';
import { useAnnounce } from '../../parts/announce';
import { Card } from '../../parts/Card';
import { words } from '../../words/in-tab';
import { RemovableList } from './RemovableList';

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-end' },
  field: { flex: '1 1 180px' },
});

interface PeopleCardProps {
  title: string;
  help: string;
  nobody: string;
  people: readonly PersonView[];
  named: readonly string[];
  onChange: (named: string[]) => void;
}

/** A list of colleagues to add to and take from. */
export function PeopleCard({ title, help, nobody, people, named, onChange }: PeopleCardProps) {
  const styles = useStyles();
  const announce = useAnnounce();
  const field = useId();
  const [chosen, setChosen] = useState('');
  const said = words.settings.warnings;
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? said.left;
  const add = () => {
    if (chosen === '') return;
    onChange([...named, chosen]);
    announce(said.added(nameOf(chosen)));
    setChosen('');
  };
  return (
    <Card title={title}>
      <p className={styles.help}>{help}</p>
      {named.length === 0 && <p className={styles.help}>{nobody}</p>}
      <RemovableList label={title} thenFocus={field} rows={named.map((id) => ({ key: id, name: nameOf(id), shown: nameOf(id) }))} onRemove={({ key }) => onChange(named.filter((id) => id !== key))} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field className={styles.field} label={said.addTo(title)}>
          <Select id={field} value={chosen} onChange={(_, { value }) => setChosen(value)}>
            <option value="">{said.choose}</option>
            {people
              .filter(({ id }) => !named.includes(id))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </Select>
        </Field>
        <Button type="submit" icon={<AddRegular />}>
          {said.add}
        </Button>
      </form>
    </Card>
  );
}
