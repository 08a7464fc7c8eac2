import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ClockSettingsView } from '../../../shared/contract/clock';
import { useAnnounce } from '../../parts/announce';
import { words } from '../../words/in-tab';

const useStyles = makeStyles({
  done: { margin: 0, color: tokens.colorNeutralForeground2 },
  bar: {
    position: 'sticky', top: 0, zIndex: 1, display: 'flex', alignItems: 'center', gap: '10px', padding: '8px 12px', backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`, borderRadius: tokens.borderRadiusMedium,
    '@media (max-height: 480px)': { position: 'static' },
  },
});

/** From when a change holds, how far counting again has come, and what the last one came to. Its end is said aloud, its steps are not. */
export function Recount({ of, recounted, holdsFrom }: { of: ClockSettingsView['recount'] } & Pick<ClockSettingsView, 'recounted' | 'holdsFrom'>) {
  const styles = useStyles();
  const announce = useAnnounce();
  const was = useRef(false);
  const counting = of !== undefined;
  useEffect(() => {
    if (was.current && !counting) announce(recounted ?? words.settings.recountDone);
    was.current = counting;
  }, [counting, recounted, announce]);
  if (holdsFrom !== undefined) return <p className={styles.done}>{words.settings.holdsFrom(holdsFrom, counting)}</p>;
  if (!of) return recounted ? <p className={styles.done}>{recounted}</p> : null;
  return (
    <div className={styles.bar}>
      <Spinner size="tiny" aria-hidden />
      {words.settings.recount(of.done)}
    </div>
  );
}
