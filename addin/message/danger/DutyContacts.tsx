import { makeStyles, tokens } from '@fluentui/react-components';
import { AlertRegular } from '@fluentui/react-icons/svg/alert';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import type { DangerView } from '../../../shared/contract/messages';
import { words } from '../../words';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'flex', gap: '8px', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  undelivered: { fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '18px', flexShrink: 0, marginTop: '1px' },
});

/** What became of Heard's own word to the duty contacts, in the server's words. Where nobody was reached, an icon says so as well. */
export function DutyContacts({ lines }: { lines: NonNullable<DangerView['duty']> }) {
  const styles = useStyles();
  return (
    <ul aria-label={words.danger.duty} className={styles.list}>
      {lines.map(({ said, delivered }) => {
        const Icon = delivered ? AlertRegular : ErrorCircleRegular;
        return (
          <li key={said} className={styles.line}>
            <Icon className={styles.icon} aria-hidden />
            <span className={delivered ? undefined : styles.undelivered}>{said}</span>
          </li>
        );
      })}
    </ul>
  );
}
