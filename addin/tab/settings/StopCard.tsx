import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SendingStopView } from '../../../shared/contract/sending-stop';
import { useDesk } from '../../api/desk';
import { saidOf } from '../../api/refusal';
import { Card } from '../../parts/Card';
import { ProblemBox } from '../../parts/ProblemBox';
import { refused } from '../../parts/refused';
import { Shape } from '../../parts/Shape';
import { sendingStopWords as said } from '../../words/sending-stop';
import { sendingStop, useStopping } from './stop';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'flex-start' },
  wide: { width: '100%' },
  line: { margin: 0 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '18px' },
});

/** Whether letters go: to stop them all, and to let them go again with a sentence. */
export function StopCard() {
  const { api } = useDesk();
  const query = useQuery(sendingStop(api));
  return (
    <Card title={said.card}>
      {query.isPending && <Shape label={said.loading} lines={3} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && <Stop key={String(query.data.stopped !== undefined)} view={query.data} />}
    </Card>
  );
}

function Stop({ view: { stopped, looking, story } }: { view: SendingStopView }) {
  const styles = useStyles();
  const stopping = useStopping();
  const [because, setBecause] = useState('');
  const act = stopped ? 'go' : 'stop';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!stopping.isPending) stopping.mutate({ act, because });
      }}
    >
      {stopped ? (
        <>
          <p className={styles.strong}>{stopped.said}</p>
          {stopped.because !== undefined && <p className={styles.line}>{said.because(stopped.because)}</p>}
          {stopped.why === 'restored' && (
            <>
              <p className={styles.strong}>{said.sure}</p>
              <p className={styles.line}>{said.check}</p>
            </>
          )}
        </>
      ) : (
        <>
          <p className={styles.line}>{said.going}</p>
          {looking !== undefined && <p className={styles.line}>{looking}</p>}
          <p className={styles.quiet}>{said.help}</p>
        </>
      )}
      <Field className={styles.wide} label={stopped ? said.whyGo : said.why} {...refused(saidOf(stopping.error, 'because'))}>
        <Input maxLength={300} value={because} onChange={(_, { value }) => setBecause(value)} />
      </Field>
      {stopping.error && <ProblemBox problem={stopping.error} placed={['because']} />}
      <Button type="submit" appearance={stopped ? 'primary' : 'secondary'} disabledFocusable={stopping.isPending}>
        {stopped ? said.go : said.stop}
      </Button>
      <ul className={styles.list}>
        {story.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </form>
  );
}
