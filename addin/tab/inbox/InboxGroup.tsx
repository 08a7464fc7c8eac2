import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { MessageCardView } from '../../../shared/contract/messages';
import { words } from '../../words/in-tab';
import { InboxRow } from './InboxRow';
import type { PartKept, useInbox } from './use-inbox';

const useStyles = makeStyles({
  group: {
    margin: 0, padding: '10px 16px 6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2,
  },
  number: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, marginLeft: '4px' },
  rows: { listStyle: 'none', margin: 0, padding: 0 },
  more: { padding: '8px 16px' },
});

interface InboxGroupProps {
  title: string | undefined;
  cards: readonly MessageCardView[];
  count: number | undefined;
  /** Where the rest comes from. A page may hold only what stands further up. */
  more?: ReturnType<typeof useInbox>['query'];
  kept: PartKept;
  chosen: string | undefined;
  today: string;
}

/** Messages of one kind under their heading, and the way to the rest of them. */
export function InboxGroup({ title, cards, count, more, kept, chosen, today }: InboxGroupProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <>
      {title && cards.length > 0 && (
        <h3 id={heading} className={styles.group}>
          {title}
          <span className={styles.number}>{count}</span>
        </h3>
      )}
      {cards.length > 0 && (
        <ul aria-labelledby={title ? heading : undefined} className={styles.rows}>
          {cards.map((card) => (
            <InboxRow key={card.id} card={card} kept={kept} chosen={card.id === chosen} today={today} />
          ))}
        </ul>
      )}
      {more?.hasNextPage && (
        <div className={styles.more}>
          <Button size="small" disabledFocusable={more.isFetchingNextPage} onClick={() => void more.fetchNextPage()}>
            {words.inbox.more}
          </Button>
        </div>
      )}
    </>
  );
}
