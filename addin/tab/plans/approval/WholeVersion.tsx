import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../../api/desk';
import { reading } from '../../../api/reading';
import { ProblemBox } from '../../../parts/ProblemBox';
import { Shape } from '../../../parts/Shape';
import { approvalWords } from '../../../words/approval';

const useStyles = makeStyles({
  title: { margin: '8px 0 4px', fontSize: tokens.fontSizeBase400 },
  rows: { margin: 0 },
  name: { color: tokens.colorNeutralForeground2 },
  said: { margin: '0 0 8px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** Every word of a version, as it was submitted and as its hash is of. */
export function WholeVersion({ id, no }: { id: string; no: number }) {
  const styles = useStyles();
  const { api } = useDesk();
  const { data, error } = useQuery(reading.planVersion(api, id, no));
  if (error) return <ProblemBox problem={error} />;
  if (!data) return <Shape label={approvalWords.approve.loading} />;
  return (
    <div>
      {data.parts.map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <h3 className={styles.title}>{title}</h3>
          <dl className={styles.rows}>
            {rows.map(({ says, is }) => (
              <div key={says}>
                <dt className={styles.name}>{says}</dt>
                <dd className={styles.said}>{is}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
