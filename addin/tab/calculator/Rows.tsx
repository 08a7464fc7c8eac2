import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useId, type ReactNode } from 'react';
import { words } from '../../words/in-tab';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: '8px' },
  row: {
    display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px', alignItems: 'start', padding: '0 0 0 10px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(136px, 100%), 1fr))', gap: '8px', alignItems: 'start', minWidth: 0 },
});

interface RowsProps {
  /** Names each row, as in "Pause 2". */
  name: (number: number) => string;
  add: string;
  count: number;
  row: (at: number) => ReactNode;
  onAdd: () => void;
  onRemove: (at: number) => void;
}

/** Rows that can be added and removed, each a group with a name of its own. */
export function Rows({ name, add, count, row, onAdd, onRemove }: RowsProps) {
  const styles = useStyles();
  const adding = useId();
  return (
    <div className={styles.rows}>
      {Array.from({ length: count }, (_, at) => (
        <div key={at} role="group" aria-label={name(at + 1)} className={styles.row}>
          <div className={styles.fields}>{row(at)}</div>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.calculator.remove(name(at + 1))}
            onClick={() => {
              onRemove(at);
              // The pressed button goes with its row: the keyboard goes on from the one that is left.
              document.getElementById(adding)?.focus();
            }}
          />
        </div>
      ))}
      <div>
        <Button id={adding} size="small" icon={<AddRegular />} onClick={onAdd}>
          {add}
        </Button>
      </div>
    </div>
  );
}

export const without = <T,>(rows: T[], at: number): T[] => rows.filter((_, place) => place !== at);
export const changed = <T,>(rows: T[], at: number, change: T): T[] => rows.map((row, place) => (place === at ? change : row));
