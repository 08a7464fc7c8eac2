import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useState } from 'react';
import { ask } from './ask';

const useStyles = makeStyles({
  card: {
    display: 'flex', flexDirection: 'column', gap: '10px', padding: '16px', backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  two: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))', gap: '10px' },
  send: { alignSelf: 'flex-start', minHeight: '36px', maxWidth: '100%' },
});

const example = {
  name: 'Pat Lee',
  email: 'pat.lee@example.net',
  subject: 'Pothole in Mill Lane, again',
  text: 'I have reported the pothole outside 12 Mill Lane three times. Each time it says “resolved”. It is not mended. I would like it mended, and I would like somebody to tell me when.',
};

/** Sends a complaint by mail, as a resident would: it goes in by the same door as any other. */
export function ComplaintForm({ mailbox }: { mailbox: string | undefined }) {
  const styles = useStyles();
  const [mail, setMail] = useState(example);
  const [said, setSaid] = useState('');
  const [sending, setSending] = useState(false);
  const field = (name: keyof typeof example) => ({ value: mail[name], required: true, onChange: (_: unknown, { value }: { value: string }) => setMail({ ...mail, [name]: value }) });
  const send = () => {
    setSending(true);
    ask('/local/complaint', mail)
      .then(() => setSaid(`Sent. Look for “${mail.subject}” in Sam’s Outlook.`), (problem: Error) => setSaid(problem.message))
      .finally(() => setSending(false));
  };
  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2 className={styles.title}>Or send a complaint yourself</h2>
      <p className={styles.help}>It goes in by mail, as a resident’s would, and is in Sam’s Outlook within a minute.</p>
      <div className={styles.two}>
        <Field label="Your name">
          <Input {...field('name')} />
        </Field>
        <Field label="Your e-mail address">
          <Input type="email" {...field('email')} />
        </Field>
      </div>
      <Field label="About">
        <Input {...field('subject')} />
      </Field>
      <Field label="What happened">
        <Textarea rows={4} {...field('text')} />
      </Field>
      <Button type="submit" appearance="primary" icon={<SendRegular />} disabledFocusable={sending} className={styles.send}>
        Send to {mailbox ?? 'the complaints mailbox'}
      </Button>
      <div role="status">{said}</div>
    </form>
  );
}
