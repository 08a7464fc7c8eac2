import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../api/desk';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words/in-tab';
import { monitoringWords } from '../../words/monitoring';
import { monitoringSettings } from './monitoring';
import { MonitoringForm } from './MonitoringForm';
import { SettingsFrame } from './SettingsFrame';

/** Settings, Monitoring officer: who it is, and who acts for them. */
export function MonitoringPage() {
  const { api } = useDesk();
  const query = useQuery(monitoringSettings(api));
  return (
    <SettingsFrame title={monitoringWords.title} lead={monitoringWords.lead}>
      {query.isPending && <Shape label={words.settings.loading} lines={4} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && <MonitoringForm view={query.data} />}
    </SettingsFrame>
  );
}
