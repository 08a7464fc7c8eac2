import { makeStyles, tokens } from '@fluentui/react-components';
import type { MessageView } from '../../shared/contract/messages';
import { shortDate, type LondonDate } from '../../shared/kernel/london';
import { useDesk } from '../api/desk';
import { withoutYear } from '../parts/said';
import { words } from '../words';

const useStyles = makeStyles({
  title: { margin: '4px 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  step: {
    position: 'relative', paddingLeft: '24px', paddingBottom: '14px',
    '::before': { content: '""', position: 'absolute', left: '4px', top: '6px', width: '8px', height: '8px', borderRadius: '50%', backgroundColor: tokens.colorCompoundBrandBackground },
  },
  when: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** What has happened to the message, oldest first. */
export function SoFar({ message }: { message: MessageView }) {
  const styles = useStyles();
  const { me } = useDesk();
  const { reading } = message;
  const metOn = reading.acknowledge.metOn;
  const received = withoutYear(reading.receivedSaid, reading.today);
  const came = message.logged && message.channel ? words.message.came[message.channel] : words.placed.receivedAt(me.council.mailbox);
  const steps: [said: string, when?: string][] = [[came, received], [message.said]];
  if (metOn) steps.push([words.clock.acknowledged, withoutYear(shortDate(metOn as LondonDate), reading.today)]);
  return (
    <section>
      <h2 className={styles.title}>{words.placed.soFar}</h2>
      <ol className={styles.list}>
        {steps.map(([said, when]) => (
          <li key={said} className={styles.step}>
            <div>{said}</div>
            {when && <div className={styles.when}>{when}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
