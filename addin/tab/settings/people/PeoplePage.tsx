import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../../api/desk';
import { ProblemBox } from '../../../parts/ProblemBox';
import { Shape } from '../../../parts/Shape';
import { peopleWords as said } from '../../../words/people';
import { SettingsFrame } from '../SettingsFrame';
import { AddPerson } from './AddPerson';
import { AppointmentsCard } from './AppointmentsCard';
import { everybody } from './people';
import { PeopleList } from './PeopleList';
import { PersonPage } from './PersonPage';

/** Settings, People: everybody whom Heard knows, or one of them; and who is Chair and lead officer. */
export function PeoplePage({ of }: { of?: string | undefined }) {
  return of === undefined ? <Everybody /> : <PersonPage key={of} of={of} />;
}

function Everybody() {
  const { api, me } = useDesk();
  const query = useQuery(everybody(api));
  return (
    <SettingsFrame title={said.title} lead={said.lead}>
      {query.isPending && <Shape label={said.loading} lines={6} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && (
        <>
          <PeopleList people={query.data.people} />
          {query.data.mayAdd && <AddPerson areas={query.data.areas} />}
          {me.may.includes('change settings') && <AppointmentsCard />}
        </>
      )}
    </SettingsFrame>
  );
}
