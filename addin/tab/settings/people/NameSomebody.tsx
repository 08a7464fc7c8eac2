import { Button, Field, Input, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { AppointmentsView } from '../../../../shared/contract/colleagues';
import { Options } from '../../../parts/Options';
import { useFormStyles } from '../../../parts/form-styles';
import { refused } from '../../../parts/refused';
import { peopleWords } from '../../../words/people';
import type { Appointed } from './appointments';

const { appointments: said } = peopleWords;
const useStyles = makeStyles({ form: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(160px, 100%), 1fr))', gap: '8px', alignItems: 'start' }, act: { gridColumn: '1 / -1' } });

const CHAIR = 'chair';
const nobody = { post: '', person: '', from: '', until: '' };

/** A post, a person and the days, for one more line of the list. */
export function NameSomebody({ view, field, onAdd }: { view: AppointmentsView; field: string; onAdd: (each: Appointed) => void }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const [typed, setTyped] = useState(nobody);
  const [looked, setLooked] = useState(false);
  const change = (part: Partial<typeof nobody>) => setTyped({ ...typed, ...part });
  const says = (value: string) => refused(looked && value === '' ? said.missing : undefined);
  const { post, person, from, until } = typed;
  const add = () => {
    const isWhole = post !== '' && person !== '' && from !== '';
    setLooked(!isWhole);
    if (!isWhole) return;
    onAdd({ ...(post === CHAIR ? { post: 'chair' } : { post: 'lead officer', directorate: post }), person, from, ...(until !== '' && { until }) });
    setTyped(nobody);
  };
  return (
    <form
      className={mergeClasses(styles.form, form)}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={said.post} {...says(post)}>
        <Select value={post} onChange={(_, { value }) => change({ post: value })}>
          <option value="" />
          <option value={CHAIR}>{said.posts.chair}</option>
          {view.directorates.map((directorate) => (
            <option key={directorate} value={directorate}>
              {said.lead(directorate)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={said.person} {...says(person)}>
        <Select id={field} value={person} onChange={(_, { value }) => change({ person: value })}>
          <option value="" />
          <Options of={view.people} />
        </Select>
      </Field>
      <Field label={peopleWords.from} {...says(from)}>
        <Input type="date" value={from} onChange={(_, { value }) => change({ from: value })} />
      </Field>
      <Field label={peopleWords.until} hint={peopleWords.stillHelp}>
        <Input type="date" value={until} min={from} onChange={(_, { value }) => change({ until: value })} />
      </Field>
      <div className={styles.act}>
        <Button type="submit" icon={<AddRegular />}>
          {said.add}
        </Button>
      </div>
    </form>
  );
}
