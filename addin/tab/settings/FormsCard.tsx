import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { KnownFormView, KnownSendersView } from '../../../shared/contract/via';
import { Card } from '../../parts/Card';
import { words } from '../../words/in-tab';
import { FormFields } from './FormFields';
import { changeOfForm, formSaid, type SavingSenders } from './senders';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: '8px', padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  what: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', gap: '8px' },
});

const blank: KnownFormView = { address: '', name: '', channel: 'web form', resident: { at: 'reply-to' } };

/** The council's own forms and systems: added, changed and removed one at a time. */
export function FormsCard({ view, saving }: { view: KnownSendersView; saving: SavingSenders }) {
  const styles = useStyles();
  const said = words.senders;
  /** The address of the one that is being changed, none for one to be added; and the table as it was when that began. */
  const [changing, setChanging] = useState<{ address?: string; start: KnownFormView; began: KnownSendersView }>();
  const forget = () => setChanging(undefined);
  const put = (began: KnownSendersView, address: string | undefined, form: KnownFormView | undefined) => saving.save({ ...changeOfForm(began, address, form), onDone: forget, onTheirs: forget });
  const fields = changing && <FormFields start={changing.start} busy={saving.isPending} onSave={(form) => put(changing.began, changing.address, form)} onCancel={forget} />;
  const gone = changing && !view.forms.some((form) => form.address === changing.address);
  return (
    <Card title={said.forms}>
      {view.forms.length === 0 && <p className={styles.quiet}>{said.none}</p>}
      <ul className={styles.list} aria-label={said.forms}>
        {view.forms.map((form) =>
          changing?.address === form.address ? (
            <li key={form.address}>{fields}</li>
          ) : (
            <li key={form.address} className={styles.row}>
              <div className={styles.what}>
                <div>{form.name}</div>
                <div className={styles.quiet}>{formSaid(form)}</div>
              </div>
              {view.mayChange && (
                <div className={styles.acts}>
                  <Button size="small" aria-label={said.changeOf(form.name)} onClick={() => setChanging({ address: form.address, start: form, began: view })}>{said.change}</Button>
                  <Button size="small" appearance="subtle" aria-label={said.removeOf(form.name)} disabledFocusable={saving.isPending} onClick={() => put(view, form.address, undefined)}>{said.remove}</Button>
                </div>
              )}
            </li>
          ),
        )}
      </ul>
      {gone && fields}
      {view.mayChange && changing === undefined && (
        <div>
          <Button icon={<AddRegular />} onClick={() => setChanging({ start: blank, began: view })}>{said.add}</Button>
        </div>
      )}
    </Card>
  );
}
