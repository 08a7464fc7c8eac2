import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MyDigestView } from '../../../shared/contract/digest';
import { frequencies, type Frequency } from '../../../shared/domain/digest/vocabulary';
import { useDesk } from '../../api/desk';
import { useAnnounce } from '../../parts/announce';
import { Card } from '../../parts/Card';
import { ProblemBox } from '../../parts/ProblemBox';
import { digestWords as said } from '../../words/digest';
import { frequencyWords } from '../../words/how-often';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How often a member is sent a digest. Nothing changes until the button is pressed. */
export function HowOften({ view: { frequency, when } }: { view: MyDigestView }) {
  const styles = useStyles();
  const { api } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState(frequency);
  const choosing = useMutation({
    mutationFn: async (to: Frequency) => (await api('chooseFrequency', { body: { frequency: to } })).view,
    onSuccess: (view) => {
      announce(view.said);
      return client.invalidateQueries({ queryKey: ['digest'] });
    },
  });
  return (
    <Card title={said.often}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!choosing.isPending) choosing.mutate(chosen);
        }}
      >
        <p className={styles.quiet}>{choosing.data?.said ?? when}</p>
        <RadioGroup aria-label={said.often} value={chosen} onChange={(_, { value }) => setChosen(value as Frequency)}>
          {frequencies.map((each) => (
            <Radio key={each} value={each} label={frequencyWords[each]} />
          ))}
        </RadioGroup>
        {choosing.error && <ProblemBox problem={choosing.error} />}
        <Button type="submit" disabledFocusable={choosing.isPending}>
          {said.saveOften}
        </Button>
      </form>
    </Card>
  );
}
