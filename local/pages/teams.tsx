import { makeStyles, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Person } from './ask';
import { DemoBar } from './DemoBar';
import { Page, show } from './Page';
import { asked, remember } from './query';
import { TeamsHost } from './teams-host';
import { useAsked } from './use-asked';

const useStyles = makeStyles({
  window: { display: 'flex', flexDirection: 'column', height: '100vh' },
  tab: { flex: '1 1 auto', minHeight: 0 },
  frame: { border: 'none', width: '100%', height: '100%', display: 'block' },
});

const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };
type ThemeName = keyof typeof themes;
const named = (theme: string | null): ThemeName => (theme === 'dark' || theme === 'contrast' ? theme : 'default');

/** Teams as far as a tab knows it: the real tab, in a frame that speaks the real protocol. */
function Teams() {
  const styles = useStyles();
  const [person, setPerson] = useState(asked('as') ?? 'helen-brandt');
  const [theme, setTheme] = useState(named(asked('theme')));
  const people = useAsked<Person[]>('/local/people').value ?? [];
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useRef<TeamsHost>(undefined);
  useEffect(() => {
    if (!frame.current) return undefined;
    host.current = new TeamsHost(frame.current, { person, theme: named(asked('theme')), subEntityId: location.hash.slice(1) });
    const stop = host.current.listen();
    // Its address is set once somebody listens: the first question must not be lost.
    frame.current.src = '/tab.html';
    return stop;
  }, [person]);
  return (
    <Page theme={themes[theme]}>
      <div className={styles.window}>
        <DemoBar
          title="Teams"
          people={people}
          person={person}
          onPerson={(id) => {
            remember('as', id);
            setPerson(id);
          }}
          themes={Object.keys(themes)}
          theme={theme}
          onTheme={(chosen) => {
            remember('theme', chosen);
            setTheme(named(chosen));
            host.current?.changeTheme(named(chosen));
          }}
        />
        <main className={styles.tab}>
          <iframe key={person} ref={frame} title="Heard" allow="clipboard-write" className={styles.frame} />
        </main>
      </div>
    </Page>
  );
}

show(<Teams />);
