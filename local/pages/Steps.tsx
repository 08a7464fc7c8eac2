import { makeStyles, tokens } from '@fluentui/react-components';
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { MailInboxCheckmarkRegular } from '@fluentui/react-icons/svg/mail-inbox-checkmark';
import { SendRegular } from '@fluentui/react-icons/svg/send';

const useStyles = makeStyles({
  steps: {
    listStyle: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)',
    '@media (max-width: 760px)': { gridTemplateColumns: '1fr', gap: '16px' },
  },
  step: {
    position: 'relative', paddingRight: '16px',
    ':not(:last-child)::before': { content: '""', position: 'absolute', left: '52px', right: '12px', top: '20px', height: '2px', backgroundColor: tokens.colorNeutralStroke1, '@media (max-width: 760px)': { display: 'none' } },
  },
  icon: {
    display: 'flex', alignItems: 'center', justifyContent: 'center', width: '38px', height: '38px', fontSize: '20px',
    borderRadius: '50%', border: `2px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1,
    marginBottom: '10px',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

const steps = [
  [MailRegular, 'A resident writes', 'to the complaints mailbox, in their own words'],
  [MailInboxCheckmarkRegular, 'An officer captures it', 'says what it is and whose it is, beside the message'],
  [SendRegular, 'It is acknowledged', 'with a name, a telephone number and a date'],
  [CalendarClockRegular, 'It is kept to that date', 'in working days that anyone can count'],
] as const;

/** What happens to a complaint, as far as it is built. */
export function Steps() {
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {steps.map(([Icon, title, text]) => (
        <li key={title} className={styles.step}>
          <span className={styles.icon} aria-hidden>
            <Icon />
          </span>
          <div className={styles.title}>{title}</div>
          <div className={styles.text}>{text}</div>
        </li>
      ))}
    </ol>
  );
}
