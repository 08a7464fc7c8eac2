import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DigestSettingsView } from '../../../../shared/contract/digest';
import { saidOf } from '../../../api/refusal';
import { Card } from '../../../parts/Card';
import { ProblemBox } from '../../../parts/ProblemBox';
import { refused } from '../../../parts/refused';
import { digestsWords as said } from '../../../words/digest';
import { useDigestsAct } from './digests';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px', alignItems: 'flex-start' },
  wide: { width: '100%' },
  line: { margin: 0, overflowWrap: 'anywhere' },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Whether digests go: to pause them all with a reason, and to let them go again. */
export function PauseCard({ paused }: { paused: DigestSettingsView['paused'] }) {
  const styles = useStyles();
  const [because, setBecause] = useState('');
  const acting = useDigestsAct(() => setBecause(''));
  return (
    <Card title={said.pause}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!acting.isPending) acting.mutate(paused ? { act: 'letDigestsGo' } : { act: 'pauseDigests', because });
        }}
      >
        <p className={paused ? styles.strong : styles.line}>{paused?.said ?? said.going}</p>
        {paused ? (
          <p className={styles.line}>“{paused.because}”</p>
        ) : (
          <>
            <p className={styles.quiet}>{said.pauseHelp}</p>
            <Field className={styles.wide} label={said.why} {...refused(saidOf(acting.error, 'because'))}>
              <Input maxLength={300} value={because} onChange={(_, { value }) => setBecause(value)} />
            </Field>
          </>
        )}
        {acting.error && <ProblemBox problem={acting.error} placed={['because']} />}
        <Button type="submit" disabledFocusable={acting.isPending}>
          {paused ? said.go : said.pause}
        </Button>
      </form>
    </Card>
  );
}
