import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../api/desk';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { words } from '../../words/in-tab';
import { LetterRulesCard } from './LetterRulesCard';
import { letterSettings } from './letters';
import { SettingsFrame } from './SettingsFrame';
import { StopCard } from './StopCard';

/** Settings, Letters: how long they wait, how many one address is sent, and whether they go at all. */
export function LettersPage() {
  const { api } = useDesk();
  const query = useQuery(letterSettings(api));
  const said = words.settings.letters;
  return (
    <SettingsFrame title={said.title} lead={said.lead}>
      {query.isPending && <Shape label={words.settings.loading} lines={3} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && <LetterRulesCard view={query.data} />}
      <StopCard />
    </SettingsFrame>
  );
}
