import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { words } from '../../words/in-tab';
import { address, go } from '../address';
import { useKey } from '../use-keys';
import { lookFor, useLookedFor } from './looked-for';

const useStyles = makeStyles({
  form: { flex: '0 1 300px', minWidth: '180px', padding: '6px 0', '@media (min-width: 481px) and (max-width: 700px)': { flex: '1 1 100%', padding: '0 0 8px' }, '@media (max-width: 480px)': { flex: '1 1 120px', minWidth: '120px', padding: 0 } },
  box: { width: '100%', maxWidth: 'none' },
  key: {
    fontFamily: 'inherit', fontSize: tokens.fontSizeBase200, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    padding: '0 6px', color: tokens.colorNeutralForeground3,
  },
});

/** Where anything is looked for, from every page. `/` goes there. */
export function SearchField() {
  const styles = useStyles();
  const looked = useLookedFor();
  const [typed, setTyped] = useState(looked);
  const form = useRef<HTMLFormElement>(null);
  useKey('/', () => {
    const input = form.current?.querySelector('input');
    input?.focus();
    input?.select();
  });
  return (
    <form
      ref={form}
      role="search"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        lookFor(typed);
        go(address('search'));
      }}
    >
      <SearchBox
        aria-label={words.search.find}
        placeholder={words.search.placeholder}
        className={styles.box}
        maxLength={200}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        {...(typed === '' && { contentAfter: <kbd aria-hidden className={styles.key}>/</kbd> })}
      />
    </form>
  );
}
