import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { KnownSendersView } from '../../../shared/contract/via';
import { Card } from '../../parts/Card';
import { words } from '../../words/in-tab';
import { same } from './rules';
import type { SavingSenders } from './senders';

/** The domains of the people who work for the council: what they pass on, somebody else wrote. */
export function DomainsCard({ view, saving }: { view: KnownSendersView; saving: SavingSenders }) {
  const said = words.senders;
  const [typed, setTyped] = useState<{ text: string; began: KnownSendersView }>();
  const text = typed?.text ?? view.domains.join('\n');
  const domains = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const isChanged = domains.join('\n') !== view.domains.join('\n');
  const forget = () => setTyped(undefined);
  const save = () =>
    typed && saving.save({
      began: typed.began,
      change: (now) => ({ forms: now.forms, domains }),
      crossed: (now) => (same(now.domains, typed.began.domains) || same(now.domains, domains) ? [] : [{ name: said.domains, theirs: now.domains.join('\n') || words.crossed.nothing, mine: domains.join('\n') || words.crossed.nothing }]),
      onDone: forget,
      onTheirs: forget,
    });
  return (
    <Card title={said.domains}>
      <Field label={said.domains} hint={said.domainsHelp}>
        <Textarea readOnly={!view.mayChange} rows={3} value={text} onChange={(_, { value }) => setTyped({ text: value, began: typed?.began ?? view })} />
      </Field>
      {view.mayChange && isChanged && !saving.crossed && (
        <div>
          <Button disabledFocusable={saving.isPending} onClick={save}>{said.saveDomains}</Button>
        </div>
      )}
    </Card>
  );
}
