import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { PlaceBody } from '../../shared/contract/places';
import { useDesk } from '../api/desk';
import { reading } from '../api/reading';
import { saidOf } from '../api/refusal';
import { LinkButton } from '../parts/LinkButton';
import { useSettled } from '../parts/use-settled';
import { words } from '../words';
import { FieldRow, tied } from './FieldRow';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '6px' },
  found: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

const DIVISION = 'division:';
const chosenOf = (place: PlaceBody | undefined): string => (place?.is === 'division' ? `${DIVISION}${place.name}` : (place?.is ?? ''));

function placeOf(chosen: string): PlaceBody | undefined {
  if (chosen.startsWith(DIVISION)) return { is: 'division', name: chosen.slice(DIVISION.length) };
  if (chosen === 'postcode') return { is: 'postcode', postcode: '' };
  return chosen === 'county-wide' ? { is: 'county-wide' } : undefined;
}

interface PlaceChoiceProps {
  at: string;
  place: PlaceBody | undefined;
  /** Postcodes that the message holds. */
  offered?: readonly string[];
  error?: string | undefined;
  onChange: (place: PlaceBody | undefined) => void;
}

/** Where a matter is: by its postcode, a division, the whole county, or not known. Never required. */
export function PlaceChoice({ at, place, offered = [], error, onChange }: PlaceChoiceProps) {
  const styles = useStyles();
  const { api } = useDesk();
  const typed = useSettled(place?.is === 'postcode' ? place.postcode.trim() : '', 300);
  const { data } = useQuery(reading.places(api));
  const found = useQuery({ ...reading.findPlace(api, typed), enabled: typed.length > 4 });
  const said = words.place;
  const table = data?.table;
  const districts = [...new Set(table?.divisions.map(({ district }) => district))].sort();
  const looked = place?.is === 'postcode' && typed !== '' && typed === place.postcode.trim();
  const wrong = error ?? (looked ? saidOf(found.error, 'postcode') ?? found.error?.message : undefined);
  return (
    <FieldRow label={said.where} at={at} error={wrong} hint={data && !table ? said.noTable : undefined}>
      <div className={styles.choice}>
        <Select {...tied(at, wrong)} name={at} value={chosenOf(place)} onChange={(_, { value }) => onChange(placeOf(value))}>
          <option value="">{said.notKnown}</option>
          {table && <option value="postcode">{said.byPostcode}</option>}
          <option value="county-wide">{said.countyWide}</option>
          {districts.map((district) => (
            <optgroup key={district} label={district}>
              {table?.divisions.filter((each) => each.district === district).map(({ name }) => (
                <option key={name} value={`${DIVISION}${name}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        {place?.is === 'postcode' && (
          <Input aria-label={said.postcode} value={place.postcode} maxLength={10} placeholder={said.postcodeExample} onChange={(_, { value }) => onChange({ is: 'postcode', postcode: value })} />
        )}
        {table && !place && offered.map((postcode) => (
          <LinkButton key={postcode} onClick={() => onChange({ is: 'postcode', postcode })}>
            {said.use(postcode)}
          </LinkButton>
        ))}
        <p className={styles.found} role="status">
          {looked && found.data ? said.found(found.data.said) : ''}
        </p>
      </div>
    </FieldRow>
  );
}
