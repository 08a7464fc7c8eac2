import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../../api/desk';
import { ProblemBox } from '../../../parts/ProblemBox';
import { Shape } from '../../../parts/Shape';
import { peopleWords as said } from '../../../words/people';
import { SettingsFrame } from '../SettingsFrame';
import { AddPerson } from './AddPerson';
import { AppointmentsCard } from './AppointmentsCard';
import { everybody, gone } from './people';
import { PeopleList } from './PeopleList';
import { PersonPage } from './PersonPage';

const useStyles = makeStyles({ quiet: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Settings, People: everybody whom Heard knows, or one of them; and who is Chair and lead officer. */
export function PeoplePage({ of }: { of?: string | undefined }) {
  return of === undefined ? <Everybody /> : <PersonPage key={of} of={of} />;
}

function Everybody() {
  const { api, me } = useDesk();
  const styles = useStyles();
  const query = useQuery(everybody(api));
  const left = useQuery({ ...gone(api), enabled: query.data?.mayAdd === true });
  return (
    <SettingsFrame title={said.title} lead={said.lead}>
      {query.isPending && <Shape label={said.loading} lines={6} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && (
        <>
          <PeopleList people={query.data.people} gone={left.data} />
          {left.error && <p className={styles.quiet}>{said.goneUnknown}</p>}
          {query.data.mayAdd && <AddPerson areas={query.data.areas} />}
          {me.may.includes('change settings') && <AppointmentsCard />}
        </>
      )}
    </SettingsFrame>
  );
}
