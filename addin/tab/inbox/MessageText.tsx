import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MessageView } from '../../../shared/contract/messages';
import { Attachments } from '../../parts/Attachments';
import { Face } from '../../parts/Face';
import { Folded } from '../../parts/Folded';
import { LinkButton } from '../../parts/LinkButton';
import { Written } from '../../parts/Written';
import { words } from '../../words/in-tab';

const useStyles = makeStyles({
  message: {
    padding: '20px 24px 32px', maxWidth: '588px', boxSizing: 'border-box', display: 'flex', flexDirection: 'column', gap: '14px',
    '@media (max-width: 700px)': { padding: '16px' },
  },
  subject: {
    margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance', overflowWrap: 'anywhere',
  },
  head: { display: 'flex', gap: '12px', alignItems: 'flex-start', flexWrap: 'wrap' },
  who: { flex: '1 1 180px', minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '15px', lineHeight: '23px', maxWidth: '540px' },
});

/** How it came that no mailbox holds, and how else they can be reached. */
function CameAs({ message: { channel, logged } }: { message: MessageView }) {
  const styles = useStyles();
  return (
    <div className={styles.quiet}>
      {channel && words.message.came[channel]}
      {[logged?.telephone, logged?.postal].map((each) => each && <div key={each}>{each}</div>)}
    </div>
  );
}

/** The message: who wrote, to whom, what, and what came with it. */
export function MessageText({ message }: { message: MessageView }) {
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  return (
    <article className={styles.message}>
      <h2 className={styles.subject}>{message.subject}</h2>
      <div className={styles.head}>
        <Face name={message.from.name || message.from.address} size={36} />
        <div className={styles.who}>
          <div>
            <span className={styles.name}>{message.from.name}</span> {message.from.address}
          </div>
          {message.channel && message.channel !== 'e-mail' ? <CameAs message={message} /> : <div className={styles.quiet}>
            {words.message.to} {message.to.map((one) => one.address).join(', ')}
            {message.cc.length > 0 && (
              <>
                . {words.message.copiedTo(message.cc.length)}:{' '}
                {copied ? message.cc.map((one) => one.address).join(', ') : <LinkButton onClick={() => setCopied(true)}>{words.message.show}</LinkButton>}
              </>
            )}
          </div>}
        </div>
        <div className={styles.quiet}>
          {message.received}
          {message.foundIn && <div className={styles.name}>{message.foundIn}</div>}
        </div>
      </div>
      <Written text={message.text.trim() || words.message.noText} looks={message.looks} className={styles.text} />
      {/* What was written down is all there is of it. */}
      {!message.logged && <Attachments files={message.attachments} from={{ route: 'messageFile', id: message.id, query: {} }} received={`${message.id}.eml`} />}
      {message.quoted && <Folded title={words.message.quoted} text={message.quoted} />}
    </article>
  );
}
