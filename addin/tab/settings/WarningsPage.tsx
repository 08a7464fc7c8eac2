import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words/in-tab';
import { SettingsFrame } from './SettingsFrame';
import { WarningsForm } from './WarningsForm';

/** Settings, Warnings: whom the council warns of dates, and who is told of danger. */
export function WarningsPage() {
  const { api } = useDesk();
  const query = useQuery(reading.warnings(api));
  const said = words.settings.warnings;
  return (
    <SettingsFrame title={said.title} lead={[said.lead, query.data?.changed].filter(Boolean).join(' ')}>
      {query.isPending && <Shape label={words.settings.loading} lines={6} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && <WarningsForm view={query.data} />}
    </SettingsFrame>
  );
}
