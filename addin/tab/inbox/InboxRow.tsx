import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import type { MessageCardView } from '../../../shared/contract/messages';
import { DangerMark } from '../../message/danger/DangerMark';
import { withoutYear } from '../../parts/said';
import { Standing } from '../../parts/Standing';
import { words } from '../../words/in-tab';
import { address } from '../address';
import type { PartKept } from './use-inbox';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  row: {
    display: 'flex', flexDirection: 'column', gap: '2px', padding: '8px 16px 9px 13px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, borderLeft: '3px solid transparent',
    color: tokens.colorNeutralForeground1, textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // In forced colours what is transparent is drawn, and every row would look chosen.
    [FORCED]: { borderLeftColor: 'Canvas' },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground6, borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`, [FORCED]: { borderLeftColor: 'Highlight' } },
  top: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'baseline' },
  name: { fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  subject: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, flexShrink: 0 },
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minHeight: '22px', flexWrap: 'wrap' },
  reason: { display: 'flex', gap: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { fontSize: '16px', color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
});

/** One message: who, what, and by when it is owed. Its mark speaks up only when the date is near. */
export function InboxRow({ card, kept, chosen, today }: { card: MessageCardView; kept: PartKept; chosen: boolean; today: string }) {
  const styles = useStyles();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!chosen) return;
    link.current?.scrollIntoView?.({ block: 'nearest' });
    // Moved with the keys from one row to the next, the focus goes along.
    if (link.current?.closest('nav')?.contains(document.activeElement)) link.current.focus();
  }, [chosen]);
  return (
    <li>
      <a
        ref={link}
        href={address('inbox', card.id, kept)}
        aria-current={chosen || undefined}
        className={mergeClasses(styles.row, chosen && styles.chosen)}
        onClick={() => chosen && intoPanel()}
      >
        <span className={styles.top}>
          <span className={styles.name}>{card.from.name || card.from.address}</span>
          <span className={styles.quiet}>{withoutYear(card.received, today)}</span>
        </span>
        <span className={styles.subject}>{card.subject}</span>
        {card.danger && <DangerMark danger={card.danger} />}
        {card.because && (
          <span className={styles.reason}>
            <WarningRegular className={styles.icon} />
            {card.because}
          </span>
        )}
        <span className={styles.foot}>
          <span className={styles.quiet}>
            {words.clock.acknowledgeBy} {withoutYear(card.acknowledge.said, today)}
          </span>
          {card.acknowledge.standing !== 'in time' && <Standing standing={card.acknowledge.standing} />}
        </span>
      </a>
    </li>
  );
}

/** Enter on the message that is shown already goes into its form. */
function intoPanel(): void {
  const panel = document.querySelector('[data-panel]');
  // What an officer mends most is the text; a held message asks for a reference, the rest only for a press.
  for (const control of ['textarea', 'input', 'button']) {
    const found = panel?.querySelector<HTMLElement>(control);
    if (found) return found.focus();
  }
}
