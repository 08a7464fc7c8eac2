import { makeStyles, tokens } from '@fluentui/react-components';
import type { SuggestionView } from '../../../../shared/contract/approach';
import { approaches, verbs } from '../../../../shared/domain/decision/vocabulary';
import { planWords } from '../../../words/plans';

type Rule = SuggestionView['rules'][number];

const useStyles = makeStyles({
  card: { minWidth: 0, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, overflow: 'hidden' },
  part: { margin: 0, padding: '12px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':first-child': { borderTop: 'none' } },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px', flexWrap: 'wrap' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  verb: { padding: '0 8px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusCircular, fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: '4px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  item: { display: 'flex', gap: '10px', minWidth: 0, overflowWrap: 'anywhere' },
  no: { flexShrink: 0, minWidth: '20px', height: '20px', textAlign: 'center', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground4, fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
});

/** What the answers suggest so far: the suggestion, the rules that point to each approach, and what pulls neither way. */
export function SuggestionCard({ suggestion, of }: { suggestion: SuggestionView; of: number }) {
  const styles = useStyles();
  const said = planWords.suggestion;
  const groups = approaches.map((approach) => ({ approach, rules: suggestion.rules.filter((rule) => rule.points === approach) })).filter(({ rules }) => rules.length > 0);
  const strength = (rules: readonly Rule[]): number => Math.min(...rules.map(({ verb }) => verbs.indexOf(verb)));
  return (
    <section aria-label={said.title} className={styles.card}>
      <div className={styles.part}>
        <p className={styles.quiet}>{said.soFar(suggestion.answered.length, of)}</p>
        <h2 className={styles.title}>{suggestion.title}</h2>
        <p className={styles.quiet}>{suggestion.said}</p>
      </div>
      {suggestion.unanswered.length > 0 && (
        <div className={styles.part}>
          <h3 className={styles.name}>{said.unanswered}</h3>
          <p className={styles.quiet}>{suggestion.unanswered.map(({ name }) => name).join(', ')}</p>
        </div>
      )}
      {groups.sort((one, other) => strength(one.rules) - strength(other.rules)).map(({ approach, rules }) => (
        <div key={approach} className={styles.part}>
          <div className={styles.head}>
            <h3 className={styles.name}>{planWords.approaches[approach]}</h3>
            <span className={styles.verb}>{verbs[strength(rules)]}</span>
          </div>
          <ul className={styles.list}>
            {rules.map(({ id, no, says, quote, speaks }) => (
              <li key={id} className={styles.item}>
                <span className={styles.no}>{no}</span>
                <span>
                  {says}
                  <div className={styles.quiet}>{[`“…${quote}”`, ...(speaks === 'met' ? [said.met] : [])].join(' · ')}</div>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {suggestion.consequences.map(({ id, says, quote }) => (
        <div key={id} className={styles.part}>
          {says}
          <div className={styles.quiet}>“…{quote}”</div>
        </div>
      ))}
      {suggestion.neither.length > 0 && (
        <div className={styles.part}>
          <h3 className={styles.name}>{said.neither}</h3>
          <ul className={styles.list}>
            {suggestion.neither.map(({ id, no, name }) => (
              <li key={id} className={styles.item}>
                <span className={styles.no}>{no}</span>
                {name}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.part}>{said.never}</p>
    </section>
  );
}
