import { parse } from 'csv-parse/sync';

/** The rows of a file that a spreadsheet saved as CSV (RFC 4180), without empty lines; absent where it is none. */
export function readRows(csv: string): string[][] | undefined {
  try {
    return parse(csv, { bom: true, skipEmptyLines: true, relaxColumnCount: true, trim: true });
  } catch {
    return undefined;
  }
}
