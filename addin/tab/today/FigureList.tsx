import { makeStyles, tokens } from '@fluentui/react-components';
import { Card } from '../../parts/Card';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  figure: {
    display: 'grid', gridTemplateColumns: '40px minmax(0, 1fr)', gap: '8px', padding: '6px 0', textDecorationLine: 'none', alignItems: 'baseline',
    color: tokens.colorNeutralForeground1, borderRadius: tokens.borderRadiusMedium, ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  number: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, fontVariantNumeric: 'tabular-nums' },
  name: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What is counted, each a link to exactly those; or, where nothing is, that nothing is. */
export function FigureList({ title, figures, empty }: { title: string; figures: readonly { name: string; count: number; href: string }[]; empty?: string }) {
  const styles = useStyles();
  return (
    <Card title={title}>
      {figures.length === 0 && <p className={styles.empty}>{empty}</p>}
      {figures.length > 0 && (
        <ul className={styles.list}>
          {figures.map(({ name, count, href }) => (
            <li key={href}>
              <a href={href} className={styles.figure}>
                <span className={styles.number}>{count}</span>
                <span className={styles.name}>{name}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
