import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';

const useStyles = makeStyles({
  reason: {
    display: 'flex', gap: '8px', padding: '8px 12px', borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1, borderRadius: tokens.borderRadiusMedium,
  },
  icon: { fontSize: '20px', color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** Why this needs a person, before anything else is said of it. */
export function Reason({ title, children }: { title?: string; children: string }) {
  const styles = useStyles();
  return (
    <section className={styles.reason}>
      <WarningRegular className={styles.icon} />
      <div>
        {title && <h2 className={styles.title}>{title}</h2>}
        <p className={styles.text}>{children}</p>
      </div>
    </section>
  );
}
