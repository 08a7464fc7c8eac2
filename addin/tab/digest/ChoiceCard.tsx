import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Api } from '../../api/client';
import { useDesk } from '../../api/desk';
import { useAnnounce } from '../../parts/announce';
import { Card } from '../../parts/Card';
import { ProblemBox } from '../../parts/ProblemBox';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Choice {
  title: string;
  /** How it stands, until something was chosen here: then what the server says of it. */
  stands: string;
  button: string;
  choose: (api: Api) => Promise<{ view: { said: string } }>;
  children: ReactNode;
}

/** Something that a member chooses of their digests. Nothing changes until the button is pressed. */
export function ChoiceCard({ title, stands, button, choose, children }: Choice) {
  const styles = useStyles();
  const { api } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  const choosing = useMutation({
    mutationFn: async () => (await choose(api)).view,
    onSuccess: ({ said }) => {
      announce(said);
      return client.invalidateQueries({ queryKey: ['digest'] });
    },
  });
  return (
    <Card title={title}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!choosing.isPending) choosing.mutate();
        }}
      >
        <p className={styles.quiet}>{choosing.data?.said ?? stands}</p>
        {children}
        {choosing.error && <ProblemBox problem={choosing.error} />}
        <Button type="submit" disabledFocusable={choosing.isPending}>
          {button}
        </Button>
      </form>
    </Card>
  );
}
