import { Button, makeStyles, teamsLightTheme, tokens } from '@fluentui/react-components';
import { ArrowCounterclockwiseRegular } from '@fluentui/react-icons/svg/arrow-counterclockwise';
import { ChatMultipleRegular } from '@fluentui/react-icons/svg/chat-multiple';
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox';
import { NewsRegular } from '@fluentui/react-icons/svg/news';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { useState } from 'react';
import { londonDate, shortDate, type Instant } from '../../shared/kernel/london';
import { ask, type About } from './ask';
import { ComplaintForm } from './ComplaintForm';
import { Door } from './Door';
import { NoticeList } from './NoticeList';
import { Page, show } from './Page';
import { SentList } from './SentList';
import { Steps } from './Steps';
import { useAsked } from './use-asked';

const useStyles = makeStyles({
  page: { maxWidth: '1136px', margin: '0 auto', padding: '24px 24px 40px', boxSizing: 'border-box' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center', justifyContent: 'space-between' },
  mark: { display: 'inline-flex', alignItems: 'center', gap: '10px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  tile: {
    display: 'inline-flex', alignItems: 'center', justifyContent: 'center', width: '28px', height: '28px', fontSize: '18px',
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  aside: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: '28px 0 4px', fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold, textWrap: 'balance',
  },
  lead: { margin: '0 0 24px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, color: tokens.colorNeutralForeground2 },
  heading: { margin: '28px 0 12px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  two: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(360px, 100%), 1fr))', gap: '16px', alignItems: 'stretch' },
  doors: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))', gap: '16px', alignItems: 'stretch' },
  lower: { marginTop: '16px' },
  foot: { margin: '20px 0 0', color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
});

/** The front door of the demonstration: what happens to a complaint, and the windows in which it happens. */
function Landing() {
  const styles = useStyles();
  const [starting, setStarting] = useState(false);
  const { value: about, refresh } = useAsked<About>('/local/about', 15_000);
  const council = about?.councils[0];
  const startAgain = async () => {
    setStarting(true);
    await ask('/local/reset', {}).finally(() => setStarting(false));
    refresh();
  };
  return (
    <Page theme={teamsLightTheme}>
      <main className={styles.page}>
        <div className={styles.bar}>
          <span className={styles.mark}>
            <span className={styles.tile} aria-hidden>
              <ChatMultipleRegular />
            </span>
            Heard
          </span>
          <span className={styles.aside}>
            <span>
              Demonstration on this computer. No mail leaves it.{about && ` Here it is ${shortDate(londonDate(about.now as Instant))}.`}
            </span>
            <Button size="small" icon={<ArrowCounterclockwiseRegular />} disabledFocusable={starting} onClick={() => void startAgain()}>
              {starting ? 'Starting again…' : 'Start again'}
            </Button>
          </span>
        </div>
        <h1 className={styles.title}>Every complaint heard, with a date for its answer.</h1>
        <p className={styles.lead}>One app in Outlook and Teams for a county council. This is what happens to a complaint:</p>
        <Steps />
        <h2 className={styles.heading}>Go in as one of three people</h2>
        <div className={styles.doors}>
          <Door icon={<MailInboxRegular />} title="The officer" where="Outlook" href="/outlook.html?as=sam-okoro" open="Open as Sam Okoro">
            New mail in the complaints mailbox. Capture a message and acknowledge it in one press.
          </Door>
          <Door icon={<PeopleRegular />} title="The manager" where="Teams" href="/teams.html?as=helen-brandt" open="Open as Helen Brandt">
            Every open case, soonest answer first: what has slipped, what is due, and what nobody has yet.
          </Door>
          <Door icon={<NewsRegular />} title="The member" where="Teams" href="/teams.html?as=joan-pell#digest" open="Open as Joan Pell">
            What is new for her divisions, questions to ask, and how often she is told. Nothing about one person.
          </Door>
        </div>
        <div className={`${styles.two} ${styles.lower}`}>
          <ComplaintForm mailbox={council?.mailbox} />
          <SentList />
        </div>
        <div className={styles.lower}>
          <NoticeList />
        </div>
        <p className={styles.foot}>
          No sign-in needed:{' '}
          <a href={`/clock.html${council ? `#council=${council.key}` : ''}`} className={styles.link}>
            when should I hear from the council?
          </a>{' '}
          A page for residents, to be shown inside the council’s own web site.
        </p>
      </main>
    </Page>
  );
}

show(<Landing />);
