import { makeStyles, tokens } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { reading } from '../api/reading';
import { Refused } from '../api/refusal';
import { useDesk } from '../api/desk';
import { MessagePanel } from '../message/MessagePanel';
import { Empty } from '../parts/Empty';
import { HeardMark } from '../parts/HeardMark';
import { ProblemBox } from '../parts/ProblemBox';
import { Shape } from '../parts/Shape';
import { words } from '../words';
import { OtherAccount } from './OtherAccount';

/** At 400% zoom the page scrolls as a whole. */
const LOW = '@media (max-height: 420px)';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0, [LOW]: { minHeight: 'auto' } },
  bar: {
    display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px', padding: '0 16px', minHeight: '44px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0,
  },
  person: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, textAlign: 'right' },
  title: { margin: 0, fontSize: 'inherit' },
  body: { flex: '1 1 auto', minHeight: 0, [LOW]: { minHeight: 'auto' } },
  problem: { padding: '16px' },
});

/** Heard beside a message in Outlook. */
export function Pane() {
  const styles = useStyles();
  const { host, me } = useDesk();
  const [open, setOpen] = useState(() => host.item?.internetMessageId());
  useEffect(() => host.item?.onChange(() => setOpen(host.item?.internetMessageId())), [host]);
  return (
    <div className={styles.pane}>
      <header>
        <div className={styles.bar}>
          <h1 className={styles.title}>
            <HeardMark />
          </h1>
          <span className={styles.person}>{me.person.name}</span>
        </div>
        <OtherAccount />
      </header>
      <main className={styles.body}>
        {open === undefined ? (
          <Empty icon={MailRegular} title={words.message.noItem}>
            {words.message.noItemHelp}
          </Empty>
        ) : (
          <OpenMessage key={open} internetMessageId={open} />
        )}
      </main>
    </div>
  );
}

function OpenMessage({ internetMessageId }: { internetMessageId: string }) {
  const styles = useStyles();
  const { api, host } = useDesk();
  const message = useQuery(reading.openMessage(api, internetMessageId));
  const isOurs = message.data?.situation === 'captured' || message.data?.situation === 'joined';
  useEffect(() => {
    if (isOurs) host.item?.mark?.(internetMessageId);
  }, [isOurs, host, internetMessageId]);
  if (message.data) return <MessagePanel key={message.data.id} message={message.data} />;
  if (message.error)
    return (
      <div className={styles.problem}>
        <ProblemBox problem={message.error} onAgain={() => void message.refetch()}>
          {message.error instanceof Refused && message.error.problem.status === 404 && <span>{words.message.unknownHelp}</span>}
        </ProblemBox>
      </div>
    );
  return <Shape label={words.message.loading} lines={7} />;
}
