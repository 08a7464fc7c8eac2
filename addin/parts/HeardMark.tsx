import { makeStyles, tokens } from '@fluentui/react-components';
import { ChatMultipleRegular } from '@fluentui/react-icons/svg/chat-multiple';
import { words } from '../words';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '8px', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  tile: {
    display: 'inline-flex', alignItems: 'center', justifyContent: 'center', width: '24px', height: '24px', fontSize: '16px',
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand,
  },
});

/** Heard's sign and name. */
export function HeardMark() {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <span className={styles.tile} aria-hidden>
        <ChatMultipleRegular />
      </span>
      {words.heard}
    </span>
  );
}
