import type { LondonDate } from '../../kernel/london';

/** An electoral division of the county, and the district that it lies in. */
export interface Division {
  name: string;
  district: string;
}

/** Where a matter is (product rule "Place"); never required, and absent where nobody knows. */
export type Place =
  /** `tableOf`: the day of the table that was asked: a boundary review makes another. */
  | ({ is: 'postcode'; postcode: string; tableOf: LondonDate } & Division)
  | ({ is: 'division'; tableOf: LondonDate } & Division)
  | { is: 'county-wide' };

/** Which division a postcode lies in, as the council's own dated table says. */
export interface PlaceTable {
  source: string;
  asOf: LondonDate;
  divisions: Division[];
  /** By postcode without its space, or the beginning that several have in common: which of the divisions. */
  postcodes: ReadonlyMap<string, number>;
}

/** Outward and inward part (Royal Mail, Programmers' Guide to PAF: the nine forms of a postcode). */
const POSTCODE = /\b([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})\b/i;

/** A postcode as it is written, "QX1 2AB"; absent where the text is none. */
export function readPostcode(text: string): string | undefined {
  const [whole, outward, inward] = POSTCODE.exec(text.trim()) ?? [];
  return whole !== undefined && whole.length === text.trim().length ? `${outward} ${inward}`.toUpperCase() : undefined;
}

/** Postcodes that stand in a text, each once. The writer's own is not always that of the matter: they are offered, never taken. */
export function postcodesIn(text: string): string[] {
  const found = [...text.matchAll(new RegExp(POSTCODE.source, 'gi'))].map(([, outward, inward]) => `${outward} ${inward}`.toUpperCase());
  return [...new Set(found)];
}

/** The division that a postcode lies in; of rows that are its beginning the longest counts. Absent where the table does not reach. */
export function divisionOf({ divisions, postcodes }: PlaceTable, postcode: string): Division | undefined {
  const bare = postcode.replace(/\s+/g, '').toUpperCase();
  for (let length = bare.length; length > 0; length -= 1) {
    const at = postcodes.get(bare.slice(0, length));
    if (at !== undefined) return divisions[at];
  }
  return undefined;
}

/** "QX1 2AB: Ashby North, Vale district". */
export const placeInWords = (place: Place): string => (place.is === 'county-wide' ? 'The whole county' : `${place.is === 'postcode' ? `${place.postcode}: ` : ''}${place.name}, ${place.district}`);

/** A place without its postcode, which may be somebody's own: the division is what is counted. */
export const plainPlace = (place: Place): Place => (place.is === 'postcode' ? { is: 'division', tableOf: place.tableOf, name: place.name, district: place.district } : place);
