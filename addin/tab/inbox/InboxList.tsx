import { makeStyles, tokens } from '@fluentui/react-components';
import { BotRegular } from '@fluentui/react-icons/svg/bot';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { shortDate, londonDate, type Instant } from '../../../shared/kernel/london';
import { useDesk } from '../../api/desk';
import { Empty } from '../../parts/Empty';
import { ProblemBox } from '../../parts/ProblemBox';
import { withoutYear } from '../../parts/said';
import { Shape } from '../../parts/Shape';
import { words } from '../../words/in-tab';
import { address } from '../address';
import { Keys } from '../Keys';
import { StoppedBar } from '../StoppedBar';
import { LogLink } from '../log/LogLink';
import { InboxGroup } from './InboxGroup';
import { inOrder, keptTo, partsShown, type InboxPart, type useInbox } from './use-inbox';

type Parts = Record<InboxPart, ReturnType<typeof useInbox>>;

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', height: '100%' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px', padding: '12px 16px 8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  scroll: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto' },
  log: { padding: '4px 16px' },
  foot: {
    display: 'flex', alignItems: 'center', gap: '12px', padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground1, textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  footWords: { flex: '1 1 auto', display: 'flex', flexDirection: 'column' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '20px', flexShrink: 0 },
});

const titles: Partial<Record<InboxPart, string>> = { new: words.inbox.new, held: words.inbox.held, handed: words.handover.group };

/** What waits to be placed, in the order in which it is owed. What is probably automatic is pinned at the foot. */
export function InboxList({ inbox, chosen, only, done }: { inbox: Parts; chosen: string | undefined; only: InboxPart | undefined; done: ReactNode }) {
  const styles = useStyles();
  const { me } = useDesk();
  const counts = inbox.new.counts;
  const automatic = only === 'automatic';
  const kept = keptTo(only);
  const today = londonDate(me.now as Instant);
  const shown: readonly InboxPart[] = only ? [only] : partsShown.filter((part) => part !== 'handed' || (counts?.handed ?? 0) > 0);
  const problem = shown.map((part) => inbox[part].query.error).find(Boolean);
  const loading = shown.some((part) => inbox[part].query.isPending);
  const empty = !loading && !problem && shown.every((part) => inbox[part].items.length === 0);
  const { urgent, others } = inOrder(...shown.map((part) => inbox[part].items));
  const first = inbox.automatic.items[0]?.acknowledge;
  return (
    <nav aria-label={words.inbox.list} className={styles.column}>
      <div className={styles.head}>
        <h2 className={styles.title}>{automatic ? words.inbox.automatic(counts?.automatic ?? 0) : only ? words.inbox.part(words.inbox.only[only], counts?.[only] ?? 0) : words.inbox.title(counts ? counts.new + counts.held : 0)}</h2>
        <span className={styles.quiet}>{shortDate(today)}</span>
      </div>
      {inbox.new.stopped && <StoppedBar stopped={inbox.new.stopped} />}
      {done}
      <div className={styles.scroll}>
        {Boolean(problem) && <ProblemBox problem={problem} />}
        {loading && <Shape label={words.inbox.list} />}
        {empty && (
          <Empty icon={CheckmarkCircleRegular} title={automatic ? words.inbox.emptyAutomatic : words.inbox.empty}>
            {words.inbox.emptyHelp(me.council.mailbox)}
          </Empty>
        )}
        <InboxGroup title={words.danger.group} cards={urgent} count={urgent.length} kept={kept} chosen={chosen} today={today} />
        {shown.map((part, at) => (
          <InboxGroup
            key={part}
            title={only ? undefined : titles[part]}
            cards={others[at] ?? []}
            // Those above are not counted twice.
            count={counts && counts[part] - urgent.filter((card) => part === 'untold' || card.pile === part).length}
            more={inbox[part].query}
            kept={kept}
            chosen={chosen}
            today={today}
          />
        ))}
      </div>
      <div className={styles.log}>
        <LogLink />
      </div>
      <Keys capture />
      {only ? (
        <a href={address('inbox')} className={styles.foot}>
          <ChevronLeftRegular className={styles.icon} />
          {words.inbox.back}
        </a>
      ) : (
        counts !== undefined && counts.automatic > 0 && (
          <a href={address('inbox', undefined, { pile: 'automatic' })} className={styles.foot}>
            <BotRegular className={styles.icon} />
            <span className={styles.footWords}>
              <span className={styles.strong}>{words.inbox.automatic(counts.automatic)}</span>
              {first && <span className={styles.quiet}>{words.inbox.checkBy(withoutYear(first.said, today), first.left)}</span>}
            </span>
            <ChevronRightRegular className={styles.icon} />
          </a>
        )
      )}
    </nav>
  );
}
