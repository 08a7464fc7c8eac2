import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ToldNumberView } from '../../../shared/contract/figures';

/** Narrower than this, each row stands by itself with the name of every number beside it. */
const NARROW = '@media (max-width: 640px)';

const useStyles = makeStyles({
  block: { [NARROW]: { display: 'block' } },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: { [NARROW]: { display: 'none' } },
  column: {
    padding: '4px 0 8px 12px', textAlign: 'right', verticalAlign: 'bottom', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, [NARROW]: { display: 'block', padding: '8px 0' } },
  name: { padding: '8px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', [NARROW]: { display: 'block', padding: '0 0 4px' } },
  // Bars of one length stand for one share.
  drawn: { width: '22%' },
  first: { textAlign: 'left', paddingLeft: 0 },
  under: { paddingLeft: '16px', [NARROW]: { paddingLeft: 0 } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  cell: { padding: '8px 0 8px 12px', textAlign: 'right', whiteSpace: 'nowrap', [NARROW]: { display: 'flex', justifyContent: 'space-between', gap: '12px', padding: '2px 0', whiteSpace: 'normal' } },
  value: { whiteSpace: 'nowrap', flexShrink: 0 },
  label: { display: 'none', [NARROW]: { display: 'inline', textAlign: 'left', color: tokens.colorNeutralForeground2 } },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  track: { display: 'block', height: '4px', marginTop: '2px', backgroundColor: tokens.colorNeutralBackground5, borderRadius: '2px', [NARROW]: { display: 'none' } },
  bar: { display: 'block', height: '4px', borderRadius: '2px', backgroundColor: tokens.colorBrandBackground, '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
});

export interface FigureRow {
  key: string;
  name: string;
  /** The sum of those under it stands out; those are set in. */
  stands?: 'out' | 'under';
  /** One for each column. A number that is told of others alone leaves its place empty. */
  told: readonly (ToldNumberView | undefined)[];
}

interface FigureTableProps {
  label: string;
  /** What the rows are. */
  rowsAre: string;
  columns: readonly string[];
  rows: readonly FigureRow[];
  /** Columns of shares that a thin bar is drawn under, for whoever looks how they go up and down. It says nothing that the number does not. */
  bars?: readonly string[];
}

/** Figures as a table: what is not shown is said where it would stand. */
export function FigureTable({ label, rowsAre, columns, rows, bars = [] }: FigureTableProps) {
  const styles = useStyles();
  return (
    <table aria-label={label} className={mergeClasses(styles.table, styles.block)}>
      <thead className={styles.head}>
        <tr>
          {[rowsAre, ...columns].map((name, at) => (
            <th key={name} scope="col" className={mergeClasses(styles.column, at === 0 && styles.first, bars.includes(name) && styles.drawn)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.block}>
        {rows.map(({ key, name, stands, told }) => (
          <tr key={key} className={styles.row}>
            <th scope="row" className={mergeClasses(styles.name, stands === 'out' && styles.strong, stands === 'under' && styles.under)}>
              {name}
            </th>
            {columns.map((column, at) => (
              <td key={column} className={styles.cell}>
                <Told of={told[at]} column={column} strong={stands === 'out'} drawn={bars.includes(column)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Told({ of, column, strong, drawn }: { of: ToldNumberView | undefined; column: string; strong: boolean; drawn: boolean }) {
  const styles = useStyles();
  if (!of) return null;
  return (
    <>
      <span className={styles.label}>{column}</span>
      <span className={mergeClasses(styles.value, of.is === 'not shown' ? styles.quiet : strong && styles.strong)}>{of.said}</span>
      {drawn && of.value !== undefined && (
        <span aria-hidden className={styles.track}>
          <span className={styles.bar} style={{ width: `${of.value}%` }} />
        </span>
      )}
    </>
  );
}
