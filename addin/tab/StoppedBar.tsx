import { makeStyles, tokens } from '@fluentui/react-components';
import { MailProhibitedRegular } from '@fluentui/react-icons/svg/mail-prohibited';
import type { SendingStoppedView } from '../../shared/contract/sending-stop';
import { useDesk } from '../api/desk';
import { SmallLink } from '../parts/LinkButton';
import { sendingStopWords as said } from '../words/sending-stop';
import { address } from './address';

const useStyles = makeStyles({
  bar: {
    display: 'flex', gap: '12px', padding: '10px 12px', borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}`, backgroundColor: tokens.colorStatusWarningBackground1,
    borderRadius: tokens.borderRadiusMedium, color: tokens.colorNeutralForeground1,
  },
  icon: { fontSize: '24px', flexShrink: 0 },
  words: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
});

/** That no letter goes out, why, and who lets them go; for those who may, the way there. */
export function StoppedBar({ stopped }: { stopped: SendingStoppedView }) {
  const styles = useStyles();
  const { me } = useDesk();
  return (
    <section aria-label={said.title} className={styles.bar}>
      <MailProhibitedRegular className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.title}>{stopped.said}</p>
        {stopped.because !== undefined && <p className={styles.line}>{said.because(stopped.because)}</p>}
        <p className={styles.line}>{stopped.todo}</p>
        {me.may.includes('change settings') && <SmallLink href={address('settings', 'letters')}>{said.open}</SmallLink>}
      </div>
    </section>
  );
}
