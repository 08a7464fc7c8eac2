import { makeStyles, tokens } from '@fluentui/react-components';
import type { ApprovalView } from '../../../../shared/contract/approval';
import { approvalWords } from '../../../words/approval';

type Difference = NonNullable<ApprovalView['changed']>['differences'][number];

const useStyles = makeStyles({
  box: { borderLeft: `4px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, padding: '10px 12px', display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  name: { color: tokens.colorNeutralForeground2 },
  said: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  now: { fontWeight: tokens.fontWeightSemibold },
});

/** What two versions say differently, each with what it was, in words. */
export function Differences({ title, differences, note }: { title: string; differences: readonly Difference[]; note?: string | undefined }) {
  const styles = useStyles();
  const said = approvalWords.stands;
  return (
    <section aria-label={title} className={styles.box}>
      <h2 className={styles.title}>{title}</h2>
      {differences.length > 0 && (
        <dl className={styles.list}>
          {differences.map(({ says, before, after }) => (
            <div key={says}>
              <dt className={styles.name}>{says}</dt>
              <dd className={styles.said}>
                <span className={styles.now}>{after ?? said.nothing}</span>
                {`, ${said.was(before ?? said.nothing)}`}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {note !== undefined && <p className={styles.said}>{note}</p>}
    </section>
  );
}
