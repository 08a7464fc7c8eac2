import type { FactClass, FactRow } from '../../../shared/domain/figures/fact-row';
import { tellMonth, type CouncilShape } from '../../../shared/domain/figures/tell-month';
import { tellYear } from '../../../shared/domain/figures/tell-year';
import type { ToldRow, ToldShare } from '../../../shared/domain/figures/told';
import type { Instant, LondonDate } from '../../../shared/kernel/london';

const at = '2025-07-01T02:00:00.000Z' as Instant;

/** `service: in time, explained and kept, explained and missed, late`, as a clerk counts them; all received and due in May. */
type Line = [area: string, inTime: number, kept: number, missed: number, late: number];
const classes: FactClass[] = ['answered in time', 'explained and kept', 'explained and missed', 'late, unexplained'];
const row = (area: string, directorate: string, as: FactClass, n: number): FactRow => ({ caseId: `${area} ${as} ${n}`, stage: 1, kind: 'complaint', channel: 'e-mail', area, directorate, receivedOn: '2025-05-02' as LondonDate, dueOn: '2025-05-30' as LondonDate, as });
const rowsOf = (lines: readonly Line[], directorate: string): FactRow[] => lines.flatMap(([area, ...counts]) => counts.flatMap((count, at) => Array.from({ length: count }, (_, n) => row(area, directorate, classes[at] ?? 'not answered', n))));
const shapeOf = (lines: readonly Line[], directorate: string): CouncilShape => ({ areas: lines.map(([id]) => ({ id, directorate })), divisions: [] });

const inWords = (share: ToldShare | undefined): string => (!share || share.is === 'not shown' ? '-' : `${{ exact: '', 'at least': 'at least ', 'at most': 'at most ' }[share.is]}${share.percent}%`);
const said = ({ of, received, standards }: ToldRow): string =>
  [`${'id' in of ? of.id : of.is}:`, received.is === 'exact' ? received.count : '-', standards?.due.is === 'exact' ? standards.due.count : '-', inWords(standards?.within), inWords(standards?.withinOrExplained)].join(' ');
const services = (lines: readonly Line[]): string[] => tellMonth(rowsOf(lines, 'Highways'), shapeOf(lines, 'Highways'), '2025-05', at).rows.filter(({ of }) => of.is === 'county' || of.is === 'area').map(said);

test('a directorate’s table is told as far as no small number can be found from it', () => {
  expect(services([['Roads', 96, 17, 6, 9], ['Recycling', 37, 5, 2, 2], ['Public transport', 24, 6, 2, 2], ['Street lighting', 15, 2, 2, 2], ['Paths', 5, 6, 3, 2]])).toEqual([
    'county: 245 245 72% 87%',
    'Roads: 128 128 75% 88%',
    'Recycling: 46 46 80% at least 91%',
    'Public transport: 34 34 71% at least 88%',
    'Street lighting: 21 21 71% at least 80%',
    'Paths: 16 16 31% -',
  ]);
});

test.each<[string, Line[], string[]]>([
  ['four are not told, and with them the smallest beside them', [['A', 30, 0, 0, 0], ['B', 12, 0, 0, 0], ['C', 4, 0, 0, 0]], ['county: 46 46 at least 91% at least 91%', 'A: 30 30 - -', 'B: - - - -', 'C: - - - -']],
  ['none are hidden as four are', [['A', 30, 0, 0, 0], ['B', 12, 0, 0, 0], ['C', 0, 0, 0, 0]], ['county: 42 42 at least 90% at least 90%', 'A: 30 30 - -', 'B: - - - -', 'C: - - - -']],
  ['two small ones that make five together hide nothing more', [['A', 30, 0, 0, 0], ['B', 3, 0, 0, 0], ['C', 2, 0, 0, 0]], ['county: 35 35 at least 88% at least 88%', 'A: 30 30 - -', 'B: - - - -', 'C: - - - -']],
  ['a whole of four hides all in it', [['A', 2, 0, 0, 0], ['B', 2, 0, 0, 0]], ['county: - - - -', 'A: - - - -', 'B: - - - -']],
])('%s', (_, lines, told) => {
  const shown = services(lines);
  expect(shown.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(told.map((line) => line.split(' ').slice(0, 2).join(' ')));
  expect(shown[0]).toBe(told[0]);
});

test.each<[string, Line, string]>([
  ['both shares are told where five or more are on each side and between them', ['A', 20, 5, 5, 0], 'A: 30 30 67% 83%'],
  ['fewer than five who were neither: at least', ['A', 20, 8, 0, 2], 'A: 30 30 67% at least 86%'],
  ['fewer than five between the shares: the first is told as at least', ['A', 20, 2, 4, 4], 'A: 30 30 at least 60% 73%'],
  ['fewer than five in time: at most', ['A', 3, 12, 5, 10], 'A: 30 30 at most 14% 50%'],
  ['of fewer than ten no share is told', ['A', 8, 0, 1, 0], 'A: 9 9 - -'],
])('%s', (_, line, told) => {
  expect(services([line])[1]).toBe(told);
});

test('a service that is the only one of its directorate says what the directorate says', () => {
  const { rows } = tellMonth(rowsOf([['A', 20, 5, 5, 0]], 'Only'), shapeOf([['A', 0, 0, 0, 0]], 'Only'), '2025-05', at);
  expect(rows.slice(0, 3).map(said)).toEqual(['county: 30 30 67% 83%', 'Only: 30 30 67% 83%', 'A: 30 30 67% 83%']);
});

test('only complaints and their first stage count; what ended without anything found is received, and in no denominator', () => {
  const [first] = rowsOf([['A', 1, 0, 0, 0]], 'Only');
  if (!first) throw new Error('no row');
  const some = (count: number, change: Partial<FactRow>): FactRow[] => Array.from({ length: count }, () => ({ ...first, ...change }));
  const rows = [...some(12, {}), ...some(7, { kind: 'compliment' }), ...some(6, { stage: 2 }), ...some(5, { as: 'counted apart' })];
  expect(tellMonth(rows, { areas: [{ id: 'A', directorate: 'Only' }], divisions: [] }, '2025-05', at).rows.map(said)[0]).toBe('county: 17 12 at least 66% at least 66%');
});

test('what lies in no district has a row of its own, so that nothing is found by taking districts from the county', () => {
  const rows = [...rowsOf([['A', 20, 0, 0, 0]], 'Only').map((each) => ({ ...each, district: 'Vale', division: 'Ashby' })), ...rowsOf([['A', 3, 0, 0, 0]], 'Only'), ...rowsOf([['A', 9, 0, 0, 0]], 'Only').map((each) => ({ ...each, district: 'Coast', division: 'Quay' }))];
  const shape = { areas: [{ id: 'A', directorate: 'Only' }], divisions: [{ name: 'Ashby', district: 'Vale' }, { name: 'Quay', district: 'Coast' }] };
  expect(tellMonth(rows, shape, '2025-05', at).rows.filter(({ of }) => of.is === 'district').map(said)).toEqual(['Vale: 20 - - -', 'Coast: - - - -', 'No one district: - - - -']);
});

test('divisions are told in bands of ten over a whole year, and never for a district of one', () => {
  const months = ['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];
  const division = (name: string, district: string, each: number): FactRow[] => months.flatMap((month) => rowsOf([['A', each, 0, 0, 0]], 'Only').map((one) => ({ ...one, division: name, district, receivedOn: `${month}-10` as LondonDate })));
  const rows = [...division('Ashby North', 'Vale', 2), ...division('Ashby South', 'Vale', 4), ...division('Quay', 'Coast', 6)];
  const shape = { areas: [{ id: 'A', directorate: 'Only' }], divisions: [{ name: 'Ashby North', district: 'Vale' }, { name: 'Ashby South', district: 'Vale' }, { name: 'Quay', district: 'Coast' }] };
  const told = months.map((month) => tellMonth(rows, shape, month, at));
  expect(tellYear(rows, shape, told, 2025, at).divisions).toEqual([
    { division: 'Ashby North', district: 'Vale', band: { from: 20, to: 29 } },
    { division: 'Ashby South', district: 'Vale', band: { from: 40, to: 49 } },
    { division: 'Quay', district: 'Coast' },
  ]);
});
