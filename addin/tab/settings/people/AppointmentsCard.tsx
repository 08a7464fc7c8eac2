import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { AppointmentsView } from '../../../../shared/contract/colleagues';
import { useDesk } from '../../../api/desk';
import { useAnnounce } from '../../../parts/announce';
import { Card } from '../../../parts/Card';
import { Crossed } from '../../../parts/Crossed';
import { ProblemBox } from '../../../parts/ProblemBox';
import { words } from '../../../words/in-tab';
import { peopleWords } from '../../../words/people';
import { AskToLeave } from '../AskToLeave';
import { RemovableList } from '../RemovableList';
import { SaveBar } from '../SaveBar';
import { appointments, holderInWords, postInWords, useAppointments } from './appointments';
import { NameSomebody } from './NameSomebody';

const { appointments: said } = peopleWords;
const personField = 'appointed-person';
const useStyles = makeStyles({ quiet: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Who is Chair of the Corporate Complaints Group, and lead officer of each directorate. */
export function AppointmentsCard() {
  const { api } = useDesk();
  const query = useQuery(appointments(api));
  if (query.error) return <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />;
  return query.data ? <Appointments view={query.data} /> : null;
}

function Appointments({ view }: { view: AppointmentsView }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const { list, draft, saving, save, change, undo } = useAppointments(view);
  const rows = list.map((each) => ({ key: `${postInWords(each)} ${each.from} ${each.person}`, name: postInWords(each), shown: <><strong>{postInWords(each)}</strong>: {holderInWords(each, view.people)}</>, each }));
  return (
    <>
      <Card title={said.title}>
        <p className={styles.quiet}>{said.help}</p>
        {list.length === 0 && <p className={styles.quiet}>{said.none}</p>}
        <RemovableList label={said.title} rows={rows} thenFocus={personField} onRemove={({ each }) => change(list.filter((other) => other !== each))} />
        <NameSomebody view={view} field={personField} onAdd={(each) => change([...list, each])} />
        {view.changed !== undefined && <p className={styles.quiet}>{view.changed}</p>}
      </Card>
      {draft && <AskToLeave />}
      {draft && (
        <SaveBar means={said.means} saving={saving.isPending} hasToChoose={saving.crossed !== undefined} onSave={() => save(() => announce(words.settings.saved))} onUndo={undo}>
          {saving.crossed && <Crossed {...saving.crossed} />}
          {saving.problem && <ProblemBox problem={saving.problem} />}
        </SaveBar>
      )}
    </>
  );
}
