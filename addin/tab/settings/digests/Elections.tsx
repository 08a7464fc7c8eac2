import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DigestRulesBody } from '../../../../shared/contract/digest';
import { shortDate, type LondonDate } from '../../../../shared/kernel/london';
import { useFormStyles } from '../../../parts/form-styles';
import { refused } from '../../../parts/refused';
import { digestsWords as said } from '../../../words/digest';
import { RemovableList } from '../RemovableList';

type Election = DigestRulesBody['elections'][number];

const nameField = 'election-name';
const none = { name: '', notice: '', poll: '' };
const useStyles = makeStyles({
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))', gap: '8px 12px' },
  add: { alignSelf: 'flex-start' },
});

/** Elections before which a note is held; they can be added and taken out by those who may. */
export function Elections({ all, onChange }: { all: readonly Election[]; onChange: ((all: Election[]) => void) | undefined }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const [typed, setTyped] = useState(none);
  const [missing, setMissing] = useState(false);
  const rows = all.map((each) => ({ key: `${each.name} ${each.poll}`, name: each.name, shown: <><strong>{each.name}</strong>: {said.electionSaid(shortDate(each.notice as LondonDate), shortDate(each.poll as LondonDate))}</>, each }));
  const add = () => {
    const isWhole = Object.values(typed).every((value) => value.trim() !== '');
    setMissing(!isWhole);
    if (!isWhole || !onChange) return;
    onChange([...all, typed]);
    setTyped(none);
    document.getElementById(nameField)?.focus();
  };
  const dayOf = (part: 'notice' | 'poll', label: string) => (
    <Field label={label}>
      <Input type="date" value={typed[part]} onChange={(_, { value }) => setTyped({ ...typed, [part]: value })} />
    </Field>
  );
  return (
    <>
      <h3 className={styles.title}>{said.elections}</h3>
      <p className={styles.quiet}>{said.electionsHelp}</p>
      <RemovableList label={said.elections} rows={rows} thenFocus={nameField} onRemove={onChange && (({ each }: (typeof rows)[number]) => onChange(all.filter((other) => other !== each)))} />
      {onChange && (
        <>
          <div className={mergeClasses(styles.fields, form)}>
            <Field label={said.election} {...refused(missing ? said.electionMissing : undefined)}>
              <Input id={nameField} maxLength={120} value={typed.name} onChange={(_, { value }) => setTyped({ ...typed, name: value })} />
            </Field>
            {dayOf('notice', said.notice)}
            {dayOf('poll', said.poll)}
          </div>
          <Button size="small" className={styles.add} onClick={add}>
            {said.addElection}
          </Button>
        </>
      )}
    </>
  );
}
