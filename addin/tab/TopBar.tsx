import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDesk } from '../api/desk';
import { Face } from '../parts/Face';
import { HeardMark } from '../parts/HeardMark';
import { words } from '../words/in-tab';
import { digestWords } from '../words/digest';
import { figuresPageWords } from '../words/figures';
import { planWords } from '../words/plans';
import { address } from './address';
import { useInboxCount } from './inbox/use-inbox';
import { SearchField } from './search/SearchField';

const NARROW = '@media (max-width: 480px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '20px', minHeight: '48px', padding: '0 20px',
    flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { columnGap: '12px', padding: '6px 12px 0' },
  },
  skip: {
    position: 'absolute', left: '8px', top: '-60px', padding: '8px', backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink, zIndex: 1, ':focus': { top: '8px' },
  },
  tabs: { display: 'flex', gap: '20px', [NARROW]: { gap: '14px' } },
  tab: {
    position: 'relative', display: 'inline-flex', alignItems: 'center', gap: '6px', height: '48px', [NARROW]: { height: '40px' },
    color: tokens.colorNeutralForeground2, textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px' },
  },
  here: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""', position: 'absolute', left: 0, right: 0, bottom: 0, height: '3px', borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  number: {
    // Its place is kept until it is known: what stands beside it does not move.
    minWidth: '32px', boxSizing: 'border-box', padding: '0 6px', borderRadius: tokens.borderRadiusCircular, textAlign: 'center',
    fontSize: tokens.fontSizeBase200, lineHeight: '18px', backgroundColor: tokens.colorNeutralBackground4,
    border: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightSemibold,
  },
  unknown: { visibility: 'hidden' },
  who: {
    marginLeft: 'auto', display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0, padding: '6px 0', fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2, [NARROW]: { flex: '1 1 100%', padding: '0 0 4px' },
  },
  face: { display: 'inline-flex', [NARROW]: { display: 'none' } },
});

/** Heard's own bar: of the parts only those that this person has, and only the inbox carries a number; then what everybody has. */
export function TopBar({ part }: { part: string }) {
  const styles = useStyles();
  const { me } = useDesk();
  const places = me.may.includes('place messages');
  const waiting = useInboxCount(places);
  const link = (to: string, name: string, href = address(to), number?: ReactNode) => (
    <a href={href} aria-current={part === to ? 'page' : undefined} className={mergeClasses(styles.tab, part === to && styles.here)}>
      {name}
      {number}
    </a>
  );
  return (
    <header className={styles.bar}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        {words.tab.skip}
      </button>
      <HeardMark />
      <nav aria-label={words.tab.sections} className={styles.tabs}>
        {me.may.includes('see cases') && link('today', words.tab.today)}
        {places && link('inbox', words.tab.inbox, undefined, <span className={mergeClasses(styles.number, waiting === undefined && styles.unknown)}>{waiting}</span>)}
        {me.may.includes('see cases') && link('cases', words.tab.cases)}
        {me.may.includes('see plans') && link('plans', planWords.title)}
        {me.may.includes('read digests') && link('digest', digestWords.title)}
        {me.may.includes('read figures') && link('figures', figuresPageWords.title)}
      </nav>
      <nav aria-label={words.tab.tools} className={styles.tabs}>
        {link('calculator', words.tab.calculator)}
        {link('settings', words.tab.settings, address('settings', 'clock'))}
      </nav>
      {me.may.includes('see cases') && <SearchField />}
      <div className={styles.who}>
        <span>{me.council.name}</span>
        <span className={styles.face}>
          <Face name={me.person.name} size={28} />
        </span>
        <span>{me.person.name}</span>
      </div>
    </header>
  );
}
