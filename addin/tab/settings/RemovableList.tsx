import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useAnnounce } from '../../parts/announce';
import { words } from '../../words/in-tab';

interface Row {
  key: string;
  name: string;
  shown: ReactNode;
}

interface RemovableListProps<R extends Row> {
  label: string;
  rows: R[];
  /** None for those who may only look. */
  onRemove: ((row: R) => void) | undefined;
  /** The id of the field that takes the keyboard when a row is gone. */
  thenFocus: string;
}

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px', padding: '6px 0', minHeight: '32px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { minWidth: 0 },
});

/** A list from which rows can be taken. Nothing is lost until it is saved, so nobody is asked twice. */
export function RemovableList<R extends Row>({ label, rows, onRemove, thenFocus }: RemovableListProps<R>) {
  const styles = useStyles();
  const announce = useAnnounce();
  if (rows.length === 0) return null;
  return (
    <ul aria-label={label} className={styles.list}>
      {rows.map((row) => (
        <li key={row.key} className={styles.row}>
          <div className={styles.what}>{row.shown}</div>
          {onRemove && (
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={words.settings.removeOf(row.name)}
              onClick={() => {
                onRemove(row);
                announce(words.settings.removed(row.name));
                document.getElementById(thenFocus)?.focus();
              }}
            >
              {words.settings.remove}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
