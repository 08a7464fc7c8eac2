import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';

const useStyles = makeStyles({
  file: {
    display: 'inline-flex', alignItems: 'center', gap: '8px', padding: '3px 10px', minHeight: '28px', boxSizing: 'border-box', maxWidth: '100%', textAlign: 'left', font: 'inherit',
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere', cursor: 'pointer', color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-disabled="true"]': { cursor: 'default', color: tokens.colorNeutralForeground3 },
  },
  plain: { backgroundColor: 'transparent', border: '1px solid transparent', color: tokens.colorNeutralForeground2 },
  icon: { fontSize: '16px', flexShrink: 0, display: 'inline-flex' },
  said: { minWidth: 0 },
  aside: { marginLeft: '4px', color: tokens.colorNeutralForeground3 },
});

interface FileButtonProps {
  icon: FluentIcon;
  /** Said in place of what stands on it. */
  label?: string;
  name: string;
  aside?: string;
  busy: boolean;
  disabled: boolean;
  plain?: boolean;
  onClick: () => void;
}

/** One file to be saved. While it is fetched its icon turns. */
export function FileButton({ icon: Icon, label, name, aside, busy, disabled, plain = false, onClick }: FileButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" aria-label={label} aria-disabled={disabled} aria-busy={busy} onClick={onClick} className={mergeClasses(styles.file, plain && styles.plain)}>
      <span className={styles.icon}>{busy ? <Spinner size="extra-tiny" aria-hidden /> : <Icon />}</span>
      <span className={styles.said}>
        {/* A stranger's name cannot turn round what stands beside it. */}
        <bdi>{name}</bdi>
        {aside && <span className={styles.aside}> {aside}</span>}
      </span>
    </button>
  );
}
