import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { longDate, type LondonDate } from '../../../shared/kernel/london';
import type { MessageView } from '../../../shared/contract/messages';
import { CopyButton } from '../../parts/CopyButton';
import { spelled } from '../../parts/spelled';
import { loggingWords } from '../../words/logging';
import { address, go } from '../address';

const useStyles = makeStyles({
  box: {
    display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'flex-start', margin: '20px 24px 0', padding: '16px 20px', maxWidth: '540px', boxSizing: 'border-box',
    border: `2px solid ${tokens.colorCompoundBrandStroke}`, borderRadius: tokens.borderRadiusLarge, '@media (max-width: 700px)': { margin: '16px' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  reference: { fontSize: tokens.fontSizeHero900, lineHeight: tokens.lineHeightHero900, fontWeight: tokens.fontWeightSemibold, letterSpacing: '0.04em', overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What whoever rang writes down: each reference, large and spelled, and the day of the answer. */
export function ReadOut({ message: { cases } }: { message: MessageView }) {
  const styles = useStyles();
  return (
    <section className={styles.box} aria-label={loggingWords.readOut}>
      <h2 className={styles.title}>{loggingWords.readOut}</h2>
      {cases.map(({ id, inShort, answer }) => (
        <div key={id}>
          <div className={styles.reference}>{id}</div>
          <p className={styles.quiet}>{loggingWords.spelled(spelled(id))}</p>
          {cases.length > 1 && <p className={styles.text}>{inShort}</p>}
          {answer?.by && <p className={styles.text}>{loggingWords.answerBy(longDate(answer.by as LondonDate))}</p>}
        </div>
      ))}
      <div className={styles.acts}>
        <CopyButton text={cases.map(({ id }) => id).join(', ')} label={loggingWords.copy} />
        <Button onClick={() => go(address('log'))}>{loggingWords.another}</Button>
      </div>
    </section>
  );
}
