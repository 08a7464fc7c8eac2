import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LetterView } from '../../../shared/contract/letters';
import { Promises } from '../../message/Promises';
import { Reason } from '../../message/Reason';
import { Folded } from '../../parts/Folded';
import { LinkButton } from '../../parts/LinkButton';
import { words } from '../../words/in-tab';
import { ByHand } from './ByHand';
import { SentInError } from './SentInError';
import { TakeBack } from './TakeBack';
import { TryAgain } from './TryAgain';

const useStyles = makeStyles({
  letter: { display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'flex-start' },
  said: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  text: {
    margin: 0, padding: '8px 12px', maxWidth: '620px', boxSizing: 'border-box', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** A letter in the story, with the ticks it earned; one that has stopped says why, and can be tried again. */
export function StoryLetter({ letter }: { letter: LetterView }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const stopped = letter.situation === 'blocked' || letter.situation === 'unknown';
  return (
    <div className={styles.letter}>
      {letter.situation === 'sent in error' && <Reason title={words.sentInError.mark}>{letter.said}</Reason>}
      {stopped ? <Reason title={words.case.stopped}>{letter.said}</Reason> : letter.situation !== 'sent in error' && letter.situation !== 'sent' && <span className={styles.said}>{letter.said}</span>}
      {letter.actions.includes('try again') && <TryAgain letterId={letter.id} />}
      {letter.actions.includes('take back') && <TakeBack letter={letter} />}
      {letter.byHand && letter.actions.includes('record delivered') && <ByHand letter={letter} byHand={letter.byHand} />}
      {letter.byHand && !letter.actions.includes('record delivered') && letter.actions.includes('record returned') && (
        <Folded title={words.byHand.again}>
          <ByHand letter={letter} byHand={letter.byHand} />
        </Folded>
      )}
      <Promises promises={letter.promises} inRow />
      <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.case.foldIt : words.case.readIt}
      </LinkButton>
      {open && (
        <div className={styles.text}>
          <strong>{letter.subject}</strong>
          {'\n\n'}
          {letter.text}
        </div>
      )}
      {letter.actions.includes('report sent in error') && <SentInError letterId={letter.id} />}
    </div>
  );
}
