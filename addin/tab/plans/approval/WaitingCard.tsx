import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../../api/desk';
import { reading } from '../../../api/reading';
import { Card } from '../../../parts/Card';
import { ProblemBox } from '../../../parts/ProblemBox';
import { Shape } from '../../../parts/Shape';
import { approvalWords } from '../../../words/approval';
import { address } from '../../address';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: { display: 'block', padding: '8px 4px', minHeight: '24px', textDecorationLine: 'none', color: tokens.colorNeutralForeground1, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, ':hover': { backgroundColor: tokens.colorNeutralBackground3 }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  title: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Plans that wait for whoever looks: to be checked, or approved. */
export function WaitingCard() {
  const styles = useStyles();
  const { api } = useDesk();
  const { data, error, refetch } = useQuery(reading.waitingPlans(api));
  const said = approvalWords.waiting;
  return (
    <Card title={said.title}>
      {error && <ProblemBox problem={error} onAgain={() => void refetch()} />}
      {!data && !error && <Shape label={said.loading} lines={2} />}
      {data?.items.length === 0 && said.none}
      {data && data.items.length > 0 && (
        <ul className={styles.list}>
          {data.items.map(({ id, title, area, stage, since, opens }) => (
            <li key={id}>
              <a href={address('plans', stage === 'approval' ? 'approve' : 'check', {}, id)} className={styles.row}>
                <span className={styles.title}>{title}</span>
                <div className={styles.quiet}>{[stage === 'approval' ? said.approve : said.check, area.name, said.since(since), ...(opens === undefined ? [] : [said.opens(opens)])].join(' · ')}</div>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
