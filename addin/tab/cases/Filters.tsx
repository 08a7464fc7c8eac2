import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { kinds } from '../../../shared/domain/case/vocabulary';
import type { CaseFilter } from '../../api/reading';
import { useDesk } from '../../api/desk';
import { Options } from '../../parts/Options';
import { words } from '../../words/in-tab';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  select: { minWidth: '140px', maxWidth: '220px', backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium },
});

type Narrowed = 'kind' | 'area' | 'officer';

/** Kind, service area and officer. Each says what it narrows even when it narrows nothing. */
export function Filters({ filter, onChange }: { filter: CaseFilter; onChange: (change: Partial<Record<Narrowed, string | undefined>>) => void }) {
  const styles = useStyles();
  const { me } = useDesk();
  const select = (name: Narrowed, choices: { id: string; name: string }[]) => (
    <Select aria-label={words.cases[name]} className={styles.select} value={filter[name] ?? ''} onChange={(_, { value }) => onChange({ [name]: value || undefined })}>
      <option value="">
        {words.cases[name]}: {words.cases.any}
      </option>
      <Options of={choices} />
    </Select>
  );
  return (
    <div className={styles.filters}>
      {select('kind', kinds.map((kind) => ({ id: kind, name: words.kinds[kind] })))}
      {select('area', me.areas)}
      {select('officer', [{ id: 'nobody', name: words.today.figures.unassigned }, ...me.officers])}
    </div>
  );
}
