import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ProfileBody } from '../../../shared/contract/clock';
import { words } from '../../words';
import { partSaid } from './part-said';
import { differing, type Part, type Rules } from './rules';

const useStyles = makeStyles({
  box: {
    display: 'flex', flexDirection: 'column', gap: '8px', padding: '10px 12px', borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1, borderRadius: tokens.borderRadiusMedium, color: tokens.colorNeutralForeground1,
  },
  parts: { margin: 0, display: 'flex', flexDirection: 'column', gap: '8px', maxHeight: '30vh', overflowY: 'auto' },
  part: { fontWeight: tokens.fontWeightSemibold },
  side: { margin: 0, overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

interface RulesCrossedProps {
  said: string;
  began: Rules;
  theirs: Rules;
  mine: Partial<Rules>;
  brought: ProfileBody[];
  holidays: ReadonlySet<string>;
  onTheirs: () => void;
  onMine: () => void;
}

/** Changes that crossed somebody else's: part by part what it says now and what was chosen here, and whose holds. */
export function RulesCrossed({ said, began, theirs, mine, brought, holidays, onTheirs, onMine }: RulesCrossedProps) {
  const styles = useStyles();
  const { settings } = words;
  const parts = useRef<HTMLDListElement>(null);
  // The pressed button has gone: the keyboard goes on from what has to be looked at.
  useEffect(() => parts.current?.focus(), []);
  const touched = [...new Set([...(Object.keys(mine) as Part[]), ...differing(began, theirs)])];
  const saying = (part: Part, rules: Rules) => partSaid(part, rules, brought, holidays);
  return (
    <div role="alert" className={styles.box}>
      <strong>{settings.meanwhile}</strong>
      <span>{said}</span>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls where many parts crossed */}
      <dl ref={parts} className={styles.parts} tabIndex={0} aria-label={settings.meanwhile}>
        {touched.map((part) => (
          <div key={part}>
            <dt className={styles.part}>{settings.parts[part]}</dt>
            <dd className={styles.side}>
              {settings.itNowSays}: {saying(part, theirs)}
            </dd>
            <dd className={styles.side}>
              {settings.youChose}: {part in mine ? saying(part, { ...theirs, ...mine }) : settings.sameAsBefore}
            </dd>
          </div>
        ))}
      </dl>
      <span>{settings.keepMineHelp}</span>
      <div className={styles.acts}>
        <Button size="small" onClick={onTheirs}>
          {settings.useTheirs}
        </Button>
        <Button size="small" onClick={onMine}>
          {settings.keepMine}
        </Button>
      </div>
    </div>
  );
}
