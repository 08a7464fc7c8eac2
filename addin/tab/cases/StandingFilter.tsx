import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Standing } from '../../parts/Standing';
import type { Answer } from '../../api/paths';
import type { CaseFilter } from '../../api/reading';
import { words } from '../../words/in-tab';
import { isLinked, offered, sometimes } from './filter';

type Counts = Answer<'cases'>['counts'];
type Askable = NonNullable<CaseFilter['standing']>;

const useStyles = makeStyles({
  group: {
    display: 'flex', flexWrap: 'wrap', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1, overflow: 'hidden',
  },
  one: {
    position: 'relative', display: 'inline-flex',
    '@media (max-width: 700px)': { flexGrow: 1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` }, alignItems: 'center',
    gap: '8px', height: '40px', padding: '0 14px 0 6px', border: 'none', backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1, font: 'inherit', cursor: 'pointer',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`, ':last-child': { borderRight: 'none' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground6,
    '::after': { content: '""', position: 'absolute', left: 0, right: 0, bottom: 0, height: '3px', backgroundColor: tokens.colorCompoundBrandStroke },
  },
  // Room for three figures before they are known, so that nothing moves once they are.
  number: { minWidth: '3ch', textAlign: 'end', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

interface StandingFilterProps {
  counts: Counts | undefined;
  /** How many the chosen one has. */
  listed: number | undefined;
  chosen: Askable | undefined;
  onChoose: (standing: Askable | undefined) => void;
}

/** Filter, legend and count in one. Pressing the chosen one again shows all. */
export function StandingFilter({ counts, listed, chosen, onChoose }: StandingFilterProps) {
  const styles = useStyles();
  const press = (standing: Askable | undefined) => ({
    type: 'button' as const,
    'aria-pressed': chosen === standing,
    className: mergeClasses(styles.one, chosen === standing && styles.chosen),
    onClick: () => onChoose(chosen === standing ? undefined : standing),
  });
  return (
    <div role="group" aria-label={words.cases.filter} className={styles.group}>
      <button {...press(undefined)}>
        <span className={styles.number}>{counts?.all ?? '–'}</span> {words.cases.all}
      </button>
      {offered.map((standing) => (
        <button key={standing} {...press(standing)}>
          <span className={styles.number}>{counts?.[standing] ?? '–'}</span> <Standing standing={standing} />
        </button>
      ))}
      {sometimes.filter((each) => chosen === each || (counts?.[each] ?? 0) > 0).map((each) => (
        <button key={each} {...press(each)}>
          <span className={styles.number}>{counts?.[each] ?? '–'}</span> {words.cases[each]}
        </button>
      ))}
      {isLinked(chosen) && (
        <button {...press(chosen)}>
          <span className={styles.number}>{listed ?? '–'}</span> {words.cases[chosen]}
        </button>
      )}
    </div>
  );
}
