import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { reading } from '../../api/reading';
import { useDesk } from '../../api/desk';
import { useKeepWork } from '../../message/kept-work';
import { changedMatter, proposedWork } from '../../message/work';
import { useAnnounce } from '../../parts/announce';
import { loggingWords } from '../../words/logging';
import { address, go } from '../address';
import { WriteDown, type WrittenDown } from './WriteDown';
import { WrittenMessage } from './WrittenMessage';

const useStyles = makeStyles({
  page: { padding: '20px 24px 32px', display: 'flex', flexDirection: 'column', gap: '12px', '@media (max-width: 700px)': { padding: '16px' } },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  help: { margin: '-8px 0 0', color: tokens.colorNeutralForeground2 },
  done: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'flex-start' },
  said: { margin: 0 },
});

/** Writing down what came otherwise than by e-mail; then the message that it became, as any other is captured. */
export function LogPage({ id }: { id: string | undefined }) {
  const styles = useStyles();
  const { api, me } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  const keep = useKeepWork('written down');
  const [done, setDone] = useState<string>();
  const written: WrittenDown = (messageId, chosen, mayCapture, said) => {
    announce(said);
    if (!mayCapture) {
      setDone(said);
      return;
    }
    const goOn = () => go(address('log', messageId));
    // What was chosen here goes on in its form; of the rest, and where it cannot be read just now, the form proposes it again.
    void client.fetchQuery(reading.message(api, messageId)).then((message) => {
      if (message.proposal) keep(messageId, changedMatter(proposedWork(message, me), 1, chosen));
    }).finally(goOn);
  };
  if (id !== undefined) return <WrittenMessage key={id} id={id} />;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{loggingWords.title}</h1>
      <p className={styles.help}>{loggingWords.help}</p>
      {done === undefined ? (
        <WriteDown onWritten={written} />
      ) : (
        <div className={styles.done}>
          <p className={styles.said}>{done}</p>
          <Button appearance="primary" onClick={() => setDone(undefined)}>
            {loggingWords.another}
          </Button>
        </div>
      )}
    </div>
  );
}
