import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect, useRef, type ReactNode } from 'react';
import type { MessageView } from '../../shared/contract/messages';
import { ProblemBox } from '../parts/ProblemBox';
import { words } from '../words';
import { HandoverBox } from './HandoverBox';
import { OtherWays } from './OtherWays';
import { PanelFrame } from './PanelFrame';
import { PlacedCase } from './PlacedCase';
import { SoFar } from './SoFar';
import { UndoCapture } from './UndoCapture';

const useStyles = makeStyles({
  head: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  icon: { fontSize: '20px', color: tokens.colorStatusSuccessForeground1, flexShrink: 0, marginTop: '1px' },
  title: {
    margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

const titles = { handed: words.handover.title, captured: words.placed.captured, joined: words.placed.joined, filed: words.placed.filed };

interface PlacedProps {
  message: MessageView;
  /** What comes before everything. */
  top: ReactNode;
  situation: keyof typeof titles;
  /** It was waiting when this person opened it. */
  justNow: boolean;
  /** What this person has just done with it. */
  done: string | undefined;
  /** The refusal, where somebody else was quicker. */
  conflict: unknown;
  onCapture: () => void;
}

/** A message that has its place. The first sentence answers the only question: is anything needed from me? */
export function Placed({ message, top, situation, justNow, done, conflict, onCapture }: PlacedProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone; without this the keyboard would start again from the top.
  useEffect(() => {
    if (justNow) heading.current?.focus();
  }, [justNow]);
  return (
    <PanelFrame>
      {top}
      {Boolean(conflict) && <ProblemBox problem={conflict}>{words.placed.meanwhile}</ProblemBox>}
      <section className={styles.head}>
        <CheckmarkCircleFilled className={styles.icon} />
        <div>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>{titles[situation]}</h2>
          <p className={styles.text}>{message.said}</p>
          {(done !== undefined || !(message.danger?.mustBeTold || message.handover?.isOwed)) && <p className={styles.text}>{done ?? words.placed.nothing}</p>}
        </div>
      </section>
      <UndoCapture message={message} />
      <HandoverBox message={message} />
      {message.cases.map((one, at) => (
        <PlacedCase key={one.id} of={one} message={message} primary={at === 0} />
      ))}
      {message.actions.includes('capture') && (
        <div>
          <Button onClick={onCapture}>{words.placed.change}</Button>
        </div>
      )}
      <OtherWays message={message} ways={['withdraw capture', 'join', 'file', 'raise danger']} />
      <SoFar message={message} />
    </PanelFrame>
  );
}
