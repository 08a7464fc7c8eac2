import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../api/desk';
import { reading } from '../../api/reading';
import { Card } from '../../parts/Card';
import { Facts } from '../../parts/Facts';
import { ProblemBox } from '../../parts/ProblemBox';
import { Shape } from '../../parts/Shape';
import { shortDate, type LondonDate } from '../../../shared/kernel/london';
import { words } from '../../words/in-tab';
import { PlaceTableForm } from './PlaceTableForm';
import { SettingsFrame } from './SettingsFrame';

/** Settings, Places: which postcode lies in which division and district. */
export function PlacesPage() {
  const { api } = useDesk();
  const query = useQuery(reading.places(api));
  const said = words.settings.places;
  const { table, mayChange, version } = query.data ?? {};
  return (
    <SettingsFrame title={said.title} lead={said.lead}>
      {query.isPending && <Shape label={words.settings.loading} lines={4} />}
      {query.error && <ProblemBox problem={query.error} onAgain={() => void query.refetch()} />}
      {query.data && (
        <Card title={said.table}>
          {table ? (
            <Facts
              facts={[
                [said.source, table.source],
                [said.asOf, shortDate(table.asOf as LondonDate)],
                [said.holds, said.counts(table.divisions.length, new Set(table.divisions.map(({ district }) => district)).size, table.postcodes)],
              ]}
            />
          ) : (
            <p>{said.none}</p>
          )}
          {mayChange && version !== undefined && <PlaceTableForm version={version} />}
        </Card>
      )}
    </SettingsFrame>
  );
}
