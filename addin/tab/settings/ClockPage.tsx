import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../api/desk';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words/in-tab';
import { clockSettings } from './clock-settings';
import { ClockSettings } from './ClockSettings';
import { SettingsFrame } from './SettingsFrame';

/** Settings, The clock: how the council counts. */
export function ClockPage() {
  const { api, me } = useDesk();
  const query = useQuery(clockSettings(api));
  const said = words.settings;
  return (
    <SettingsFrame title={said.clock} lead={[said.lead(me.council.name), ...(query.data && !query.data.view.mayChange ? [said.readOnly] : []), query.data?.view.changed].filter(Boolean).join(' ')}>
      {query.isPending && <Shape label={said.loading} lines={7} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && <ClockSettings view={query.data.view} version={query.data.version ?? query.data.view.version} />}
    </SettingsFrame>
  );
}
