import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { words } from '../words';

/** One thing that two people changed at once, in words: what it now says, and what this person chose. */
export interface CrossedField {
  name: string;
  theirs: string;
  mine: string;
}

const useStyles = makeStyles({
  box: {
    display: 'flex', flexDirection: 'column', gap: '8px', padding: '10px 12px', borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1, borderRadius: tokens.borderRadiusMedium, color: tokens.colorNeutralForeground1,
  },
  fields: { margin: 0, display: 'flex', flexDirection: 'column', gap: '8px', maxHeight: '30vh', overflowY: 'auto' },
  field: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(160px, 100%), 1fr))', gap: '2px 12px' },
  name: { gridColumn: '1 / -1', fontWeight: tokens.fontWeightSemibold },
  side: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

export interface CrossedProps {
  /** The refusal, in the server's words. */
  said: string;
  /** Who changed it and when, in the server's words, where that is known. */
  by?: string | undefined;
  fields: readonly CrossedField[];
  /** Nothing is pressed twice while a choice is on its way. */
  busy?: boolean;
  onTheirs: () => void;
  onMine: () => void;
}

/** What two people changed at once: each side by side, and whose holds is this person's to say. Nothing that was typed is lost meanwhile. */
export function Crossed({ said, by, fields, busy = false, onTheirs, onMine }: CrossedProps) {
  const styles = useStyles();
  const { crossed } = words;
  const list = useRef<HTMLDListElement>(null);
  // The pressed button has gone: the keyboard goes on from what has to be looked at.
  useEffect(() => list.current?.focus(), []);
  return (
    <div role="alert" className={styles.box}>
      <strong>{crossed.meanwhile}</strong>
      {by && <span>{by}</span>}
      <span>{said}</span>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls where many things crossed */}
      <dl ref={list} className={styles.fields} tabIndex={0} aria-label={crossed.meanwhile}>
        {fields.map(({ name, theirs, mine }) => (
          <div key={name} className={styles.field}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.side}>
              {crossed.itNowSays}: {theirs}
            </dd>
            <dd className={styles.side}>
              {crossed.youChose}: {mine}
            </dd>
          </div>
        ))}
      </dl>
      <span>{crossed.keepMineHelp}</span>
      <div className={styles.acts}>
        <Button size="small" disabledFocusable={busy} onClick={onTheirs}>
          {crossed.useTheirs}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onMine}>
          {crossed.keepMine}
        </Button>
      </div>
    </div>
  );
}
