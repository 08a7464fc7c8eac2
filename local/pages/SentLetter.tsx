import { makeStyles, tokens } from '@fluentui/react-components';
import type { Sent } from './ask';
import { SentHtml } from './SentHtml';
import { when } from './when';

const useStyles = makeStyles({
  letter: { padding: '20px 24px', maxWidth: '680px', boxSizing: 'border-box' },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, overflowWrap: 'anywhere' },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '15px', lineHeight: '23px' },
});

/** A letter as whoever got it reads it. */
export function SentLetter({ of }: { of: Sent }) {
  const styles = useStyles();
  return (
    <article className={styles.letter}>
      <h2 className={styles.title}>{of.subject}</h2>
      <div className={styles.quiet}>
        From {of.mailbox} to {of.to.join(', ')}
        {of.cc.length > 0 && `, copied to ${of.cc.join(', ')}`}
      </div>
      <div className={styles.quiet}>
        {when(of.sentAt)}
        {of.inReplyTo ? ', in answer to the resident’s message' : ''}
      </div>
      {of.html === null ? <p className={styles.text}>{of.text}</p> : <SentHtml html={of.html} />}
    </article>
  );
}
