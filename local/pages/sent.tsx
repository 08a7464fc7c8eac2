import { makeStyles, mergeClasses, tokens, teamsLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Sent } from './ask';
import { NoticeList } from './NoticeList';
import { Page, show } from './Page';
import { SentLetter } from './SentLetter';
import { useAsked } from './use-asked';
import { when } from './when';

const useStyles = makeStyles({
  page: { maxWidth: '1100px', margin: '0 auto', padding: '20px 24px' },
  link: { color: tokens.colorBrandForegroundLink },
  title: { margin: '8px 0 16px', fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  columns: {
    display: 'grid', gridTemplateColumns: '340px minmax(0, 1fr)', backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
    '@media (max-width: 760px)': { display: 'block' },
  },
  list: {
    listStyle: 'none', margin: 0, padding: 0, borderRight: `1px solid ${tokens.colorNeutralStroke2}`, maxHeight: '80vh',
    overflowY: 'auto', '@media (max-width: 760px)': { maxHeight: '240px' },
  },
  row: {
    display: 'block', padding: '8px 16px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent', color: tokens.colorNeutralForeground1, textDecorationLine: 'none',
    overflowWrap: 'anywhere', ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: { backgroundColor: tokens.colorNeutralBackground4, borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}` },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  notices: { marginTop: '16px' },
  empty: { padding: '32px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

const watch = (listener: () => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

/** Every letter that left the mailboxes of this machine. */
function SentPage() {
  const styles = useStyles();
  const { value: all } = useAsked<Sent[]>('/local/sent', 5_000);
  const chosen = useSyncExternalStore(watch, () => decodeURIComponent(location.hash.slice(1)));
  const letters = [...(all ?? [])].reverse();
  const open = letters.find((one) => one.id === chosen) ?? letters[0];
  return (
    <Page theme={teamsLightTheme}>
      <main className={styles.page}>
        <a href="/" className={styles.link}>
          Demonstration
        </a>
        <h1 className={styles.title}>What has been sent</h1>
        {all?.length === 0 && <p className={styles.empty}>Nothing has been sent yet. Capture a message in Outlook, and its acknowledgement appears here.</p>}
        {open && (
          <div className={styles.columns}>
            <ul className={styles.list}>
              {letters.map((one) => (
                <li key={one.id}>
                  <a href={`#${encodeURIComponent(one.id)}`} aria-current={one === open || undefined} className={mergeClasses(styles.row, one === open && styles.open)}>
                    <strong>{one.subject}</strong>
                    <div className={styles.quiet}>
                      to {one.to.join(', ')}, {when(one.sentAt)}
                    </div>
                  </a>
                </li>
              ))}
            </ul>
            <SentLetter of={open} />
          </div>
        )}
        <div className={styles.notices}>
          <NoticeList />
        </div>
      </main>
    </Page>
  );
}

show(<SentPage />);
