import type { LondonDate } from '../../kernel/london';
import { ok, refuse, type Result } from '../../kernel/result';
import { readPostcode, type Division, type PlaceTable } from './place';

export type TableRefusal = { code: 'table-lacks-columns' } | { code: 'table-row-wrong'; row: number } | { code: 'table-contradicts'; row: number } | { code: 'table-empty' };

/** A whole postcode or the beginning of some: "QX1 2AB", "QX1 2", "QX1". */
const isBeginning = (text: string): boolean => readPostcode(text) !== undefined || /^[a-z]{1,2}\d[a-z\d]?(\s*\d)?$/i.test(text);

/**
 * Makes a table of rows with a header: postcode (or the beginning of several), division, district, in any order and
 * however else it is called in the Office for National Statistics' directory. Refuses a row that is no postcode, and one
 * that contradicts another, with its number as a spreadsheet counts it.
 */
export function readPlaceTable(rows: readonly (readonly string[])[], about: { source: string; asOf: LondonDate }): Result<PlaceTable, TableRefusal> {
  const [header = [], ...body] = rows;
  const column = (names: RegExp): number => header.findIndex((name) => names.test(name.trim()));
  const [postcode, division, district] = [column(/^(postcode|pcds?|pcd[27s])$/i), column(/^(division|ced|ced name|county electoral division)$/i), column(/^(district|laua|lad|lad name)$/i)];
  if (postcode < 0 || division < 0 || district < 0) return refuse({ code: 'table-lacks-columns' });
  const divisions: Division[] = [];
  const at = new Map<string, number>();
  const postcodes = new Map<string, number>();
  for (const [no, row] of body.entries()) {
    const [code, name, within] = [postcode, division, district].map((each) => (row[each] ?? '').trim());
    const where = no + 2;
    if (!code || !name || !within || !isBeginning(code)) return refuse({ code: 'table-row-wrong', row: where });
    const known = at.get(name);
    if (known !== undefined && divisions[known]?.district !== within) return refuse({ code: 'table-contradicts', row: where });
    const index = known ?? divisions.push({ name, district: within }) - 1;
    at.set(name, index);
    const bare = code.replace(/\s+/g, '').toUpperCase();
    if ((postcodes.get(bare) ?? index) !== index) return refuse({ code: 'table-contradicts', row: where });
    postcodes.set(bare, index);
  }
  return postcodes.size === 0 ? refuse({ code: 'table-empty' }) : ok({ ...about, divisions, postcodes });
}
