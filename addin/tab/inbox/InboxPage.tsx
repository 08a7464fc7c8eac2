import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { piles } from '../../../shared/domain/message/vocabulary';
import { reading } from '../../api/reading';
import { useDesk } from '../../api/desk';
import { MessagePanel } from '../../message/MessagePanel';
import { Placing } from '../../message/placing';
import { Empty } from '../../parts/Empty';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words/in-tab';
import { address, go } from '../address';
import { useKeys } from '../use-keys';
import { DoneBox } from './DoneBox';
import { InboxList } from './InboxList';
import { MessageText } from './MessageText';
import { MessageTools } from './MessageTools';
import { inOrder, keptTo, partsShown, useInbox, type InboxPart } from './use-inbox';
import { isWide, useNarrow } from './use-narrow';
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

/** Which part of the inbox an address names; all of it but what is probably automatic, where it names none. */
export function partOfInbox(filter: URLSearchParams): InboxPart | undefined {
  const pile = filter.get('pile');
  return filter.get('danger') === 'untold' ? 'untold' : piles.find((each) => each === pile);
}

/** Triage: what nobody has placed at the left, the message in the middle, what to do with it at the right. */
export function InboxPage({ chosen, only }: { chosen: string | undefined; only: InboxPart | undefined }) {
  const styles = useStyles();
  const { api } = useDesk();
  const client = useQueryClient();
  const fresh = useInbox('new');
  const inbox = { new: fresh, held: useInbox('held'), automatic: useInbox('automatic'), handed: useInbox('handed', (fresh.counts?.handed ?? 0) > 0), untold: useInbox('untold', only === 'untold') };
  const { urgent, others } = inOrder(...(only ? [only] : partsShown).map((part) => inbox[part].items));
  const listed = [...urgent, ...others.flat()];
  const [done, setDone] = useState<{ said?: string; waits?: string | undefined }>(() => ({ waits: waitingBefore() }));
  const kept = keptTo(only);
  const at = listed.findIndex((one) => one.id === chosen);
  const open = (to: number) => {
    const message = listed[to];
    if (message) go(address('inbox', message.id, kept));
  };
  // On a screen with room for it the first is open at once. It goes into the address: mail that arrives meanwhile and
  // is owed sooner must not change what is in hand.
  const first = listed[0] && address('inbox', listed[0].id, kept);
  useEffect(() => {
    if (chosen === undefined && first !== undefined && isWide()) location.replace(first);
  }, [chosen, first]);
  // The next is there before the hand has moved. Only what waits: to look at what has its cases is on the record of closed ones.
  const next = listed[at + 1];
  const ahead = next && next.danger === undefined && next.pile !== 'handed' ? next.id : undefined;
  useEffect(() => {
    if (ahead !== undefined) void client.prefetchQuery({ ...reading.message(api, ahead), staleTime: 10_000 });
  }, [ahead, api, client]);
  useKeys({ next: () => open(at + 1), previous: () => open(at - 1) });
  const placed = (said: string, waits?: string) => {
    setDone({ said, waits });
    rememberWaiting(waits);
    // On to what nobody has placed: the next, or from the top, where danger stands; then to what somebody else is to accept.
    const others = listed.filter(({ id }) => id !== chosen);
    const then = [...(next ? [next] : []), ...others].find(({ pile }) => pile !== 'handed') ?? next ?? others[0];
    go(address('inbox', then?.id, kept));
  };
  const undone = (messageId: string, said?: string) => {
    setDone(said === undefined ? {} : { said });
    rememberWaiting(undefined);
    go(address('inbox', messageId));
  };
  // Where a message takes the place of the list, what was done last stands above it instead. The message that it is about says so itself.
  const isAbove = useNarrow() && chosen !== undefined;
  const doneBox = <DoneBox said={done.said} waits={done.waits} onUndone={undone} />;
  return (
    <div className={styles.page}>
      <h1 className={styles.unseen}>{words.tab.inbox}</h1>
      {isAbove && done.waits !== chosen && doneBox}
      <div className={mergeClasses(styles.list, chosen !== undefined && styles.away)}>
        <InboxList inbox={inbox} chosen={chosen} only={only} done={!isAbove && doneBox} />
      </div>
      {chosen === undefined ? (
        <div className={mergeClasses(styles.away, styles.nothing)}>
          <Empty icon={MailRegular} title={words.inbox.choose}>
            {words.inbox.chooseHelp}
          </Empty>
        </div>
      ) : (
        <Placing value={placed}>
          <ChosenMessage key={chosen} id={chosen} tools={<MessageTools at={at} of={listed.length} open={open} list={address('inbox', undefined, kept)} />} />
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
