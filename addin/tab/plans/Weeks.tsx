import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlanAroundView } from '../../../shared/contract/plan-around';
import { Folded } from '../../parts/Folded';
import { planWords } from '../../words/plans';

const useStyles = makeStyles({
  strip: { display: 'flex', gap: '2px', flexWrap: 'wrap' },
  week: { width: '28px', height: '28px', display: 'grid', placeItems: 'center', borderRadius: tokens.borderRadiusSmall, border: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  asked: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, backgroundColor: tokens.colorNeutralBackground4, fontWeight: tokens.fontWeightSemibold },
  table: { borderCollapse: 'collapse', textAlign: 'left' },
  cell: { padding: '2px 16px 2px 0', fontWeight: tokens.fontWeightRegular },
});

/** The weeks of a plan in a row, each with how many others ask the same people in it; and the same as a table, to be read. */
export function Weeks({ weeks }: Pick<PlanAroundView['others'], 'weeks'>) {
  const styles = useStyles();
  const said = planWords.around;
  return (
    <>
      <div aria-hidden className={styles.strip}>
        {weeks.map(({ monday, others }) => (
          <span key={monday} title={`${said.weekOf} ${monday}: ${said.week(others)}`} className={mergeClasses(styles.week, others > 0 && styles.asked)}>
            {others}
          </span>
        ))}
      </div>
      <Folded title={said.weeks}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {said.weekOf}
              </th>
              <th scope="col" className={styles.cell}>
                {said.asks}
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ monday, others }) => (
              <tr key={monday}>
                <th scope="row" className={styles.cell}>
                  {monday}
                </th>
                <td className={styles.cell}>{said.week(others)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Folded>
    </>
  );
}
