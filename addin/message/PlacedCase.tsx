import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { MessageView } from '../../shared/contract/messages';
import { shortDate, type LondonDate } from '../../shared/kernel/london';
import { useDesk } from '../api/desk';
import { DateWhy } from '../parts/DateWhy';
import { Facts } from '../parts/Facts';
import { leftBeside, withoutYear } from '../parts/said';
import { Standing } from '../parts/Standing';
import { words } from '../words';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, padding: '14px 16px 16px',
    display: 'flex', flexDirection: 'column', gap: '8px',
  },
  by: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  icon: { fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
  rule: { border: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, margin: 0, width: '100%' },
  open: { width: '100%', height: '40px' },
});

/** A case made of the message: its date largest, then what it is, then the one way on. */
export function PlacedCase({ of, message, primary }: { of: MessageView['cases'][number]; message: MessageView; primary: boolean }) {
  const styles = useStyles();
  const { host } = useDesk();
  const { reading } = message;
  const { acknowledge } = reading;
  return (
    <section className={styles.card} aria-label={of.id}>
      <div>{of.id}</div>
      {of.answer && (
        <div>
          <h3 className={styles.by}>
            {words.clock.answerBy} {withoutYear(of.answer.said, reading.today)}
          </h3>
          <div className={styles.line}>
            <Standing standing={of.answer.standing} />
            {leftBeside(of.answer)}
            <DateWhy what={words.clock.answerBy} duty={of.answer} line={reading.line} />
          </div>
        </div>
      )}
      {acknowledge.metOn && (
        <div className={styles.line}>
          <CheckmarkCircleFilled className={styles.icon} />
          {words.clock.acknowledged} {withoutYear(shortDate(acknowledge.metOn as LondonDate), reading.today)}
          <span className={styles.quiet}>{words.clock.owedBy(withoutYear(acknowledge.said, reading.today))}</span>
          <DateWhy what={words.clock.acknowledgeBy} duty={acknowledge} line={reading.line} />
        </div>
      )}
      <hr className={styles.rule} />
      <Facts
        facts={[
          [words.capture.inShort, of.inShort],
          [words.message.from, message.from.name || message.from.address],
          [words.placed.owner, of.officer ? [of.officer.name, of.officer.telephone].filter(Boolean).join(', ') : words.placed.nobody],
        ]}
      />
      <Button appearance={primary ? 'primary' : 'secondary'} icon={<OpenRegular />} className={styles.open} aria-label={words.placed.openThis(of.id)} onClick={() => host.openCase(of.id)}>
        {words.placed.open}
      </Button>
    </section>
  );
}
