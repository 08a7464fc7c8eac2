import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { reading } from '../../api/reading';
import { useDesk } from '../../api/desk';
import { MessagePanel } from '../../message/MessagePanel';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words/in-tab';
import { loggingWords } from '../../words/logging';
import { MessageText } from '../inbox/MessageText';
import { ReadOut } from './ReadOut';

const useStyles = makeStyles({
  page: { display: 'grid', height: '100%', gridTemplateColumns: 'minmax(0, 1fr) 400px', backgroundColor: tokens.colorNeutralBackground1, '@media (max-width: 900px)': { display: 'block' } },
  text: { minHeight: 0, overflowY: 'auto' },
  form: { minHeight: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, '@media (max-width: 900px)': { borderLeft: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  problem: { padding: '16px' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** What was written down, captured as an e-mail is; then its reference, large enough to read out. */
export function WrittenMessage({ id }: { id: string }) {
  const styles = useStyles();
  const { api } = useDesk();
  const { data, error, isPending, refetch } = useQuery(reading.message(api, id));
  return (
    <div className={styles.page}>
      <h1 className={styles.unseen}>{loggingWords.title}</h1>
      <div className={styles.text}>
        {data?.situation === 'captured' && <ReadOut message={data} />}
        {data && <MessageText message={data} />}
        {isPending && <Shape label={words.message.loading} />}
        {error && (
          <div className={styles.problem}>
            <ProblemBox problem={error} onAgain={() => void refetch()} />
          </div>
        )}
      </div>
      <section aria-label={words.inbox.form} data-panel className={styles.form}>
        {data && <MessagePanel message={data} />}
      </section>
    </div>
  );
}
