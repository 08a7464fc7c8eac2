import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../api/desk';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words/in-tab';
import { retentionWords } from '../../words/retention';
import { retentionSettings } from './retention';
import { RetentionForm } from './RetentionForm';
import { SettingsFrame } from './SettingsFrame';

/** Settings, Retention: how long closed cases are kept. */
export function RetentionPage() {
  const { api } = useDesk();
  const query = useQuery(retentionSettings(api));
  const said = retentionWords.settings;
  return (
    <SettingsFrame title={said.title} lead={said.lead}>
      {query.isPending && <Shape label={words.settings.loading} lines={5} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && <RetentionForm key={query.data.version} view={query.data} />}
    </SettingsFrame>
  );
}
