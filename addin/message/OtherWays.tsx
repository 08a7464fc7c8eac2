import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { MessageView } from '../../shared/contract/messages';
import { LinkButton } from '../parts/LinkButton';
import { words } from '../words';
import { RaiseDanger } from './danger/RaiseDanger';
import { JoinForm } from './JoinForm';
import { KeepFrom } from './KeepFrom';
import { NotForUs } from './NotForUs';
import { WithdrawForm } from './WithdrawForm';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
  link: { whiteSpace: 'nowrap' },
});

type Way = 'join' | 'file' | 'raise danger' | 'keep from colleagues' | 'withdraw capture';

/** The quiet ways out of a message, each opening its few questions in the place of what stood there. */
export function OtherWays({ message, ways, beside }: { message: MessageView; ways: Way[]; beside?: (links: ReactNode) => ReactNode }) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<Way>();
  const [left, setLeft] = useState<Way>();
  const close = () => {
    setLeft(chosen);
    setChosen(undefined);
  };
  if (chosen === 'file') return <NotForUs message={message} mayFile={message.actions.includes('file')} onCancel={close} />;
  if (chosen === 'join') return <JoinForm message={message} onCancel={close} />;
  if (chosen === 'raise danger') return <RaiseDanger messageId={message.id} onDone={close} onCancel={close} />;
  if (chosen === 'keep from colleagues') return <KeepFrom message={message} onDone={close} />;
  if (chosen === 'withdraw capture') return <WithdrawForm messageId={message.id} onCancel={close} />;
  const names = { join: words.held.belongs, file: message.situation === 'captured' || message.situation === 'joined' ? words.handover.part : words.notForUs.open, 'raise danger': words.danger.open, 'keep from colleagues': words.keepFrom.open, 'withdraw capture': words.withdraw.open };
  const links = (
    <span className={styles.ways}>
      {ways
        .filter((way) => message.actions.includes(way) || (way === 'file' && message.actions.includes('hand over')))
        .map((way) => (
          <LinkButton key={way} back={way === left} className={styles.link} onClick={() => setChosen(way)}>
            {names[way]}
          </LinkButton>
        ))}
    </span>
  );
  return beside ? beside(links) : links;
}
