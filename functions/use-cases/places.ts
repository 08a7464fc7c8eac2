import { divisionOf, readPostcode, type Place, type PlaceTable } from '../../shared/domain/place/place';
import { readPlaceTable, type TableRefusal } from '../../shared/domain/place/read-table';
import type { LondonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { PlaceBody, PlaceTableBody } from '../../shared/contract/places';
import { readRows } from '../adapters/csv/read-rows';
import type { NamedBytes } from '../ports/document-store';
import { placesStore, type KeptPlaces } from '../stores/places-store';
import type { Desk } from './desk';
import { nameBytes } from './read-item';

export type LookUpRefusal = { code: 'no-place-table' } | { code: 'not-a-postcode' } | { code: 'postcode-not-in-table' } | { code: 'no-such-division' };

/** The place that somebody named, looked up in the council's table as it is today. */
export async function placeFrom(desk: Desk, asked: PlaceBody): Promise<Result<Place, LookUpRefusal>> {
  if (asked.is === 'county-wide') return ok(asked);
  const table = await placesStore(desk.ownWork).table();
  if (!table) return refuse({ code: 'no-place-table' });
  const tableOf = table.asOf;
  if (asked.is === 'division') {
    const division = table.divisions.find(({ name }) => name === asked.name);
    return division ? ok({ is: 'division', tableOf, ...division }) : refuse({ code: 'no-such-division' });
  }
  const postcode = readPostcode(asked.postcode);
  if (postcode === undefined) return refuse({ code: 'not-a-postcode' });
  const division = divisionOf(table, postcode);
  return division ? ok({ is: 'postcode', postcode, tableOf, ...division }) : refuse({ code: 'postcode-not-in-table' });
}

/** The rows of a table, as they are kept. */
export const tableBytes = (council: string, { postcodes }: PlaceTable): NamedBytes => nameBytes(council, 'places', Buffer.from(JSON.stringify([...postcodes])));

export type ChangePlacesRefusal = TableRefusal | { code: 'table-not-read' } | { code: 'changed-meanwhile' };

/** Gives the council another table, read from a spreadsheet's CSV. Cases keep the place that they were given. */
export async function changePlaces(desk: Desk, by: string, { source, asOf, csv }: PlaceTableBody, expected: string | undefined): Promise<Result<KeptPlaces, ChangePlacesRefusal>> {
  const store = placesStore(desk.ownWork);
  const before = await store.get();
  if ((before?.version ?? 'none') !== expected) return refuse({ code: 'changed-meanwhile' });
  const rows = readRows(csv);
  if (!rows) return refuse({ code: 'table-not-read' });
  const table = readPlaceTable(rows, { source, asOf: asOf as LondonDate });
  if (!table.ok) return table;
  const kept = await store.keep(table.value, tableBytes(desk.council.key, table.value), { at: desk.clock.now(), type: 'TableGiven', by, source, asOf }, before);
  return kept ? ok(kept) : refuse({ code: 'changed-meanwhile' });
}
