import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { SmallLink } from '../../parts/LinkButton';
import { Empty } from '../../parts/Empty';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words/in-tab';
import { subjectAccessWords } from '../../words/subject-access';
import { address } from '../address';
import { Keys } from '../Keys';
import { useKeys } from '../use-keys';
import { FoundRow } from './FoundRow';
import { useLookedFor } from './looked-for';

const useStyles = makeStyles({
  page: { padding: '20px 24px', display: 'flex', flexDirection: 'column', gap: '14px', '@media (max-width: 700px)': { padding: '16px' } },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  said: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyle: 'none', margin: 0, padding: 0, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge, overflow: 'hidden',
  },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'center', justifyContent: 'space-between' },
});

/** What was found of what somebody looks for: cases however they stand, and messages that wait, newest first. */
export function SearchPage() {
  const styles = useStyles();
  const { api, me } = useDesk();
  const text = useLookedFor();
  const query = useInfiniteQuery(reading.search(api, text));
  const list = useRef<HTMLUListElement>(null);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const reference = query.data?.pages[0]?.said;
  const links = () => [...(list.current?.querySelectorAll('a') ?? [])];
  const at = () => links().findIndex((link) => link === document.activeElement);
  useKeys({ next: () => links()[at() + 1]?.focus(), previous: () => links()[Math.max(at() - 1, 0)]?.focus() });
  // From the field one press of the arrow reaches the first.
  useEffect(() => {
    if (items.length > 0 && document.activeElement?.closest('[role="search"]')) links()[0]?.focus();
  }, [query.data, items.length]);
  const said = reference ?? (query.data && items.length > 0 ? words.search.found(items.length, query.hasNextPage) : undefined);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.search.title}</h1>
      <p role="status" className={styles.said}>{said}</p>
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.isLoading && <Shape label={words.search.list} />}
      {text.length < 2 && <Empty icon={SearchRegular} title={words.search.empty}>{words.search.emptyHelp}</Empty>}
      {query.data && items.length === 0 && !reference && <Empty icon={SearchRegular} title={words.search.nothing}>{words.search.nothingHelp}</Empty>}
      {items.length > 0 && (
        <ul ref={list} aria-label={words.search.list} className={styles.list}>
          {items.map((found) => <FoundRow key={found.is === 'case' ? found.case.id : found.message.id} found={found} />)}
        </ul>
      )}
      <div className={styles.foot}>
        {query.hasNextPage && (
          <Button size="small" disabledFocusable={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {words.search.more}
          </Button>
        )}
        {me.may.includes('export a person') && <SmallLink href={address('export')}>{subjectAccessWords.open}</SmallLink>}
        {items.length > 0 && <Keys />}
      </div>
    </div>
  );
}
