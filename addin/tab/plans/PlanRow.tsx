import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlanCardView } from '../../../shared/contract/plans';
import { planWords } from '../../words/plans';
import { address } from '../address';

const useStyles = makeStyles({
  row: {
    display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '2px', alignItems: 'center', padding: '8px 4px', color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  what: { flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' },
  title: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** One plan of a list: what it is about, whose, and what was decided. */
export function PlanRow({ card: { id, title, area, author, begun, stage, approach } }: { card: PlanCardView }) {
  const styles = useStyles();
  const said = planWords.list;
  return (
    <li>
      <a href={address('plan', id)} className={styles.row}>
        <span className={styles.what}>
          <span className={styles.title}>{title}</span>
          <div className={styles.quiet}>{[id, area.name, author.name, said.begun(begun)].join(' · ')}</div>
        </span>
        <span>{[planWords.stages[stage], approach ? planWords.approaches[approach] : said.undecided].join(' · ')}</span>
      </a>
    </li>
  );
}
