import { makeStyles, tokens } from '@fluentui/react-components';
import PostalMime, { type Email } from 'postal-mime';
import { useEffect, useState } from 'react';
import type { Arrived } from './ask';
import { when } from './when';

const useStyles = makeStyles({
  mail: { padding: '20px 24px', maxWidth: '640px', boxSizing: 'border-box' },
  title: { margin: '0 0 12px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, overflowWrap: 'anywhere' },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '15px', lineHeight: '23px' },
});

/** A message as plain text. Its HTML is read in a document that runs nothing and fetches nothing. */
function textOf(mail: Email): string {
  if (mail.text?.trim()) return mail.text;
  const page = new DOMParser().parseFromString(mail.html ?? '', 'text/html');
  page.querySelectorAll('style, script, head').forEach((one) => one.remove());
  page.querySelectorAll('br, p, div, tr, li').forEach((one) => one.append('\n'));
  return page.body.textContent.trim();
}

/** The open message. */
export function MailText({ mail }: { mail: Arrived }) {
  const styles = useStyles();
  const [read, setRead] = useState<{ text: string; files: string[] }>();
  useEffect(() => {
    let here = true;
    void fetch(`/local/inbox/${encodeURIComponent(mail.id)}/raw`)
      .then((response) => response.arrayBuffer())
      .then((raw) => PostalMime.parse(raw))
      .then((email) => here && setRead({ text: textOf(email), files: email.attachments.map((file) => file.filename ?? file.mimeType) }))
      .catch(() => here && setRead({ text: 'This message cannot be read.', files: [] }));
    return () => {
      here = false;
    };
  }, [mail.id]);
  return (
    <article className={styles.mail}>
      <h2 className={styles.title}>{mail.subject || 'No subject'}</h2>
      <div>
        <strong>{mail.from?.name ?? mail.from?.address ?? 'No sender'}</strong> <span className={styles.quiet}>{mail.from?.address}</span>
      </div>
      <div className={styles.quiet}>
        To {mail.mailbox}, {when(mail.receivedAt)}
      </div>
      <p className={styles.text}>{read?.text}</p>
      {read && read.files.length > 0 && <div className={styles.quiet}>Attached: {read.files.join(', ')}</div>}
    </article>
  );
}
