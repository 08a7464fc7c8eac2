import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Arrived } from './ask';
import { when } from './when';

const useStyles = makeStyles({
  title: { margin: 0, padding: '12px 16px 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  address: { padding: '0 16px 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'block', width: '100%', boxSizing: 'border-box', textAlign: 'left', font: 'inherit', color: 'inherit',
    cursor: 'pointer', backgroundColor: 'transparent', border: 'none', borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: '8px 12px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: { backgroundColor: tokens.colorBrandBackground2, borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}` },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  subject: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  when: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The mailbox, newest first. */
export function MailList({ mailbox, mail, open, onOpen }: { mailbox: string; mail: Arrived[]; open: string | undefined; onOpen: (id: string) => void }) {
  const styles = useStyles();
  return (
    <nav aria-label="Mail">
      <h2 className={styles.title}>Inbox</h2>
      <div className={styles.address}>{mailbox}</div>
      <ul className={styles.list}>
        {mail.map((one) => (
          <li key={one.id}>
            <button type="button" aria-current={one.id === open || undefined} className={mergeClasses(styles.row, one.id === open && styles.open)} onClick={() => onOpen(one.id)}>
              <span className={styles.name}>{one.from?.name || one.from?.address || 'No sender'}</span>
              <span className={styles.subject}>{one.subject || 'No subject'}</span>
              <span className={styles.when}>{when(one.receivedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
