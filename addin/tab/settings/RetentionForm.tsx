import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RetentionSettingsView } from '../../../shared/contract/retention';
import { kinds } from '../../../shared/domain/case/vocabulary';
import { saidOf } from '../../api/refusal';
import { Card } from '../../parts/Card';
import { ProblemBox } from '../../parts/ProblemBox';
import { refused } from '../../parts/refused';
import { words } from '../../words/in-tab';
import { retentionWords } from '../../words/retention';
import { useSavingRetention } from './retention';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px', alignItems: 'flex-start', maxWidth: '720px' },
  kind: { display: 'grid', gridTemplateColumns: '160px minmax(0, 1fr)', gap: '12px', width: '100%', alignItems: 'start', '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Years and their source, for each kind of case. */
export function RetentionForm({ view }: { view: RetentionSettingsView }) {
  const styles = useStyles();
  const { saving, isMeanwhile } = useSavingRetention();
  const [rules, setRules] = useState(() => kinds.map((kind) => ({ kind, years: String(view.rules[kind].years), source: view.rules[kind].source })));
  const said = retentionWords.settings;
  const isSame = rules.every(({ kind, years, source }) => Number(years) === view.rules[kind].years && source === view.rules[kind].source);
  const change = (kind: string, part: { years?: string; source?: string }) => setRules((before) => before.map((each) => (each.kind === kind ? { ...each, ...part } : each)));
  const isPlaced = kinds.some((kind) => saidOf(saving.error, `${kind}.years`) ?? saidOf(saving.error, `${kind}.source`));
  return (
    <Card title={said.card}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate(Object.fromEntries(rules.map(({ kind, years, source }) => [kind, { years: Number(years), source }])) as RetentionSettingsView['rules']);
        }}
      >
        <p className={styles.quiet}>{said.help}</p>
        {rules.map(({ kind, years, source }) => (
          <div key={kind} className={styles.kind}>
            <Field label={said.years(kind)} {...refused(saidOf(saving.error, `${kind}.years`))}>
              <Input type="number" min={1} max={100} required value={years} onChange={(_, { value }) => change(kind, { years: value })} />
            </Field>
            <Field label={said.source} {...refused(saidOf(saving.error, `${kind}.source`))}>
              <Input required maxLength={300} value={source} onChange={(_, { value }) => change(kind, { source: value })} />
            </Field>
          </div>
        ))}
        {view.changed !== undefined && <p className={styles.quiet}>{view.changed}</p>}
        {saving.error && !isPlaced && <ProblemBox problem={saving.error}>{isMeanwhile ? said.meanwhile : undefined}</ProblemBox>}
        <Button type="submit" appearance="primary" disabledFocusable={saving.isPending || isSame}>
          {saving.isPending ? words.settings.saving : words.settings.save}
        </Button>
      </form>
    </Card>
  );
}
