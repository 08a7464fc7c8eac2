import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LoadView } from '../../../shared/contract/today';
import { Card } from '../../parts/Card';
import { LinkButton } from '../../parts/LinkButton';
import { words } from '../../words/in-tab';
import { casesOf } from './open-figure';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  one: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 90px', columnGap: '12px', alignItems: 'center' },
  link: { padding: '4px 0', color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere', textDecorationLine: 'none', ':hover': { textDecorationLine: 'underline' } },
  bar: { position: 'relative', height: '8px', borderRadius: tokens.borderRadiusSmall, overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground5, '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  part: { position: 'absolute', top: 0, bottom: 0, left: 0, backgroundColor: tokens.colorNeutralStroke1Pressed, '@media (forced-colors: active)': { backgroundColor: 'GrayText' } },
  week: {
    backgroundColor: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    backgroundImage: `repeating-linear-gradient(45deg, transparent 0 3px, ${tokens.colorNeutralBackground1} 3px 4px)`,
  },
  said: { gridColumn: '1 / -1', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** How many are shown before somebody asks for the rest. */
const FIRST = 6;

/** Who has how much. The bar says nothing that the words beside it do not. */
export function LoadCard({ load }: { load: readonly LoadView[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const most = load[0]?.open.count ?? 1;
  const width = (count: number) => ({ width: `${Math.round((count / most) * 100)}%` });
  return (
    <Card title={words.today.load}>
      <ul className={styles.list}>
        {load.slice(0, all ? undefined : FIRST).map(({ officer, open, slipped, thisWeek }) => (
          <li key={officer.id} className={styles.one}>
            <span>{[officer.name, officer.away].filter(Boolean).join(', ')}</span>
            <span aria-hidden className={styles.bar}>
              <span className={styles.part} style={width(open.count)} />
              <span className={mergeClasses(styles.part, styles.week)} style={width(thisWeek.count)} />
            </span>
            <span className={styles.said}>
              <a href={casesOf(open)} className={styles.link} aria-label={words.today.openOf(officer.name, open.count)}>{words.today.openSaid(open.count)}</a>
              {slipped.count > 0 && (
                <>
                  {' · '}
                  <a href={casesOf(slipped)} className={styles.link} aria-label={words.today.slippedOf(officer.name, slipped.count)}>{words.today.slippedSaid(slipped.count)}</a>
                </>
              )}
              {' · '}
              <a href={casesOf(thisWeek)} className={styles.link} aria-label={words.today.weekOf(officer.name, thisWeek.count)}>{words.today.weekSaid(thisWeek.count)}</a>
            </span>
          </li>
        ))}
      </ul>
      {load.length > FIRST && <LinkButton onClick={() => setAll(!all)}>{all ? words.today.fewerOfficers : words.today.allOfficers(load.length)}</LinkButton>}
    </Card>
  );
}
