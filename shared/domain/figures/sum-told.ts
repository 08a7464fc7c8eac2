import { shareOf } from './standards';
import type { ToldCount, ToldMonth, ToldRow, ToldShare, ToldStandards } from './told';
import { keyOf } from './tree';

const notShown = { is: 'not shown' } as const;

function sumOfCounts(counts: readonly ToldCount[]): ToldCount {
  const told = counts.flatMap((each) => (each.is === 'exact' ? [each.count] : []));
  return told.length === counts.length ? { is: 'exact', count: told.reduce((sum, each) => sum + each, 0) } : notShown;
}

/** Shares of several months: exact where each is, and otherwise on the side on which all that are not exact lie. */
function sumOfShares(shares: readonly ToldShare[], due: ToldCount): ToldShare {
  const told = shares.flatMap((each) => (each.is !== 'not shown' && each.count !== undefined ? [{ is: each.is, count: each.count }] : []));
  if (told.length < shares.length || due.is !== 'exact' || due.count === 0) return notShown;
  const [side = 'exact', another] = [...new Set(told.map(({ is }) => is).filter((is) => is !== 'exact'))];
  return another ? notShown : shareOf(side, told.reduce((sum, { count }) => sum + count, 0), due.count);
}

function sumOfStandards(months: readonly ToldStandards[]): ToldStandards {
  const due = sumOfCounts(months.map((each) => each.due));
  return { due, within: sumOfShares(months.map((each) => each.within), due), withinOrExplained: sumOfShares(months.map((each) => each.withinOrExplained), due) };
}

/**
 * Figures of a quarter or of a year to date. They are made of nothing but what each month told, so nobody learns from
 * them what the months do not say: a row that one month does not show is not shown.
 */
export function sumTold(months: readonly ToldMonth[]): ToldRow[] {
  const rows = months.map((month) => new Map(month.rows.map((row) => [keyOf(row.of), row])));
  const last = months.at(-1)?.rows ?? [];
  return last.map(({ of, standards }) => {
    const each = rows.map((month) => month.get(keyOf(of)));
    const known = each.flatMap((row) => row?.standards ?? []);
    return {
      of,
      received: sumOfCounts(each.map((row) => row?.received ?? notShown)),
      ...(standards && { standards: known.length === months.length ? sumOfStandards(known) : { due: notShown, within: notShown, withinOrExplained: notShown } }),
    };
  });
}
