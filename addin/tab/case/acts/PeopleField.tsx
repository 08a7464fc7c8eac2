import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PersonView } from '../../../../shared/contract/views';

const useStyles = makeStyles({
  label: { display: 'block', paddingBottom: '2px' },
  list: { display: 'flex', flexWrap: 'wrap', maxHeight: '132px', overflowY: 'auto', marginLeft: '-8px' },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

interface PeopleFieldProps {
  label: string;
  hint: string;
  people: readonly PersonView[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Some of the people who work here. Not in a Field, which would give every box in it one and the same id. */
export function PeopleField({ label, hint, people, chosen, onChange }: PeopleFieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} aria-describedby={`${id}-hint`}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <div className={styles.list}>
        {people.map((person) => (
          <Checkbox
            key={person.id}
            label={person.name}
            checked={chosen.includes(person.id)}
            onChange={(_, { checked }) => onChange(checked === true ? [...chosen, person.id] : chosen.filter((one) => one !== person.id))}
          />
        ))}
      </div>
      <span id={`${id}-hint`} className={styles.hint}>
        {hint}
      </span>
    </div>
  );
}
