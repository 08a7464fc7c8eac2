import { makeStyles, tokens } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { useSyncExternalStore } from 'react';
import { words } from '../words';

const useStyles = makeStyles({
  bar: {
    display: 'flex', gap: '8px', alignItems: 'center', padding: '6px 16px', backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { fontSize: '20px', flexShrink: 0 },
});

const watch = (listener: () => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

/** Says that the machine is offline for as long as it is. */
export function OfflineBar() {
  const styles = useStyles();
  const online = useSyncExternalStore(watch, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <div className={styles.bar}>
          <PlugDisconnectedRegular className={styles.icon} />
          {words.trouble.offline}
        </div>
      )}
    </div>
  );
}
