import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RegisterView } from '../../../shared/contract/plan-register';
import { useDesk } from '../../api/desk';
import { useAnnounce } from '../../parts/announce';
import { Folded } from '../../parts/Folded';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { planWords } from '../../words/plans';

const useStyles = makeStyles({
  text: { margin: 0 },
  table: { borderCollapse: 'collapse', width: '100%', textAlign: 'left' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  cell: { padding: '4px 12px 4px 0', verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  act: { alignSelf: 'flex-start' },
});

const said = planWords.register;

/** Row by row, what a register becomes; first what has to be put right. */
function Rows({ rows }: Pick<RegisterView, 'rows'>) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{said.table}</caption>
      <thead>
        <tr>
          {[said.row, said.what, said.becomes].map((name) => (
            <th key={name} scope="col" className={styles.cell}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows.filter(({ standing }) => standing === 'wrong'), ...rows.filter(({ standing }) => standing !== 'wrong')].map(({ row, title, standing, says }) => (
          <tr key={row}>
            <td className={styles.cell}>{row}</td>
            <th scope="row" className={styles.cell}>
              {title}
            </th>
            <td className={styles.cell}>{`${said.standing[standing]}. ${says}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Today's register of engagement from a spreadsheet: shown row by row before anything is kept. */
export function BringInRegister() {
  const styles = useStyles();
  const { api } = useDesk();
  const client = useQueryClient();
  const announce = useAnnounce();
  const looking = useMutation({
    mutationFn: async (file: File) => {
      const csv = await file.text();
      return { csv, view: (await api('lookAtRegister', { body: { csv } })).view };
    },
  });
  const bringing = useMutation({
    mutationFn: async (csv: string) => (await api('bringInRegister', { body: { csv } })).view,
    onSuccess: ({ counts }) => announce(said.done(counts.new)),
    onSettled: () => void client.invalidateQueries({ queryKey: ['plans'] }),
  });
  const read = looking.data;
  return (
    <Folded title={said.title}>
      <Field label={said.file} hint={said.help}>
        {(field) => (
          <input
            {...field}
            type="file"
            accept=".csv,text/csv"
            onChange={({ target }) => {
              bringing.reset();
              const [file] = target.files ?? [];
              if (file) looking.mutate(file);
            }}
          />
        )}
      </Field>
      {looking.isPending && <Shape label={said.looking} lines={3} />}
      {looking.error && <ProblemBox problem={looking.error} />}
      {read && !looking.isPending && (
        <>
          <p className={styles.text}>{bringing.data ? said.done(bringing.data.counts.new) : said.counts(read.view.counts.new, read.view.counts.there, read.view.counts.wrong)}</p>
          {read.view.others.length > 0 && <p className={styles.text}>{said.others(read.view.others)}</p>}
          <Rows rows={read.view.rows} />
          {bringing.error && <ProblemBox problem={bringing.error} />}
          {!bringing.data && read.view.counts.new === 0 && <p className={styles.text}>{said.nothing}</p>}
          {!bringing.data && read.view.counts.new > 0 && (
            <Button appearance="primary" className={styles.act} disabledFocusable={bringing.isPending} onClick={() => bringing.mutate(read.csv)}>
              {said.act(read.view.counts.new)}
            </Button>
          )}
        </>
      )}
    </Folded>
  );
}
