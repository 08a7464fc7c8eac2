import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DigestSettingsView } from '../../../../shared/contract/digest';
import { useDesk } from '../../../api/desk';
import { Card } from '../../../parts/Card';
import { useFormStyles } from '../../../parts/form-styles';
import { Options } from '../../../parts/Options';
import { ProblemBox } from '../../../parts/ProblemBox';
import { digestsWords as said } from '../../../words/digest';
import { Digest } from '../../digest/Digest';
import { digestPreview } from './digests';

const useStyles = makeStyles({
  act: { alignSelf: 'flex-start' },
  list: { margin: 0, paddingLeft: '18px' },
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: 0 },
});

/** What a member would get now, why each thing is in it, and the same sent to whoever looks. */
export function PreviewCard({ members }: { members: DigestSettingsView['members'] }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const { api } = useDesk();
  const [member, setMember] = useState('');
  const query = useQuery(digestPreview(api, member));
  const testing = useMutation({ mutationFn: async () => (await api('testDigest', { body: { member } })).view });
  return (
    <Card title={said.preview}>
      <div className={form}>
        <Field label={said.member}>
          <Select
            value={member}
            onChange={(_, { value }) => {
              setMember(value);
              testing.reset();
            }}
          >
            <option value="">{said.choose}</option>
            <Options of={members.map(({ person }) => person)} />
          </Select>
        </Field>
      </div>
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && (
        <>
          <Digest of={query.data.digest} aside={said.since(query.data.after)} />
          <h3 className={styles.title}>{said.because}</h3>
          <ul className={styles.list}>
            {query.data.why.map(({ what, because }) => (
              <li key={what}>
                <strong>{what}</strong> {because}
              </li>
            ))}
          </ul>
          <Button className={styles.act} disabledFocusable={testing.isPending} onClick={() => testing.mutate()}>
            {said.test}
          </Button>
          {testing.data && (
            <p role="status" className={styles.line}>
              {testing.data.said}
            </p>
          )}
          {testing.error && <ProblemBox problem={testing.error} />}
        </>
      )}
    </Card>
  );
}
