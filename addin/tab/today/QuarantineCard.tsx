import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QuarantineView, TodayView } from '../../../shared/contract/today';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { useAnnounce } from '../../parts/announce';
import { Card } from '../../parts/Card';
import { ProblemBox } from '../../parts/ProblemBox';
import { words } from '../../words/in-tab';

const useStyles = makeStyles({
  said: { margin: 0 },
  owed: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** When quarantine was last read and by whom; whoever places mail notes that they have. */
export function QuarantineCard({ view: { said, standing } }: { view: QuarantineView }) {
  const styles = useStyles();
  const { api, me } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  const noting = useMutation({
    mutationFn: async () => (await api('noteQuarantine')).view,
    onSuccess: (quarantine) => {
      client.setQueryData(reading.today(api).queryKey, (before: TodayView | undefined) => before && { ...before, quarantine });
      announce(words.today.quarantineNoted);
    },
  });
  const isOwed = standing !== 'read';
  return (
    <Card title={words.today.quarantine}>
      <p className={isOwed ? styles.owed : styles.said}>{said}</p>
      {isOwed && <p className={styles.quiet}>{words.today.quarantineHelp}</p>}
      {noting.error && <ProblemBox problem={noting.error} />}
      {isOwed && me.may.includes('place messages') && (
        <div>
          <Button disabledFocusable={noting.isPending} onClick={() => noting.mutate()}>
            {words.today.quarantineRead}
          </Button>
        </div>
      )}
    </Card>
  );
}
