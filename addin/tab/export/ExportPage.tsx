import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { SubjectBody } from '../../../shared/contract/subject-access';
import { saidOf } from '../../api/refusal';
import { Card } from '../../parts/Card';
import { ProblemBox } from '../../parts/ProblemBox';
import { refused } from '../../parts/refused';
import { Shape } from '../../parts/Shape';
import { subjectAccessWords as said } from '../../words/subject-access';
import { SettingsFrame } from '../settings/SettingsFrame';
import { FoundAbout } from './FoundAbout';
import { useLooking, useMaking } from './use-export';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'stretch', maxWidth: '560px' },
  act: { alignSelf: 'flex-start' },
});

const typedBody = (typed: Record<'email' | 'name' | 'reference', string>): SubjectBody => Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, text.trim()] as const).filter(([, text]) => text !== ''));

/** Everything about one person as a draft: whom, then what it will hold, then the file. */
export function ExportPage({ reference = '' }: { reference?: string | undefined }) {
  const styles = useStyles();
  const [typed, setTyped] = useState({ email: '', name: '', reference });
  const [missing, setMissing] = useState(false);
  const looking = useLooking();
  const making = useMaking();
  const set = (change: Partial<typeof typed>) => {
    setTyped({ ...typed, ...change });
    setMissing(false);
    looking.reset();
    making.reset();
  };
  const look = () => {
    const body = typedBody(typed);
    setMissing(Object.keys(body).length === 0);
    if (Object.keys(body).length > 0 && !looking.isPending) looking.mutate(body);
  };
  const field = (name: 'email' | 'name' | 'reference', hint?: string) => (
    <Field label={said[name]} {...(hint !== undefined && { hint })} {...refused(saidOf(looking.error, name) ?? (missing && name === 'email' ? said.missing : undefined))}>
      <Input value={typed[name]} autoComplete="off" onChange={(_, { value }) => set({ [name]: value })} />
    </Field>
  );
  const isPlaced = (['email', 'name', 'reference'] as const).some((name) => saidOf(looking.error, name));
  return (
    <SettingsFrame title={said.title} lead={said.lead}>
      <Card title={said.who}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            look();
          }}
        >
          {field('email')}
          {field('name', said.nameHelp)}
          {field('reference', said.referenceHelp)}
          {looking.error && !isPlaced && <ProblemBox problem={looking.error} />}
          <Button type="submit" className={styles.act} appearance={looking.data ? 'secondary' : 'primary'} disabledFocusable={looking.isPending}>
            {looking.isPending ? said.looking : said.look}
          </Button>
        </form>
      </Card>
      {looking.isPending && <Shape label={said.looking} lines={4} />}
      {looking.data && <FoundAbout found={looking.data.view} busy={making.isPending} problem={making.error} onMake={() => !making.isPending && making.mutate(looking.data.body)} />}
    </SettingsFrame>
  );
}
