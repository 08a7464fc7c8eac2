import { makeStyles, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', padding: '48px 24px', textAlign: 'center' },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '320px', textWrap: 'balance' },
});

/** An empty place that teaches what will come here. With `page` it is all that the page has. */
export function Empty({ icon: Icon, title, page = false, children }: { icon: FluentIcon; title: string; page?: boolean; children?: ReactNode }) {
  const styles = useStyles();
  const Title = page ? 'h1' : 'h2';
  return (
    <div className={styles.empty}>
      <Icon className={styles.icon} />
      <Title className={styles.title}>{title}</Title>
      <div className={styles.help}>{children}</div>
    </div>
  );
}
