import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DigestRunView } from '../../../../shared/contract/digest';
import { useDesk } from '../../../api/desk';
import { Card } from '../../../parts/Card';
import { Facts } from '../../../parts/Facts';
import { SmallLink } from '../../../parts/LinkButton';
import { ProblemBox } from '../../../parts/ProblemBox';
import { Shape } from '../../../parts/Shape';
import { digestsWords as said } from '../../../words/digest';
import { address } from '../../address';
import { digestRun } from './digests';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** What was sent on a day: from which words and figures, to whom, and what became of each. */
export function RunPage({ on }: { on: string }) {
  const { api } = useDesk();
  const query = useQuery(digestRun(api, on));
  if (query.error) return <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />;
  return query.data ? <Run view={query.data} /> : <Shape label={said.loading} lines={5} />;
}

function Run({ view }: { view: DigestRunView }) {
  const styles = useStyles();
  const { api } = useDesk();
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: async (member: string) => (await api('resendDigest', { id: view.on, body: { member } })).view,
    onSuccess: (now) => client.setQueryData(digestRun(api, view.on).queryKey, now),
  });
  return (
    <Card title={said.run(view.said)}>
      <SmallLink href={address('settings', 'digests')}>{said.all}</SmallLink>
      <Facts facts={[[said.template, view.template], [said.figures, view.figures ?? said.noFigures]]} />
      {again.error && <ProblemBox problem={again.error} />}
      <ul className={styles.list}>
        {view.sent.map(({ person, address: to, after, became, mayResend }) => (
          <li key={person.id} className={styles.row}>
            <strong>{person.name}</strong>, {to}
            <div>{became}</div>
            <div className={styles.quiet}>{said.since(after)}</div>
            {mayResend && (
              <Button size="small" aria-label={said.againTo(person.name)} disabledFocusable={again.isPending} onClick={() => again.mutate(person.id)}>
                {said.again}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {view.unreached.length > 0 && (
        <>
          <h3 className={styles.title}>{said.unreached}</h3>
          <ul className={styles.list}>
            {view.unreached.map(({ person, why }) => (
              <li key={person.id} className={styles.row}>
                <strong>{person.name}</strong>: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
