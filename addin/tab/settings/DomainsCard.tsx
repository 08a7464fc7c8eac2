import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { KnownSendersView } from '../../../shared/contract/via';
import { Card } from '../../parts/Card';
import { words } from '../../words';
import type { SavingSenders } from './senders';

/** The domains of the people who work for the council: what they pass on, somebody else wrote. */
export function DomainsCard({ view, saving }: { view: KnownSendersView; saving: SavingSenders }) {
  const said = words.senders;
  const [text, setText] = useState(view.domains.join('\n'));
  const domains = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const isChanged = domains.join('\n') !== view.domains.join('\n');
  return (
    <Card title={said.domains}>
      <Field label={said.domains} hint={said.domainsHelp}>
        <Textarea readOnly={!view.mayChange} rows={3} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {view.mayChange && isChanged && (
        <div>
          <Button disabledFocusable={saving.isPending} onClick={() => saving.save({ forms: view.forms, domains }, () => undefined)}>{said.saveDomains}</Button>
        </div>
      )}
    </Card>
  );
}
