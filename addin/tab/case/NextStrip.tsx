import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/views';
import { words } from '../../words';
import { TryAgain } from './TryAgain';

const useStyles = makeStyles({
  strip: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '12px', padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  because: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  what: { flex: '1 1 240px', minWidth: 0 },
});

/** What to do next and why, with the one act that this person has for it. */
export function NextStrip({ of }: { of: CaseView }) {
  const styles = useStyles();
  const stopped = of.story.find((entry) => entry.is === 'letter' && entry.letter.actions.includes('try again'));
  return (
    <section className={styles.strip}>
      <div className={styles.what}>
        <h2 className={styles.title}>{of.next.title}</h2>
        <div className={styles.because}>{of.next.because}</div>
      </div>
      {stopped?.is === 'letter' && of.actions.includes('try again') ? (
        <TryAgain letterId={stopped.letter.id} primary />
      ) : (
        !of.officer &&
        of.actions.includes('assign') && (
          <Button appearance="primary" onClick={() => document.getElementById('officer')?.focus()}>
            {words.case.assign}
          </Button>
        )
      )}
    </section>
  );
}
