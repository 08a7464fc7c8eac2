import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  door: {
    display: 'flex', flexDirection: 'column', gap: '12px', padding: '16px', backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow4,
    color: tokens.colorNeutralForeground1, textDecorationLine: 'none', ':hover': { boxShadow: tokens.shadow8 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  head: { display: 'flex', gap: '14px', alignItems: 'center' },
  icon: {
    display: 'flex', alignItems: 'center', justifyContent: 'center', width: '44px', height: '44px', fontSize: '22px',
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2,
    flexShrink: 0,
  },
  title: { display: 'block', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  where: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  open: {
    display: 'inline-flex', alignItems: 'center', gap: '8px', color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold, marginTop: 'auto',
  },
});

/** A way in: whose eyes, in which program, and what will be found. */
export function Door({ icon, title, where, href, open, children }: { icon: ReactNode; title: string; where: string; href: string; open: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <a href={href} className={styles.door}>
      <span className={styles.head}>
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
        <span>
          <span className={styles.title}>{title}</span>
          <span className={styles.where}>{where}</span>
        </span>
      </span>
      <span>{children}</span>
      <span className={styles.open}>
        {open} <ArrowRightRegular />
      </span>
    </a>
  );
}
