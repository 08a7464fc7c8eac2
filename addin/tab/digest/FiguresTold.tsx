import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DigestView } from '../../../shared/contract/digest';
import { useDesk } from '../../api/desk';
import { SmallLink } from '../../parts/LinkButton';
import { digestWords as said } from '../../words/digest';
import { figuresPageWords } from '../../words/figures';
import { address } from '../address';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: '8px 0 8px 8px', textAlign: 'right', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, fontWeight: tokens.fontWeightRegular },
  column: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  label: { textAlign: 'left', paddingLeft: 0, overflowWrap: 'anywhere' },
  now: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: { margin: 0 },
});

/** The figures of a digest: the month before, the month, the year; what may not be told is said once. */
export function FiguresTold({ of: { title: name, of, columns, lines, notShown, themes, bands }, title }: { of: NonNullable<DigestView['figures']>; title: string }) {
  const styles = useStyles();
  const { me } = useDesk();
  return (
    <>
      <h3 className={title}>{name}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.column, styles.label)}>
              {of}
            </th>
            {columns.map((each) => (
              <th key={each} scope="col" className={mergeClasses(styles.cell, styles.column)}>
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, values }) => (
            <tr key={label}>
              <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
                {label}
              </th>
              {values.map((value, at) => (
                <td key={at} className={mergeClasses(styles.cell, at === 1 && styles.now)}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {notShown !== undefined && <p className={styles.quiet}>{notShown}</p>}
      {bands !== undefined && <p className={styles.quiet}>{bands}</p>}
      {me.may.includes('read figures') && (
        <div>
          <SmallLink href={address('figures')}>{figuresPageWords.all}</SmallLink>
        </div>
      )}
      {themes.length > 0 && <h3 className={title}>{said.themes}</h3>}
      {themes.map((theme) => (
        <p key={theme} className={styles.line}>
          {theme}
        </p>
      ))}
    </>
  );
}
