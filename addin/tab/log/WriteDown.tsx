import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useAct } from '../../api/acting';
import { Refused, saidOf } from '../../api/refusal';
import { useDesk } from '../../api/desk';
import { goTo } from '../../message/fields';
import { useAnnounce } from '../../parts/announce';
import { useFormStyles } from '../../parts/form-styles';
import { ProblemBox } from '../../parts/ProblemBox';
import { useSendKey } from '../../parts/use-send-key';
import { loggingWords } from '../../words/logging';
import { useTyped } from './kept-typed';
import { LooksCard } from './LooksCard';
import { bodyOf, gapsIn, looksOf, type Typed } from './typed';
import { useProposal } from './use-proposal';
import { WhatCame } from './WhatCame';
import { WhoFields } from './WhoFields';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 380px)', gap: '12px', alignItems: 'start', maxWidth: '1120px', '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  column: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  // What it looks like stays in view while what they say grows long.
  beside: { position: 'sticky', top: '12px', '@media (max-width: 900px), (max-height: 640px)': { position: 'static' } },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  act: { height: '40px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** How the server names a day that has not come yet. */
const TO_COME = 'receipt-in-future';
const FIELDS = ['channel', 'name', 'telephone', 'email', 'postal', 'subject', 'says', 'received'];

export type WrittenDown = (message: string, chosen: Typed['chosen'], mayCapture: boolean, said: string) => void;

/** The form while somebody is on the telephone: nothing is kept by Heard until it is written down, and then it is one message. */
export function WriteDown({ onWritten }: { onWritten: WrittenDown }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const { me } = useDesk();
  const announce = useAnnounce();
  const logging = useAct('logMessage');
  const { typed, cameBack, today, change, forget } = useTyped();
  const [pressed, setPressed] = useState(false);
  const proposal = useProposal(typed);
  const places = me.may.includes('place messages');
  const looks = looksOf(typed, proposal.data);
  const gaps = gapsIn(typed);
  const toCome = [logging.error, proposal.error].find((each) => each instanceof Refused && each.problem.code === TO_COME);
  const says = (at: string) => (pressed ? gaps.find((gap) => gap.at === at)?.says : undefined) ?? (at === 'received' ? toCome?.message : undefined) ?? saidOf(logging.error, at);
  const set = (changed: Parameters<typeof change>[0]) => {
    // A refusal that answered other words would only mislead beside these.
    if (logging.error) logging.reset();
    change(changed);
  };
  const press = () => {
    if (logging.isPending) return;
    setPressed(true);
    const [gap] = gaps;
    if (gap) {
      announce(gap.says);
      goTo(gap.at);
      return;
    }
    logging.mutate(
      { id: '', body: bodyOf(typed, looks.inShort) },
      { onSuccess: ({ message, mayCapture, said }) => {
        forget();
        onWritten(message, typed.chosen, mayCapture, said);
      } },
    );
  };
  useSendKey(press);
  // Whoever came here has somebody on the telephone: the first thing to ask is ready to be typed.
  useEffect(() => goTo('name'), []);
  return (
    <div role="group" aria-label={loggingWords.title} className={mergeClasses(styles.body, form)}>
      <div className={styles.column}>
        {cameBack && <p className={styles.quiet}>{loggingWords.cameBack}</p>}
        <WhoFields typed={typed} says={says} onChange={set} />
        <WhatCame typed={typed} looks={looks} today={today} asksWanted={places} says={says} onChange={set} />
      </div>
      <div className={mergeClasses(styles.column, styles.beside)}>
        <LooksCard proposal={toCome && proposal.error ? { ...proposal, error: null } : proposal} looks={looks} typed={typed} places={places} onChoose={(chosen) => set({ chosen: { ...typed.chosen, ...chosen } })} />
        {logging.error && logging.error !== toCome && <ProblemBox problem={logging.error} placed={FIELDS} />}
        <Button appearance="primary" className={styles.act} disabledFocusable={logging.isPending} onClick={press}>
          {logging.isPending ? loggingWords.saving : places ? loggingWords.act : loggingWords.actAlone}
        </Button>
        <p className={styles.quiet}>{places ? loggingWords.next : loggingWords.nextAlone}</p>
        <div className={styles.line}>
          <Button
            size="small"
            onClick={() => {
              forget();
              setPressed(false);
              announce(loggingWords.cleared);
              goTo('name');
            }}
          >
            {loggingWords.clear}
          </Button>
        </div>
      </div>
    </div>
  );
}
