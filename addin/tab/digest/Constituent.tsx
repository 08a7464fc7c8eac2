import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MyDigestView } from '../../../shared/contract/digest';
import { Card } from '../../parts/Card';
import { digestWords as said } from '../../words/digest';

const useStyles = makeStyles({
  act: { minHeight: '48px', width: '100%' },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The way in which a member writes for somebody else: an e-mail to where complaints are answered, that says nothing of anybody yet. */
export function Constituent({ to: { mailbox, subject, says } }: { to: MyDigestView['constituent'] }) {
  const styles = useStyles();
  return (
    <Card title={said.constituent}>
      <p className={styles.line}>{says}</p>
      <Button as="a" appearance="primary" className={styles.act} href={`mailto:${mailbox}?subject=${encodeURIComponent(subject)}`}>
        {said.constituent}
      </Button>
      <p className={styles.quiet}>{said.constituentTo(mailbox)}</p>
    </Card>
  );
}
