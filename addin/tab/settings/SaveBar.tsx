import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { words } from '../../words/in-tab';

const useStyles = makeStyles({
  bar: {
    position: 'sticky', bottom: 0, zIndex: 1, display: 'flex', flexDirection: 'column', gap: '10px', padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: `${tokens.borderRadiusLarge} ${tokens.borderRadiusLarge} 0 0`, boxShadow: tokens.shadow8,
    // Where the window is low, as it is when it is magnified, it would cover what it stands beside.
    '@media (max-height: 480px)': { position: 'static' },
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  said: { flex: '1 1 240px', minWidth: 0 },
  title: { display: 'block' },
  means: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface SaveBarProps {
  /** What saving does. */
  means: string;
  saving: boolean;
  /** A choice stands above that has to be made first. */
  hasToChoose: boolean;
  onSave: () => void;
  onUndo: () => void;
  children: ReactNode;
}

/** Stays in view as long as something is not saved, and says what saving does. What stood in the way stands above. */
export function SaveBar({ means, saving, hasToChoose, onSave, onUndo, children }: SaveBarProps) {
  const styles = useStyles();
  return (
    <section aria-label={words.settings.unsaved} className={styles.bar}>
      {children}
      {!hasToChoose && (
        <div className={styles.line}>
          <span className={styles.said}>
            <strong className={styles.title}>{words.settings.unsaved}</strong>
            <span className={styles.means}>{means}</span>
          </span>
          <span className={styles.acts}>
            <Button onClick={onUndo}>{words.settings.undo}</Button>
            <Button appearance="primary" disabledFocusable={saving} onClick={onSave}>
              {saving ? words.settings.saving : words.settings.save}
            </Button>
          </span>
        </div>
      )}
    </section>
  );
}
