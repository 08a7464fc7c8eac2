import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { MailFigureView } from '../../../shared/contract/today';
import { words } from '../../words/in-tab';
import { mailOf } from './open-figure';

const useStyles = makeStyles({
  strip: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', padding: '12px 16px', backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`, borderLeft: `4px solid ${tokens.colorStatusDangerForeground1}`, borderRadius: tokens.borderRadiusLarge,
  },
  icon: { fontSize: '28px', flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  said: { flex: '1 1 220px', margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What may mean harm now stands before every figure, for as long as nobody is recorded as told. */
export function DangerStrip({ figure }: { figure: MailFigureView }) {
  const styles = useStyles();
  return (
    <section className={styles.strip}>
      <WarningFilled className={styles.icon} />
      <p className={styles.said}>{words.today.danger(figure.count)}</p>
      <Button as="a" href={mailOf(figure)} appearance="primary">
        {words.today.readDanger}
      </Button>
    </section>
  );
}
