import { divisionOf, placeInWords, postcodesIn, readPostcode } from '../../../shared/domain/place/place';
import { readPlaceTable } from '../../../shared/domain/place/read-table';
import { day } from '../../builders/moments';

const about = { source: 'Boundary order 2021', asOf: day('2025-04-01') };
const rows = (...lines: string[]): string[][] => ['postcode,division,district', ...lines].map((line) => line.split(','));
const read = (...lines: string[]) => readPlaceTable(rows(...lines), about);
const table = (...lines: string[]) => {
  const made = read(...lines);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
};

test.each([['qx12ab', 'QX1 2AB'], [' QX1 2AB ', 'QX1 2AB'], ['m1 1ae', 'M1 1AE'], ['ec1a 1bb', 'EC1A 1BB'], ['QX1', undefined], ['QX1 2ABC', undefined], ['the QX1 2AB', undefined], ['', undefined]])('“%s” is read as %s', (text, postcode) => {
  expect(readPostcode(text)).toBe(postcode);
});

test('postcodes in a text are found however they are written, each once', () => {
  expect(postcodesIn('The hole is at QX1 2AB, near qx12ab, and I live at QX4 9ZZ. Ref HC-7Q4M2XD-K.')).toEqual(['QX1 2AB', 'QX4 9ZZ']);
});

const ashby = table('QX1,Ashby South,Vale', 'QX1 2,Ashby North,Vale', 'QX1 2AB,Mill Lane,Fells');

test.each<[string, string | undefined, string]>([
  ['QX1 2AB', 'Mill Lane', 'its own row'],
  ['QX1 2AC', 'Ashby North', 'the row of its sector'],
  ['QX1 9AA', 'Ashby South', 'the row of its district'],
  ['QX2 1AA', undefined, 'no row'],
])('%s lies in %s by %s: of rows that are its beginning the longest counts', (postcode, division, _row) => {
  expect(divisionOf(ashby, postcode)?.name).toBe(division);
});

test('a table is read by the names of its columns, in any order', () => {
  const made = readPlaceTable([['laua', 'pcds', 'ced'], ['Vale', 'QX1 2AB', 'Ashby North']], about);
  expect(made.ok && divisionOf(made.value, 'qx1 2ab')).toEqual({ name: 'Ashby North', district: 'Vale' });
});

test.each([
  ['lacks a column', [['postcode', 'division']], { code: 'table-lacks-columns' }],
  ['has no rows', rows(), { code: 'table-empty' }],
  ['has a row that is no postcode', rows('QX1 2AB,A,B', 'Mill Lane,A,B'), { code: 'table-row-wrong', row: 3 }],
  ['has a row without a district', rows('QX1 2AB,A,'), { code: 'table-row-wrong', row: 2 }],
  ['puts a postcode in two divisions', rows('QX1 2AB,A,V', 'qx12ab,B,V'), { code: 'table-contradicts', row: 3 }],
  ['puts a division in two districts', rows('QX1 2AB,A,V', 'QX1 2AC,A,W'), { code: 'table-contradicts', row: 3 }],
])('a table that %s is refused with its row', (_what, lines, refusal) => {
  expect(readPlaceTable(lines, about)).toEqual({ ok: false, refusal });
});

test('a place is said in words', () => {
  const within = { name: 'Ashby North', district: 'Vale', tableOf: day('2025-04-01') };
  expect([placeInWords({ is: 'postcode', postcode: 'QX1 2AB', ...within }), placeInWords({ is: 'division', ...within }), placeInWords({ is: 'county-wide' })]).toEqual(['QX1 2AB: Ashby North, Vale', 'Ashby North, Vale', 'The whole county']);
});
