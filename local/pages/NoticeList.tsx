import { makeStyles, tokens } from '@fluentui/react-components';
import { AlertRegular } from '@fluentui/react-icons/svg/alert';
import type { Notice } from './ask';
import { useAsked } from './use-asked';
import { when } from './when';

const useStyles = makeStyles({
  card: {
    padding: '16px', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge, minWidth: 0,
  },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: 'none', margin: 0, padding: 0, maxHeight: '320px', overflowY: 'auto' },
  row: {
    display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', gap: '2px 10px', padding: '8px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1, textDecorationLine: 'none', overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { fontSize: '20px', marginTop: '1px', color: tokens.colorBrandForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** What colleagues have in the activity feed of Teams, newest first; each leads where Teams would lead them. */
export function NoticeList() {
  const styles = useStyles();
  const { value: notices } = useAsked<Notice[]>('/local/notices', 3_000);
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>Notices in Teams</h2>
      {notices?.length === 0 && <p>None yet. When a message may mean harm its duty contact is told here, and on working mornings people are warned of their dates.</p>}
      <ul className={styles.list}>
        {[...(notices ?? [])].reverse().map((one) => (
          <li key={`${one.to} ${one.chain}`}>
            <a href={`/teams.html?as=${encodeURIComponent(one.to)}#${one.opens}`} className={styles.row}>
              <AlertRegular className={styles.icon} aria-hidden />
              <span>
                <span className={styles.strong}>Heard: {one.headline}</span>
                <br />
                {one.preview}
                <br />
                <span className={styles.quiet}>
                  to {one.name}, {when(one.at)}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
