import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import type { LetterView } from '../../../shared/contract/letters';
import { useAct } from '../../api/acting';
import { useDesk } from '../../api/desk';
import { londonDate, type Instant } from '../../../shared/kernel/london';
import { saidOf } from '../../api/refusal';
import { useAnnounce } from '../../parts/announce';
import { CopyButton } from '../../parts/CopyButton';
import { useFormStyles } from '../../parts/form-styles';
import { print } from '../../parts/print';
import { ProblemBox } from '../../parts/ProblemBox';
import { words } from '../../words/in-tab';
import { DayField } from './acts/DayField';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start', padding: '8px 12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, maxWidth: '480px' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  to: { margin: 0, whiteSpace: 'pre-line', fontWeight: tokens.fontWeightSemibold },
});

/** Where the letter stands that is to be delivered, for whoever is led to it. */
export const byHandOf = (letterId: string): string => `by-hand-${letterId}`;

/** A letter that a person posts, or says on the telephone: where to, its words to print or copy, and the day on which it was done. It counts from that day. */
export function ByHand({ letter, byHand }: { letter: LetterView; byHand: NonNullable<LetterView['byHand']> }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const { me } = useDesk();
  const announce = useAnnounce();
  const today = londonDate(me.now as Instant);
  const [on, setOn] = useState<string>(today);
  const recording = useAct('recordDelivered');
  const returning = useAct('recordReturned');
  const said = words.byHand[byHand.way];
  const whole = byHand.way === 'post' ? `${byHand.said}\n\n\n${letter.text}` : letter.text;
  const problem = recording.error ?? returning.error;
  return (
    <div id={byHandOf(letter.id)} tabIndex={-1} className={`${form} ${styles.box}`}>
      <p className={styles.to}>{byHand.said}</p>
      <div className={styles.acts}>
        {byHand.way === 'post' && (
          <Button icon={<PrintRegular />} onClick={() => print(whole)}>
            {words.byHand.print}
          </Button>
        )}
        <CopyButton text={whole} label={said.copy} />
      </div>
      {letter.actions.includes('record delivered') && (
        <>
          <DayField label={said.on} at="on" value={on} to={today} error={saidOf(recording.error, 'on')} onChange={setOn} />
          <Button appearance="primary" disabledFocusable={recording.isPending} onClick={() => recording.mutate({ id: letter.id, body: { on } }, { onSuccess: () => announce(said.done) })}>
            {said.act}
          </Button>
        </>
      )}
      {letter.actions.includes('record returned') && (
        <Button disabledFocusable={returning.isPending} onClick={() => returning.mutate({ id: letter.id }, { onSuccess: () => announce(words.byHand.returnedDone) })}>
          {words.byHand.returned}
        </Button>
      )}
      {problem && <ProblemBox problem={problem} />}
    </div>
  );
}
