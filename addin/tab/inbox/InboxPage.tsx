import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { reading } from '../../api/reading';
import { useDesk } from '../../api/desk';
import { MessagePanel } from '../../message/MessagePanel';
import { Placing } from '../../message/placing';
import { Empty } from '../../parts/Empty';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words';
import { address, go } from '../address';
import { useKeys } from '../use-keys';
import { DoneBox } from './DoneBox';
import { InboxList } from './InboxList';
import { MessageText } from './MessageText';
import { MessageTools } from './MessageTools';
import { inOrder, useInbox } from './use-inbox';
import { rememberWaiting, waitingBefore } from './waiting-capture';

const useStyles = makeStyles({
  page: {
    display: 'grid', height: '100%', gridTemplateColumns: '312px minmax(0, 1fr) 360px', backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 1080px) and (min-width: 701px)': {
      gridTemplateColumns: '304px minmax(0, 1fr)', gridTemplateRows: 'minmax(160px, 42%) minmax(0, 1fr)',
    },
    '@media (max-width: 700px)': { display: 'block' },
  },
  list: {
    minHeight: 0, borderRight: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-width: 1080px)': { gridRow: '1 / span 2' },
  },
  away: { '@media (max-width: 700px)': { display: 'none' } },
  text: { minHeight: 0, overflowY: 'auto' },
  form: {
    minHeight: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 1080px)': { borderLeft: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  nothing: { gridColumn: '2 / -1' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  problem: { padding: '16px' },
});

/** Triage: what nobody has placed at the left, the message in the middle, what to do with it at the right. */
export function InboxPage({ chosen, automatic }: { chosen: string | undefined; automatic: boolean }) {
  const styles = useStyles();
  const fresh = useInbox('new');
  const piles = { new: fresh, held: useInbox('held'), automatic: useInbox('automatic'), handed: useInbox('handed', (fresh.counts?.handed ?? 0) > 0) };
  const { urgent, others } = automatic ? inOrder(piles.automatic.items) : inOrder(piles.new.items, piles.held.items, piles.handed.items);
  const listed = [...urgent, ...others.flat()];
  const [done, setDone] = useState<{ said?: string; waits?: string | undefined }>(() => ({ waits: waitingBefore() }));
  const pile = automatic ? 'automatic' : undefined;
  const at = listed.findIndex((one) => one.id === chosen);
  const open = (to: number) => {
    const message = listed[to];
    if (message) go(address('inbox', message.id, { pile }));
  };
  // On a screen with room for it the first is open at once. It goes into the address: mail that arrives meanwhile and
  // is owed sooner must not change what is in hand.
  const first = listed[0]?.id;
  useEffect(() => {
    if (chosen === undefined && first !== undefined && globalThis.matchMedia?.('(min-width: 701px)').matches) location.replace(address('inbox', first, { pile }));
  }, [chosen, first, pile]);
  useKeys({ next: () => open(at + 1), previous: () => open(at - 1) });
  const placed = (said: string, waits?: string) => {
    setDone({ said, waits });
    rememberWaiting(waits);
    const next = listed[at + 1] ?? listed[at - 1];
    go(address('inbox', next?.id, { pile }));
  };
  const undone = (messageId: string) => {
    setDone({});
    rememberWaiting(undefined);
    go(address('inbox', messageId));
  };
  return (
    <div className={styles.page}>
      <h1 className={styles.unseen}>{words.tab.inbox}</h1>
      <div className={mergeClasses(styles.list, chosen !== undefined && styles.away)}>
        <InboxList piles={piles} chosen={chosen} automatic={automatic} done={<DoneBox said={done.said} waits={done.waits} onUndone={undone} />} />
      </div>
      {chosen === undefined ? (
        <div className={mergeClasses(styles.away, styles.nothing)}>
          <Empty icon={MailRegular} title={words.inbox.choose}>
            {words.inbox.chooseHelp}
          </Empty>
        </div>
      ) : (
        <Placing value={placed}>
          <ChosenMessage key={chosen} id={chosen} tools={<MessageTools at={at} of={listed.length} open={open} pile={pile} />} />
        </Placing>
      )}
    </div>
  );
}

function ChosenMessage({ id, tools }: { id: string; tools: ReactNode }) {
  const styles = useStyles();
  const { api } = useDesk();
  const message = useQuery(reading.message(api, id));
  return (
    <>
      <div className={styles.text}>
        {tools}
        {message.data && <MessageText message={message.data} />}
        {message.isPending && <Shape label={words.message.loading} />}
        {message.error && (
          <div className={styles.problem}>
            <ProblemBox problem={message.error} onAgain={() => void message.refetch()} />
          </div>
        )}
      </div>
      <section aria-label={words.inbox.form} data-panel className={styles.form}>
        {message.data && <MessagePanel message={message.data} />}
      </section>
    </>
  );
}
