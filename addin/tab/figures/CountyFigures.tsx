import { makeStyles, tokens } from '@fluentui/react-components';
import type { FigurePeriodView, FigureRowView, ToldNumberView } from '../../../shared/contract/figures';
import { figureWords } from '../../../shared/domain/figures/vocabulary';
import { figuresPageWords as said } from '../../words/figures';

const useStyles = makeStyles({
  figures: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))', gap: '12px 24px' },
  figure: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  number: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  help: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

const countyOf = (period: FigurePeriodView | undefined): FigureRowView | undefined => period?.rows.find(({ is }) => is === 'county');

/** The whole county in one period, beside the period before it where that has been told. */
export function CountyFigures({ of, before }: { of: FigurePeriodView; before: FigurePeriodView | undefined }) {
  const styles = useStyles();
  const [now, then] = [countyOf(of), countyOf(before)];
  if (!now) return null;
  const beside = (told: ToldNumberView | undefined) => before && told && told.is !== 'not shown' && <span className={styles.help}>{said.before(told.said, before.name)}</span>;
  const figure = (name: string, told: ToldNumberView, was: ToldNumberView | undefined, due?: ToldNumberView) => (
    <li key={name} className={styles.figure}>
      <span className={styles.number}>{told.said}</span>
      <span className={styles.name}>{name}</span>
      {due && due.is !== 'not shown' && <span className={styles.help}>{said.ofDue(due.said)}</span>}
      {beside(was)}
    </li>
  );
  return (
    <ul className={styles.figures}>
      {figure(said.complaints, now.received, then?.received)}
      {now.standards &&
        (['within', 'withinOrExplained'] as const).map((share) => figure(figureWords[share].toLowerCase(), (now.standards as NonNullable<FigureRowView['standards']>)[share], then?.standards?.[share], now.standards?.due))}
    </ul>
  );
}
