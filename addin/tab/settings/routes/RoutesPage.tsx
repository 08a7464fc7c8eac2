import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../../api/desk';
import { ProblemBox } from '../../../parts/ProblemBox';
import { Shape } from '../../../parts/Shape';
import { words } from '../../../words/in-tab';
import { routeWords } from '../../../words/routes';
import { SettingsFrame } from '../SettingsFrame';
import { approvalSettings } from './routes';
import { RoutesForm } from './RoutesForm';

/** Settings, Approval of plans: who checks and approves them, directorate by directorate. */
export function RoutesPage() {
  const { api } = useDesk();
  const query = useQuery(approvalSettings(api));
  return (
    <SettingsFrame title={routeWords.title} lead={routeWords.lead}>
      {query.isPending && <Shape label={words.settings.loading} lines={4} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && <RoutesForm view={query.data} />}
    </SettingsFrame>
  );
}
