import { makeStyles, tokens } from '@fluentui/react-components';
import type { GuideView } from '../../../../shared/contract/approach';
import { planWords } from '../../../words/plans';

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  source: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  quote: { margin: '8px 0', paddingLeft: '16px', borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`, fontSize: tokens.fontSizeBase400, lineHeight: '24px' },
  deciding: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
});

/** A text cut where the words that decide begin and end. */
export function cutAt(text: string, deciding: readonly string[]): { words: string; decides: boolean }[] {
  const places = deciding.map((words) => ({ from: text.indexOf(words), words })).filter(({ from }) => from >= 0).sort((one, other) => one.from - other.from);
  const cut: { words: string; decides: boolean }[] = [];
  let at = 0;
  for (const { from, words } of places) {
    cut.push({ words: text.slice(at, from), decides: false }, { words, decides: true });
    at = from + words.length;
  }
  return [...cut, { words: text.slice(at), decides: false }].filter(({ words }) => words !== '');
}

/** What the report asks, in its own words; those that decide by weight as well as tint. */
export function ReportWords({ question: { quote, deciding, source } }: { question: GuideView['questions'][number] }) {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.source}>{planWords.decide.report}</figcaption>
      <blockquote className={styles.quote}>
        {cutAt(quote, deciding).map(({ words, decides }) => (decides ? <strong key={words} className={styles.deciding}>{words}</strong> : words))}
      </blockquote>
      <div className={styles.source}>{source}</div>
    </figure>
  );
}
