import { makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { About, Arrived, Person } from './ask';
import { DemoBar } from './DemoBar';
import { MailList } from './MailList';
import { MailText } from './MailText';
import type { OutlookSays } from './outlook-talk';
import { Page, show } from './Page';
import { asked, remember } from './query';
import { useAsked } from './use-asked';

const useStyles = makeStyles({
  window: { display: 'flex', flexDirection: 'column', height: '100vh', '@media (max-width: 860px)': { height: 'auto' } },
  columns: {
    flex: '1 1 auto', minHeight: 0, display: 'grid', gridTemplateColumns: '300px minmax(0, 1fr) 360px',
    '@media (max-width: 860px)': { display: 'block' },
  },
  list: { overflowY: 'auto', borderRight: `1px solid ${tokens.colorNeutralStroke2}`, '@media (max-width: 860px)': { maxHeight: '260px' } },
  text: { overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1, '@media (max-width: 860px)': { maxHeight: '360px' } },
  pane: {
    border: 'none', width: '100%', height: '100%', backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 860px)': { height: '900px' },
  },
  paneColumn: { minHeight: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The complaints mailbox as Outlook on the web shows it, with the real task pane beside the open message. */
function Mail() {
  const styles = useStyles();
  const [person, setPerson] = useState(asked('as') ?? 'sam-okoro');
  const [dark, setDark] = useState(asked('theme') === 'dark');
  const [chosen, setChosen] = useState<string>();
  const people = useAsked<Person[]>('/local/people').value ?? [];
  const { value: about } = useAsked<About>('/local/about');
  const { value: all } = useAsked<Arrived[]>('/local/inbox', 5_000);
  const council = people.find((one) => one.id === person)?.council;
  const mailbox = about?.councils.find((one) => one.key === council)?.mailbox;
  const mail = (all ?? []).filter((one) => one.mailbox === mailbox).sort((one, other) => (one.receivedAt < other.receivedAt ? 1 : -1));
  const open = mail.find((one) => one.id === chosen) ?? mail[0];

  const pane = useRef<HTMLIFrameElement>(null);
  const tell = useEffectEvent(() => {
    const says: OutlookSays = { person, dark, item: open?.internetMessageId ?? null };
    if (all) pane.current?.contentWindow?.postMessage({ heardOutlook: says }, location.origin);
  });
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent<{ heardPane?: string }>) => {
      if (source === pane.current?.contentWindow && data.heardPane === 'ready') tell();
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  const [shown, loaded] = [open?.internetMessageId, all !== undefined];
  useEffect(() => tell(), [dark, shown, loaded]);

  return (
    <Page theme={dark ? webDarkTheme : webLightTheme}>
      <div className={styles.window}>
        <DemoBar
          title="Outlook"
          people={people.filter((one) => one.roles.some((role) => ['Triage', 'Manager', 'Officer'].includes(role)))}
          person={person}
          onPerson={(id) => {
            setPerson(id);
            remember('as', id);
          }}
          themes={['light', 'dark']}
          theme={dark ? 'dark' : 'light'}
          onTheme={(theme) => {
            setDark(theme === 'dark');
            remember('theme', theme);
          }}
        />
        <div className={styles.columns}>
          <div className={styles.list}>
            <MailList mailbox={mailbox ?? ''} mail={mail} open={open?.id} onOpen={setChosen} />
          </div>
          <main className={styles.text}>{open && <MailText key={open.id} mail={open} />}</main>
          <aside aria-label="Heard" className={styles.paneColumn}>
            {/* Another person is another sign-in, so the pane begins afresh. */}
            <iframe key={person} ref={pane} title="Heard" src="/taskpane.html" allow="clipboard-write" className={styles.pane} />
          </aside>
        </div>
      </div>
    </Page>
  );
}

show(<Mail />);
