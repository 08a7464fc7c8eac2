import { makeStyles, tokens } from '@fluentui/react-components';
import { londonDate, londonTime, shortDate, type Instant } from '../../shared/kernel/london';
import type { Sent } from './ask';
import { useAsked } from './use-asked';

const useStyles = makeStyles({
  card: {
    padding: '16px', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge, minWidth: 0,
  },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid', gridTemplateColumns: '92px minmax(0, 1fr)', gap: '2px 12px', padding: '8px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground1, textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  when: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  what: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  all: { display: 'inline-block', marginTop: '8px', color: tokens.colorBrandForegroundLink },
});

const SHOWN = 7;
/** `16:02` on the day itself is not enough where a list spans weeks: `16 Apr, 16:02`. */
const whenSent = (instant: Instant): string => `${shortDate(londonDate(instant)).split(' ').slice(1, 3).join(' ')}, ${londonTime(instant)}`;

/** What has left the mailboxes, newest first; the list fills while you watch. */
export function SentList() {
  const styles = useStyles();
  const { value: sent } = useAsked<Sent[]>('/local/sent', 3_000);
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>What has been sent</h2>
      {sent?.length === 0 && <p>Nothing yet. Capture a message, and its acknowledgement appears here.</p>}
      <ul className={styles.list}>
        {[...(sent ?? [])].reverse().slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <a href={`/sent.html#${encodeURIComponent(one.id)}`} className={styles.row}>
              <span className={styles.when}>{whenSent(one.sentAt as Instant)}</span>
              <span className={styles.what}>
                <span className={styles.strong}>{one.subject}</span>
                <br />
                <span className={styles.quiet}>to {one.to.join(', ')}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {(sent?.length ?? 0) > SHOWN && (
        <a href="/sent.html" className={styles.all}>
          All {sent?.length}
        </a>
      )}
    </section>
  );
}
