import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/cases';
import { words } from '../../words/in-tab';
import { address } from '../address';
import { actsSaid } from './acts/acts-said';
import { offered, type Act } from './acts/acts';
import { MoreMenu } from './acts/MoreMenu';
import { buttonOf, NEXT, type Acting } from './acts/use-acting';
import { byHandOf } from './ByHand';
import { TryAgain } from './TryAgain';
import { UndoStrip } from './UndoStrip';
import { waitingIn } from './waiting';

const useStyles = makeStyles({
  strip: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '12px', padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  because: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  what: { flex: '1 1 240px', minWidth: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

/** What to do next and why, with the one act for it, another beside it, and the rare ones under "More". */
export function NextStrip({ of, acting }: { of: CaseView; acting: Acting }) {
  const styles = useStyles();
  const { first, second, more } = offered(of);
  const stopped = of.story.find((entry) => entry.is === 'letter' && entry.letter.actions.includes('try again'));
  const toDeliver = of.story.find((entry) => entry.is === 'letter' && entry.letter.actions.includes('record delivered'));
  const waiting = waitingIn(of);
  const ordinary = toDeliver ? 'secondary' : 'primary';
  const act = (name: Act, appearance: 'primary' | 'secondary', label: string = actsSaid[name].menu) => (
    <Button id={buttonOf(name)} appearance={appearance} onClick={({ currentTarget }) => acting.begin(name, currentTarget)}>
      {label}
    </Button>
  );
  return (
    <section className={styles.strip}>
      <div className={styles.what}>
        <h2 id={NEXT} tabIndex={-1} className={styles.title}>
          {waiting ? words.undo.titles[waiting.kind] : of.next.title}
        </h2>
        <div className={styles.because}>{waiting ? words.undo.help : of.next.because}</div>
      </div>
      {waiting && <UndoStrip letter={waiting} acting={acting} />}
      {!waiting && <div className={styles.acts}>
        {second && act(second, 'secondary')}
        {toDeliver?.is === 'letter' && (
          <Button appearance="primary" onClick={() => document.getElementById(byHandOf(toDeliver.letter.id))?.focus()}>
            {words.case.toTheLetter}
          </Button>
        )}
        {first === 'try again' && stopped?.is === 'letter' && <TryAgain letterId={stopped.letter.id} primary />}
        {first === 'assign' && (
          <Button appearance={ordinary} onClick={() => document.getElementById('officer')?.focus()}>
            {words.case.assign}
          </Button>
        )}
        {first && first !== 'assign' && first !== 'try again' && act(first, ordinary, first === 'holding reply' ? actsSaid[first].tell : undefined)}
        {of.with && (
          <Button as="a" href={address('case', of.with)} appearance="primary">
            {words.case.openOther(of.with)}
          </Button>
        )}
        <MoreMenu acts={more} onChoose={acting.begin} />
      </div>}
    </section>
  );
}
