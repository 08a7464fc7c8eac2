import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MyDigestView } from '../../../shared/contract/digest';
import { useDesk } from '../../api/desk';
import { useAnnounce } from '../../parts/announce';
import { Card } from '../../parts/Card';
import { ProblemBox } from '../../parts/ProblemBox';
import { digestWords as said } from '../../words/digest';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  services: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Which services a member follows beside their divisions. Nothing changes until the button is pressed. */
export function Interests({ view: { interests } }: { view: MyDigestView }) {
  const styles = useStyles();
  const { api, me } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState(interests);
  const choosing = useMutation({
    mutationFn: async (areas: string[]) => (await api('chooseInterests', { body: { areas } })).view,
    onSuccess: (view) => {
      announce(view.said);
      return client.invalidateQueries({ queryKey: ['digest'] });
    },
  });
  return (
    <Card title={said.interests}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!choosing.isPending) choosing.mutate(chosen);
        }}
      >
        <p className={styles.quiet}>{choosing.data?.said ?? said.interestsHelp}</p>
        <fieldset className={styles.services} aria-label={said.interests}>
          {me.areas.map(({ id, name }) => (
            <Checkbox key={id} label={name} checked={chosen.includes(id)} onChange={(_, { checked }) => setChosen(checked === true ? [...chosen, id] : chosen.filter((each) => each !== id))} />
          ))}
        </fieldset>
        {choosing.error && <ProblemBox problem={choosing.error} />}
        <Button type="submit" disabledFocusable={choosing.isPending}>
          {said.saveInterests}
        </Button>
      </form>
    </Card>
  );
}
