import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SendingView } from '../../shared/contract/people';
import type { LetterDraftView } from '../../shared/contract/letters';
import type { MessageView } from '../../shared/contract/messages';
import { isConflict, isOfDanger } from '../api/refusal';
import { LinkButton } from '../parts/LinkButton';
import { SendingAsks, type Goes } from '../parts/SendingAsks';
import { ProblemBox } from '../parts/ProblemBox';
import { withoutYear } from '../parts/said';
import { words } from '../words';
import { recipientsOf } from './Addressing';
import { WHOM } from './danger/ToldForm';
import { LETTER } from './LetterCard';
import { OtherWays } from './OtherWays';
import type { Pressing } from './use-capture';
import { mustMakeOwn, type Work } from './work';

const useStyles = makeStyles({
  primary: { width: '100%', height: '40px', fontSize: tokens.fontSizeBase400 },
  line: {
    display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', columnGap: '12px',
    fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3,
  },
  // Where the form is too short to show its dates at first sight, they stand beside the act.
  dates: {
    display: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold, '@media (max-height: 720px)': { display: 'block' },
  },
  blocked: {
    display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'center', paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorStatusDangerForeground1}`, marginBottom: '4px',
  },
});

const UNREAD = 'letter-unread';

interface CaptureFootProps {
  message: MessageView;
  work: Work;
  pressing: Pressing;
  problem: unknown;
  /** The letter, while it is that of the work as it stands. */
  letter: LetterDraftView | undefined;
  /** What its sending asks, of the work as it stood a moment ago. */
  sending: SendingView | undefined;
  onGoes: (goes: Goes) => void;
}

/** Whom the letter goes to and how, beside the act that sends it. */
function goesSaid({ byHand, cannot }: Work, name: string | undefined, copies: string[]): string {
  if (cannot) return words.capture.goesToNobody;
  if (byHand && byHand.to.trim() !== '') return words.capture.goesByHand[byHand.by](byHand.to.trim().replace(/\s*\n\s*/g, ', '));
  return name ? words.capture.goesTo(name, copies) : words.capture.goesNowhere;
}

/** The one act, whom it writes to, and the way out with a reason. The button stays and says why it will not send. */
export function CaptureFoot({ message, work, pressing, problem, letter, sending, onGoes }: CaptureFootProps) {
  const styles = useStyles();
  const blocked = letter ?? pressing.blocked;
  const missing = pressing.pressed && blocked && !blocked.kept ? blocked.promises.filter((one) => !one.kept) : [];
  const trouble = pressing.trouble ?? problem;
  const to = recipientsOf(message).find((one) => one.address === work.to);
  const safe = work.wishes?.email.trim();
  const name = safe ? safe : work.passedOn ? work.passedOn.name || work.passedOn.address : to && (to.name || to.address);
  const unread = mustMakeOwn(message, work);
  const copies = (work.goes?.cc ?? []).filter((address) => address !== work.to);
  const unready = pressing.pressed && letter?.kept === true && letter.sending.asks.some((ask) => !ask.confirmed);
  const send = (links: ReactNode) => (
    <>
      {missing.length > 0 && (
        <div role="alert" className={styles.blocked}>
          {words.capture.blocked(missing.map((one) => words.promises[one.promise].toLowerCase()).join(', '))}
          <LinkButton onClick={() => document.getElementById(LETTER)?.scrollIntoView({ block: 'start' })}>{words.capture.seeLetter}</LinkButton>
        </div>
      )}
      {sending && <SendingAsks sending={sending} goes={work.goes ?? {}} onChange={onGoes} />}
      {unready && (
        <div role="alert" className={styles.blocked}>
          {words.sending.unready}
        </div>
      )}
      {pressing.unsure && (
        <div role="alert" className={styles.blocked}>
          {words.capture.unsure}
        </div>
      )}
      {unread && (
        <div id={UNREAD} className={styles.blocked}>
          {words.danger.unread}
          <LinkButton onClick={() => document.getElementById(WHOM)?.focus()}>{words.danger.seeTold}</LinkButton>
          <LinkButton onClick={() => document.getElementById(LETTER)?.scrollIntoView({ block: 'start' })}>{words.capture.seeLetter}</LinkButton>
        </div>
      )}
      {Boolean(trouble) && (!isConflict(trouble) || (isOfDanger(trouble) && message.danger?.mustBeTold === true)) && <ProblemBox problem={trouble} />}
      <div aria-hidden className={styles.dates}>
        {words.clock.both(withoutYear(message.reading.answer.said, message.reading.today), withoutYear(message.reading.acknowledge.said, message.reading.today))}
      </div>
      <Button
        // There is one thing to do first, and it has the colour.
        appearance={unread ? 'secondary' : 'primary'}
        className={styles.primary}
        disabledFocusable={pressing.busy}
        aria-describedby={unread ? UNREAD : undefined}
        onClick={pressing.press}
      >
        {pressing.busy ? words.capture.sending : work.cannot ? words.capture.sendAlone : words.capture.send}
      </Button>
      <div className={styles.line}>
        <span>{goesSaid(work, name, copies)}</span>
        {links}
      </div>
    </>
  );
  return <OtherWays message={message} ways={['join', 'file', 'raise danger', 'keep from colleagues']} beside={send} />;
}
