import { monthsFrom, monthsOfYear, quarterOf } from '../../../shared/domain/figures/periods';
import { sumTold } from '../../../shared/domain/figures/sum-told';
import type { ToldMonth, ToldRow, ToldShare } from '../../../shared/domain/figures/told';
import type { Instant } from '../../../shared/kernel/london';

const share = (is: 'exact' | 'at least' | 'at most', count: number, due: number): ToldShare => ({ is, count, percent: Math.round((100 * count) / due) });
const hidden = { is: 'not shown' } as const;
const month = (name: string, received: number | undefined, due?: number, within: ToldShare = hidden): ToldMonth => {
  const count = (n: number | undefined): ToldRow['received'] => (n === undefined ? hidden : { is: 'exact', count: n });
  return { month: name, toldAt: '2025-07-01T02:00:00.000Z' as Instant, rows: [{ of: { is: 'county' }, received: count(received), standards: { due: count(due), within, withinOrExplained: hidden } }, { of: { is: 'district', id: 'Vale' }, received: count(received) }] };
};

/** Months of a quarter, and the year's row. */
const table: [string, ToldMonth[], object][] = [
  ['all told', [month('2025-04', 10, 20, share('exact', 15, 20)), month('2025-05', 12, 30, share('exact', 20, 30))], { received: { is: 'exact', count: 22 }, standards: { due: { is: 'exact', count: 50 }, within: { is: 'exact', percent: 70, count: 35 } } }],
  ['one month not shown', [month('2025-04', 10, 20), month('2025-05', undefined)], { received: hidden, standards: { due: hidden, within: hidden } }],
  ['one at least', [month('2025-04', 10, 20, share('at least', 16, 20)), month('2025-05', 12, 30, share('exact', 20, 30))], { standards: { within: { is: 'at least', percent: 72, count: 36 } } }],
  ['one at most', [month('2025-04', 10, 20, share('at most', 4, 20)), month('2025-05', 12, 30, share('exact', 20, 30))], { standards: { within: { is: 'at most', percent: 48, count: 24 } } }],
  ['one at least, one at most', [month('2025-04', 10, 20, share('at least', 16, 20)), month('2025-05', 12, 30, share('at most', 4, 30))], { standards: { within: hidden } }],
];

test.each(table)('a period is the sum of what its months told, and of nothing else: %s', (_, months, county) => {
  expect(sumTold(months)[0]).toMatchObject(county);
});

test('a row that another month did not have is not shown; a district has no standards', () => {
  const [, district] = sumTold([{ ...month('2025-04', 10), rows: [] }, month('2025-05', 12)]);
  expect(district).toEqual({ of: { is: 'district', id: 'Vale' }, received: hidden });
});

test('periods are of the financial year, which begins with April', () => {
  expect(monthsOfYear(2025)).toHaveLength(12);
  expect([monthsOfYear(2025)[0], monthsOfYear(2025)[11]]).toEqual(['2025-04', '2026-03']);
  expect(quarterOf('2026-02')).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(monthsFrom('2025-11', '2026-01')).toEqual(['2025-11', '2025-12', '2026-01']);
});
