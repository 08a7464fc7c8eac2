import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { ComponentType } from 'react';
import type { MeView } from '../../../shared/contract/views';
import { useDesk } from '../../api/desk';
import { Empty } from '../../parts/Empty';
import { words } from '../../words/in-tab';
import { digestsWords } from '../../words/digest';
import { monitoringWords } from '../../words/monitoring';
import { peopleWords } from '../../words/people';
import { retentionWords } from '../../words/retention';
import { routeWords } from '../../words/routes';
import { selfCheckWords } from '../../words/self-check';
import { address } from '../address';
import { ClockPage } from './ClockPage';
import { DigestsPage } from './digests/DigestsPage';
import { LettersPage } from './LettersPage';
import { MonitoringPage } from './MonitoringPage';
import { PeoplePage } from './people/PeoplePage';
import { PersonPage } from './people/PersonPage';
import { PlacesPage } from './PlacesPage';
import { RetentionPage } from './RetentionPage';
import { RoutesPage } from './routes/RoutesPage';
import { SelfCheckPage } from './SelfCheckPage';
import { SendersPage } from './SendersPage';
import { WarningsPage } from './WarningsPage';

/** The parts of Settings, in their order, each by its name in the address. */
const pages: Record<string, { name: string; Page: ComponentType<{ of?: string | undefined }>; needs?: MeView['may'][number] }> = {
  clock: { name: words.settings.clock, Page: ClockPage },
  places: { name: words.settings.places.title, Page: PlacesPage },
  senders: { name: words.senders.title, Page: SendersPage },
  people: { name: peopleWords.title, Page: PeoplePage, needs: 'name deputies' },
  digests: { name: digestsWords.title, Page: DigestsPage, needs: 'see to digests' },
  letters: { name: words.settings.letters.title, Page: LettersPage, needs: 'change settings' },
  retention: { name: retentionWords.settings.title, Page: RetentionPage, needs: 'change settings' },
  approvals: { name: routeWords.title, Page: RoutesPage, needs: 'change settings' },
  monitoring: { name: monitoringWords.title, Page: MonitoringPage, needs: 'change settings' },
  warnings: { name: words.settings.warnings.title, Page: WarningsPage, needs: 'change settings' },
  check: { name: selfCheckWords.title, Page: SelfCheckPage, needs: 'change settings' },
  you: { name: peopleWords.you, Page: PersonPage },
};

const useStyles = makeStyles({
  nav: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', padding: '12px 24px 0', '@media (max-width: 700px)': { padding: '8px 16px 0' } },
  link: { padding: '4px 0', color: tokens.colorNeutralForeground2, textDecorationLine: 'none', ':hover': { textDecorationLine: 'underline' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  here: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}` },
});

/** Settings: one part at a time, the others a link away. Everybody may look; what may be changed the server says. */
export function SettingsPage({ part = 'clock', of }: { part?: string | undefined; of?: string | undefined }) {
  const styles = useStyles();
  const { me } = useDesk();
  const Page = Object.hasOwn(pages, part) ? pages[part]?.Page : undefined;
  return (
    <>
      <nav aria-label={words.settings.settings} className={styles.nav}>
        {Object.entries(pages).filter(([, { needs }]) => needs === undefined || me.may.includes(needs)).map(([id, { name }]) => (
          <a key={id} href={address('settings', id)} aria-current={id === part ? 'page' : undefined} className={mergeClasses(styles.link, id === part && styles.here)}>
            {name}
          </a>
        ))}
      </nav>
      {Page ? <Page of={of} /> : <Empty page icon={QuestionCircleRegular} title={words.tab.missing}>{words.tab.missingHelp}</Empty>}
    </>
  );
}
