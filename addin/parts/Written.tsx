import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { ImageOffRegular } from '@fluentui/react-icons/svg/image-off';
import { useState } from 'react';
import type { LooksView } from '../../shared/contract/views';
import { words } from '../words';
import { SafeFrame } from './SafeFrame';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  switch: { alignSelf: 'flex-start', marginLeft: '-8px' },
  box: {
    display: 'flex', gap: '8px', alignItems: 'flex-start', padding: '6px 12px', borderRadius: tokens.borderRadiusMedium, overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  said: { minWidth: 0 },
});

/**
 * What somebody wrote: as text, where nothing in it can act and no picture tells its sender that somebody looked. Whoever
 * wants to see it as it was laid out asks for it, message by message.
 */
export function Written({ text, looks, className }: { text: string; looks: LooksView | undefined; className: string }) {
  const styles = useStyles();
  const [laidOut, setLaidOut] = useState(false);
  return (
    <div className={styles.all}>
      {looks && <Switch label={words.looks.laidOut} checked={laidOut} onChange={(_, { checked }) => setLaidOut(checked)} className={styles.switch} />}
      {looks && laidOut ? <LaidOut looks={looks} /> : <p className={className}>{text}</p>}
    </div>
  );
}

function LaidOut({ looks: { html, remote } }: { looks: LooksView }) {
  const styles = useStyles();
  return (
    <>
      {remote.count > 0 && (
        <div role="note" className={styles.box}>
          <ImageOffRegular className={styles.icon} />
          <span className={styles.said}>
            {words.looks.notFetched(remote.count, remote.hosts)} {words.looks.whyNot}
          </span>
        </div>
      )}
      {html.trim() === '' ? <div className={styles.box}>{words.looks.nothing}</div> : <SafeFrame html={html} />}
    </>
  );
}
