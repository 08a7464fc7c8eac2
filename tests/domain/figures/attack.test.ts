import type { FactRow } from '../../../shared/domain/figures/fact-row';
import { monthOf, monthsFrom, monthsOfYear } from '../../../shared/domain/figures/periods';
import { tellMonth, type CouncilShape } from '../../../shared/domain/figures/tell-month';
import { tellYear } from '../../../shared/domain/figures/tell-year';
import type { ToldCount, ToldMonth, ToldRow } from '../../../shared/domain/figures/told';
import type { Instant } from '../../../shared/kernel/london';
import { Attacker } from '../../builders/attacker';
import { county, type County } from '../../builders/counties';
import { writtenDown, yearWrittenDown, type Written } from '../../builders/told-as-equations';

// The attack: everything that was ever told is written down as equations and bounds, and every number that was not told
// is solved for. Each has to keep three possible values. Months are solved one by one, since what is told of several is
// made of nothing but them (sum-told.test.ts); a year's bands together with all its months.

const at = '2026-06-01T02:00:00.000Z' as Instant;
const months = monthsFrom('2024-04', '2026-05');

/** The names of what can be found out. */
function found({ truth, said, wanted }: Written): string[] {
  const attacker = new Attacker(truth, said);
  return wanted.filter(({ isTold, of }) => !isTold && attacker.valuesOf(of) < 3).map(({ name }) => name);
}

const toldOf = ({ rows, shape }: County): ToldMonth[] => months.map((month) => tellMonth(rows, shape, month, at));
const attacked = (rows: readonly FactRow[], shape: CouncilShape, told: ToldMonth): string[] => found(writtenDown(rows, shape, told)).map((name) => `${told.month}: ${name}`);

const counties: County[] = [
  county(1, [3, 4, 2, 1], [3, 4, 2], 120),
  county(2, [3, 4, 2, 1], [3, 4, 2], 30),
  county(3, [2, 2], [5, 5], 12),
  county(4, [4, 3, 2, 2, 1], [4, 3, 3, 2, 2, 1], 400),
  county(5, [1, 1, 1], [2, 1], 60),
  county(6, [6], [8], 45),
  county(7, [2, 3], [], 20),
  county(8, [5, 5], [3, 3, 3], 4),
  county(9, [1], [1], 9),
];

describe.each(counties)('$name', (each) => {
  const told = toldOf(each);

  test('no number that a month hides can be narrowed to fewer than three values', () => {
    expect(told.flatMap((month) => attacked(each.rows, each.shape, month))).toEqual([]);
  });

  test('nor by the bands of its divisions over a year, with all its months', () => {
    for (const year of [2024, 2025]) {
      const ofYear = told.filter(({ month }) => monthsOfYear(year).includes(month));
      expect(found(yearWrittenDown(each.rows, ofYear, tellYear(each.rows, each.shape, ofYear, year, at)))).toEqual([]);
    }
  });
});

const amountOf = ({ truth }: Written, of: ReadonlyMap<string, number>): number => [...of.keys()].reduce((sum, name) => sum + (truth.get(name) ?? 0), 0);

/** Numbers under five that were told, by themselves or as the other side of one. */
const smallTold = (written: Written): string[] => written.wanted.filter(({ isTold, of }) => isTold && amountOf(written, of) < 5).map(({ name }) => name);

/** Told numbers of one sort with what is left of each when the largest told ones inside it are taken away. */
function leftOvers(written: Written): string[] {
  const told = written.wanted.filter(({ isTold }) => isTold);
  const isInside = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean => one.size < other.size && [...one.keys()].every((name) => other.has(name));
  return told.flatMap(({ name, sort, of }) => {
    const inside = told.filter((each) => each.sort === sort && isInside(each.of, of));
    const largest = new Map(inside.filter((each) => !inside.some((other) => isInside(each.of, other.of))).map((each) => [[...each.of.keys()].join(), each.of]));
    const left = [...of.keys()].filter((each) => ![...largest.values()].some((taken) => taken.has(each)));
    const remains = amountOf(written, of) - [...largest.values()].reduce((sum, taken) => sum + amountOf(written, taken), 0);
    return left.length > 0 && remains < 5 ? [`${name}: ${remains}`] : [];
  });
}

test('what is left when everything told is taken from what it is part of is five or more, and so is every told number and its other side', () => {
  for (const { rows, shape } of counties.slice(0, 4)) {
    for (const told of toldOf({ name: '', rows, shape })) {
      const written = writtenDown(rows, shape, told);
      expect(leftOvers(written)).toEqual([]);
      expect(smallTold(written)).toEqual([]);
    }
  }
});

test('so much is told that there is something to attack', () => {
  const told = toldOf(county(1, [3, 4, 2, 1], [3, 4, 2], 120)).flatMap(({ rows }) => rows);
  const shown = (is: string, isShown: (row: ToldRow) => boolean): number => told.filter((row) => row.of.is === is && isShown(row)).length / told.filter(({ of }) => of.is === is).length;
  expect(shown('area', ({ received }) => received.is === 'exact')).toBeGreaterThan(0.6);
  expect(shown('area', ({ standards }) => standards?.within.is !== 'not shown')).toBeGreaterThan(0.3);
  expect(shown('directorate', ({ standards }) => standards?.within.is !== 'not shown')).toBeGreaterThan(0.5);
  expect(shown('district', ({ received }) => received.is === 'exact')).toBeGreaterThan(0.8);
});

describe('the attack finds what is left open:', () => {
  const leaky = county(2, [3, 4, 2, 1], [3, 4, 2], 30);
  const { rows, shape } = leaky;

  /** As whoever forgets the complementary step tells it: every number of five or more. */
  function naively(told: ToldMonth): ToldMonth {
    const written = writtenDown(rows, shape, told);
    const all = new Map(written.wanted.map(({ name, of }) => [name, amountOf(written, of)]));
    const count = (name: string): ToldCount => ((all.get(name) ?? 0) < 5 ? { is: 'not shown' } : { is: 'exact', count: all.get(name) ?? 0 });
    return { ...told, rows: told.rows.map((row) => ({ ...row, received: count(`${'id' in row.of ? row.of.id : row.of.is} received`) })) };
  }

  test('small numbers hidden alone are found by taking away', () => {
    expect(months.flatMap((month) => attacked(rows, shape, naively(tellMonth(rows, shape, month, at)))).length).toBeGreaterThan(5);
  });

  test('both shares told exactly give away the few between them', () => {
    const told = toldOf(leaky).map((month) => ({
      ...month,
      rows: month.rows.map((row) => {
        if (row.of.is !== 'county' || row.standards?.due.is !== 'exact') return row;
        const due = rows.filter((each) => each.dueOn?.startsWith(month.month));
        const inTime = due.filter((each) => each.as === 'answered in time').length;
        const explained = inTime + due.filter((each) => each.as === 'explained and kept').length;
        return { ...row, standards: { ...row.standards, within: { is: 'exact' as const, percent: 0, count: inTime }, withinOrExplained: { is: 'exact' as const, percent: 0, count: explained } } };
      }),
    }));
    expect(told.flatMap((month) => smallTold(writtenDown(rows, shape, month))).filter((name) => name === 'county explained and kept').length).toBeGreaterThan(5);
  });

  test('bands of all divisions of a small district are narrowed by its months', () => {
    const small = county(5, [1, 1, 1], [2, 2], 60);
    const ofYear = toldOf(small).filter(({ month }) => monthsOfYear(2024).includes(month));
    const told = tellYear(small.rows, small.shape, ofYear, 2024, at);
    const received = small.rows.filter(({ receivedOn }) => monthsOfYear(2024).includes(monthOf(receivedOn)));
    const narrow = { ...told, divisions: told.divisions.map((each) => {
      const count = received.filter(({ division, district }) => division === each.division && district === each.district).length;
      return { ...each, band: { from: count - (count % 2), to: count - (count % 2) + 1 } };
    }) };
    expect(found(yearWrittenDown(small.rows, ofYear, narrow))).not.toEqual([]);
  });
});
