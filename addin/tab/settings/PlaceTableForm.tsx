import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDesk } from '../../api/desk';
import { saidOf } from '../../api/refusal';
import { useAnnounce } from '../../parts/announce';
import { useFormStyles } from '../../parts/form-styles';
import { ProblemBox } from '../../parts/ProblemBox';
import { words } from '../../words/in-tab';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '480px', alignItems: 'flex-start' }, field: { width: '100%' }, file: { maxWidth: '100%' }, title: { margin: '12px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold } });

/** Another table, from a spreadsheet saved as CSV. Cases keep the place that they were given. */
export function PlaceTableForm({ version }: { version: string }) {
  const styles = useStyles();
  const { form } = useFormStyles();
  const { api } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [table, setTable] = useState({ source: '', asOf: '' });
  const [file, setFile] = useState<File>();
  const said = words.settings.places;
  const giving = useMutation({
    mutationFn: async () => api('changePlaces', { body: { ...table, csv: (await file?.text()) ?? '' }, version: `"${version}"` }),
    onSuccess: () => announce(said.given),
    onSettled: () => void client.invalidateQueries({ queryKey: ['places'] }),
  });
  const wrong = (at: string) => {
    const says = saidOf(giving.error, at);
    return says === undefined ? {} : { validationMessage: says };
  };
  return (
    <form
      className={mergeClasses(styles.form, form)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!giving.isPending) giving.mutate();
      }}
    >
      <h3 className={styles.title}>{said.another}</h3>
      <Field className={styles.field} label={said.source} hint={said.sourceExample} {...wrong('source')}>
        <Input value={table.source} maxLength={200} onChange={(_, { value }) => setTable({ ...table, source: value })} />
      </Field>
      <Field className={styles.field} label={said.asOf} {...wrong('asOf')}>
        <Input type="date" value={table.asOf} onChange={(_, { value }) => setTable({ ...table, asOf: value })} />
      </Field>
      <Field className={styles.field} label={said.file} hint={said.fileHelp} {...wrong('csv')}>
        {(field) => <input {...field} className={styles.file} type="file" accept=".csv,text/csv" onChange={({ target }) => setFile(target.files?.[0])} />}
      </Field>
      {giving.error && <ProblemBox problem={giving.error} />}
      <Button type="submit" disabledFocusable={giving.isPending}>
        {said.give}
      </Button>
    </form>
  );
}
