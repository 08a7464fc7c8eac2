import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useQuery } from '@tanstack/react-query';
import type { ReviewsView } from '../../../shared/contract/reviews';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { Card } from '../../parts/Card';
import { Empty } from '../../parts/Empty';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { retentionWords } from '../../words/retention';
import { FoundRow } from '../search/FoundRow';
import { SettingsFrame } from '../settings/SettingsFrame';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Closed cases whose time is over, by what their time is; and those that a legal hold keeps. */
export function ReviewsPage() {
  const { api } = useDesk();
  const query = useQuery(reading.reviews(api));
  const said = retentionWords.reviews;
  return (
    <SettingsFrame title={said.title} lead={said.lead}>
      {query.isPending && <Shape label={said.loading} lines={5} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data?.groups.length === 0 && (
        <Empty icon={CheckmarkCircleRegular} title={said.none}>
          {said.noneHelp}
        </Empty>
      )}
      {query.data?.groups.map((group) => <Group key={group.of} {...group} />)}
    </SettingsFrame>
  );
}

function Group({ of, said, count, items }: ReviewsView['groups'][number]) {
  const styles = useStyles();
  const { groups, counted, more } = retentionWords.reviews;
  return (
    <Card title={counted(groups[of], count)}>
      <p className={styles.quiet}>{said}</p>
      <ul className={styles.list}>
        {items.map((card) => (
          <FoundRow key={card.id} found={{ is: 'case', case: card }} />
        ))}
      </ul>
      {count > items.length && <p className={styles.quiet}>{more(count - items.length)}</p>}
    </Card>
  );
}
