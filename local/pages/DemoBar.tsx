import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { londonDate, shortDate, type Instant } from '../../shared/kernel/london';
import type { About, Person } from './ask';
import { useAsked } from './use-asked';

const useStyles = makeStyles({
  bar: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 16px', minHeight: '44px', padding: '4px 16px',
    boxSizing: 'border-box', backgroundColor: tokens.colorNeutralBackground4,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200,
  },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit' },
  link: { color: tokens.colorBrandForegroundLink, padding: '4px 0' },
  choices: { marginLeft: 'auto', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  label: { display: 'flex', alignItems: 'center', gap: '6px' },
});

interface DemoBarProps {
  title: string;
  people: Person[];
  person: string;
  onPerson: (id: string) => void;
  themes: readonly string[];
  theme: string;
  onTheme: (theme: string) => void;
}

/** What the demonstration adds round the product: whose eyes, which theme, which day it is. */
export function DemoBar({ title, people, person, onPerson, themes, theme, onTheme }: DemoBarProps) {
  const styles = useStyles();
  const { value: about } = useAsked<About>('/local/about', 15_000);
  return (
    <header className={styles.bar}>
      <a href="/" className={styles.link}>
        Demonstration
      </a>
      <h1 className={styles.title}>{title}</h1>
      {about && <span>Today is {shortDate(londonDate(about.now as Instant))}</span>}
      <span className={styles.choices}>
        <label className={styles.label}>
          Look as
          <Select size="small" value={person} onChange={(_, data) => onPerson(data.value)}>
            {people.map((one) => (
              <option key={one.id} value={one.id}>
                {[one.name, one.roles.join(' and ').toLowerCase()].filter(Boolean).join(', ')}
              </option>
            ))}
          </Select>
        </label>
        <label className={styles.label}>
          Theme
          <Select size="small" value={theme} onChange={(_, data) => onTheme(data.value)}>
            {themes.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </label>
      </span>
    </header>
  );
}
