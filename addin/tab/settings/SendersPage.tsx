import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../api/desk';
import { Crossed } from '../../parts/Crossed';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words/in-tab';
import { DomainsCard } from './DomainsCard';
import { FormsCard } from './FormsCard';
import { knownSenders, useSavingSenders } from './senders';
import { SettingsFrame } from './SettingsFrame';

/** Settings, Forms and systems: whose mail somebody else wrote. */
export function SendersPage() {
  const { api, me } = useDesk();
  const query = useQuery(knownSenders(api));
  const saving = useSavingSenders();
  const said = words.senders;
  const view = query.data?.view;
  return (
    <SettingsFrame title={said.title} lead={[said.lead(me.council.name), ...(view && !view.mayChange ? [said.readOnly] : []), view?.changed].filter(Boolean).join(' ')}>
      {query.isPending && <Shape label={said.loading} lines={5} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {saving.problem && <ProblemBox problem={saving.problem} />}
      {saving.crossed && <Crossed {...saving.crossed} />}
      {view && <FormsCard view={view} saving={saving} />}
      {view && <DomainsCard view={view} saving={saving} />}
    </SettingsFrame>
  );
}
