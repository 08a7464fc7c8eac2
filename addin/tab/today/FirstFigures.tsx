import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import type { CasesFigureView } from '../../../shared/contract/today';
import { words } from '../../words/in-tab';
import { casesOf } from './open-figure';

const useStyles = makeStyles({
  figures: {
    listStyle: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))', gap: '1px', overflow: 'hidden',
    backgroundColor: tokens.colorNeutralStroke2, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
  },
  cell: { display: 'flex', backgroundColor: tokens.colorNeutralBackground1 },
  figure: {
    flex: '1 1 auto', display: 'flex', flexDirection: 'column', padding: '14px 16px', color: tokens.colorNeutralForeground1, textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  number: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  name: { display: 'flex', alignItems: 'center', gap: '6px', fontWeight: tokens.fontWeightSemibold },
  late: { fontSize: '20px', flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  help: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** Four figures, each with the cases that it counts behind it. */
export function FirstFigures({ figures }: { figures: readonly CasesFigureView[] }) {
  const styles = useStyles();
  return (
    <ul aria-label={words.today.first} className={styles.figures}>
      {figures.map((each) => (
        <li key={each.figure} className={styles.cell}>
          <a href={casesOf(each)} className={styles.figure}>
            <span className={styles.number}>{each.count}</span>
            <span className={styles.name}>
              {each.figure === 'slipped' && each.count > 0 && <ErrorCircleFilled className={styles.late} />}
              {words.today.figures[each.figure]}
            </span>
            <span className={styles.help}>{words.today.help[each.figure]}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
