import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useState } from 'react';
import type { DirectoryFoundView } from '../../../../shared/contract/colleagues';
import { saidOf } from '../../../api/refusal';
import { useAnnounce } from '../../../parts/announce';
import { SmallLink } from '../../../parts/LinkButton';
import { ProblemBox } from '../../../parts/ProblemBox';
import { refused } from '../../../parts/refused';
import { peopleWords } from '../../../words/people';
import { address } from '../../address';
import { useLookingUp } from './people';

const { add: said } = peopleWords;
export type Found = DirectoryFoundView['people'][number];

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-end' },
  field: { flex: '1 1 240px', minWidth: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: '4px 12px', padding: '6px 0', minHeight: '32px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  who: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Finds somebody in the council's directory, so that nobody types an object id. */
export function LookUp({ onChoose }: { onChoose: (person: Found) => void }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const looking = useLookingUp(({ people }) => announce(said.found(people.length)));
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          looking.mutate(text);
        }}
      >
        <Field className={styles.field} label={said.lookUp} {...refused(saidOf(looking.error, 'text'))}>
          <Input type="search" autoComplete="off" required maxLength={100} value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Button type="submit" icon={<SearchRegular />} disabledFocusable={looking.isPending}>
          {said.look}
        </Button>
      </form>
      {looking.error && <ProblemBox problem={looking.error} placed={['text']} />}
      {looking.data && <Results {...looking.data} onChoose={onChoose} />}
    </>
  );
}

function Results({ people, mayBeMore, onChoose }: DirectoryFoundView & { onChoose: (person: Found) => void }) {
  const styles = useStyles();
  if (people.length === 0) return <p className={styles.quiet}>{said.nobody}</p>;
  return (
    <>
      <ul aria-label={said.results} className={styles.list}>
        {people.map((person) => (
          <li key={person.id} className={styles.row}>
            <div className={styles.who}>
              <div>{person.name}</div>
              <div className={styles.quiet}>{person.mail ?? said.noMail}</div>
            </div>
            {person.isKnown ? (
              <SmallLink href={address('settings', 'people', {}, person.id)} aria-label={said.knownOf(person.name)}>
                {said.known}
              </SmallLink>
            ) : (
              <Button size="small" aria-label={said.chooseOf(person.name)} onClick={() => onChoose(person)}>
                {said.choose}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayBeMore && <p className={styles.quiet}>{said.more}</p>}
    </>
  );
}
