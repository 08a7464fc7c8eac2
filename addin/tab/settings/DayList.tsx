import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  day: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
  date: { minWidth: '136px' },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Days with their names, one a row. */
export function DayList({ days, label }: { days: { said: string; name: string }[]; label: string }) {
  const styles = useStyles();
  return (
    <ul aria-label={label} className={styles.list}>
      {days.map(({ said, name }) => (
        <li key={said} className={styles.day}>
          <span className={styles.date}>{said}</span>
          <span className={styles.name}>{name}</span>
        </li>
      ))}
    </ul>
  );
}
