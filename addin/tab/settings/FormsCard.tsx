import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { KnownFormView, KnownSendersView } from '../../../shared/contract/via';
import { Card } from '../../parts/Card';
import { words } from '../../words';
import { FormFields } from './FormFields';
import type { SavingSenders } from './senders';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: '8px', padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  what: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', gap: '8px' },
});

const blank: KnownFormView = { address: '', name: '', channel: 'web form', resident: { at: 'reply-to' } };

/** The council's own forms and systems: added, changed and removed one at a time. */
export function FormsCard({ view, saving }: { view: KnownSendersView; saving: SavingSenders }) {
  const styles = useStyles();
  const said = words.senders;
  /** The address of the one that is being changed; `new` for one to be added. */
  const [changing, setChanging] = useState<string>();
  const keep = (forms: KnownFormView[]) => saving.save({ forms, domains: view.domains }, () => setChanging(undefined));
  const replace = (address: string, form: KnownFormView) => keep(view.forms.map((each) => (each.address === address ? form : each)));
  return (
    <Card title={said.forms}>
      {view.forms.length === 0 && <p className={styles.quiet}>{said.none}</p>}
      <ul className={styles.list} aria-label={said.forms}>
        {view.forms.map((form) =>
          changing === form.address ? (
            <li key={form.address}>
              <FormFields start={form} busy={saving.isPending} onSave={(next) => replace(form.address, next)} onCancel={() => setChanging(undefined)} />
            </li>
          ) : (
            <li key={form.address} className={styles.row}>
              <div className={styles.what}>
                <div>{form.name}</div>
                <div className={styles.quiet}>{`${form.address} · ${form.channel} · ${form.resident.at === 'reply-to' ? said.byReply : said.byLines(form.resident.name, form.resident.email)}`}</div>
              </div>
              {view.mayChange && (
                <div className={styles.acts}>
                  <Button size="small" aria-label={said.changeOf(form.name)} onClick={() => setChanging(form.address)}>{said.change}</Button>
                  <Button size="small" appearance="subtle" aria-label={said.removeOf(form.name)} disabledFocusable={saving.isPending} onClick={() => keep(view.forms.filter((each) => each !== form))}>{said.remove}</Button>
                </div>
              )}
            </li>
          ),
        )}
      </ul>
      {changing === 'new' && <FormFields start={blank} busy={saving.isPending} onSave={(form) => keep([...view.forms, form])} onCancel={() => setChanging(undefined)} />}
      {view.mayChange && changing === undefined && (
        <div>
          <Button icon={<AddRegular />} onClick={() => setChanging('new')}>{said.add}</Button>
        </div>
      )}
    </Card>
  );
}
