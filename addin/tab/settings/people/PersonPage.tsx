import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../../api/desk';
import { SmallLink } from '../../../parts/LinkButton';
import { ProblemBox } from '../../../parts/ProblemBox';
import { Shape } from '../../../parts/Shape';
import { peopleWords as said } from '../../../words/people';
import { address } from '../../address';
import { SettingsFrame } from '../SettingsFrame';
import { somebody } from './people';
import { PersonForm } from './PersonForm';

/** One person as Heard knows them; whoever looks, where nobody is named. */
export function PersonPage({ of }: { of?: string | undefined }) {
  const { api, me } = useDesk();
  const query = useQuery(somebody(api, of ?? me.person.id));
  return (
    <SettingsFrame title={of === undefined ? said.you : (query.data?.name ?? said.title)} lead={of === undefined ? said.youLead : <SmallLink href={address('settings', 'people')}>{said.back}</SmallLink>}>
      {query.isPending && <Shape label={said.loading} lines={6} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && <PersonForm view={query.data} />}
    </SettingsFrame>
  );
}
