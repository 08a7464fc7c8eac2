import type { FigurePeriodView, FigureRowView, FiguresView, ToldNumberView } from '../../shared/contract/figures';
import { financialYearOf, firstDayOf, quarterOf } from '../../shared/domain/figures/periods';
import { sumTold } from '../../shared/domain/figures/sum-told';
import type { FiguresOf, Month, ToldCount, ToldMonth, ToldRow, ToldShare, ToldYear } from '../../shared/domain/figures/told';
import { longDate } from '../../shared/kernel/london';

const hidden: ToldNumberView = { is: 'not shown', said: 'not shown' };
const notShown = 'Not shown: fewer than 5, or a number from which one of fewer than 5 could be worked out. “At least” and “at most” stand for a few on the other side.';

const countView = (told: ToldCount): ToldNumberView => (told.is === 'exact' ? { is: told.is, value: told.count, said: told.count.toLocaleString('en-GB') } : hidden);

function shareView(told: ToldShare): ToldNumberView {
  if (told.is === 'not shown') return hidden;
  return { is: told.is, value: told.percent, said: `${told.is === 'exact' ? '' : `${told.is} `}${told.percent}%` };
}

/** What services are called. */
export type AreaNames = ReadonlyMap<string, string>;

function nameOf(of: FiguresOf, areas: AreaNames): string {
  if (of.is === 'county') return 'The whole county';
  return of.is === 'area' ? (areas.get(of.id) ?? of.id) : of.id;
}

/** Whether anything of a row is kept back. */
const isWhole = ({ received, standards }: FigureRowView): boolean => [received, standards?.due, standards?.within, standards?.withinOrExplained].every((told) => told === undefined || told.is === 'exact');

/** A period with its rows, and why something of it is not shown where something is not. */
function periodView(id: string, name: string, told: readonly ToldRow[], areas: AreaNames): FigurePeriodView {
  const rows = told.map((row) => rowView(row, areas));
  return { id, name, rows, ...(!rows.every(isWhole) && { notShown }) };
}

const rowView = ({ of, received, standards }: ToldRow, areas: AreaNames): FigureRowView => ({
  is: of.is,
  name: nameOf(of, areas),
  received: countView(received),
  ...(standards && { standards: { due: countView(standards.due), within: shareView(standards.within), withinOrExplained: shareView(standards.withinOrExplained) } }),
});

/** `May 2025`. */
const monthName = (month: Month): string => longDate(firstDayOf(month)).split(' ').slice(2).join(' ');

/** `April to June 2025`, `November 2025 to January 2026`. */
function spanName(months: readonly ToldMonth[]): string {
  const [first = '', last = ''] = [months[0]?.month, months.at(-1)?.month];
  if (first === last) return monthName(last);
  const begins = first.slice(0, 4) === last.slice(0, 4) ? monthName(first).split(' ')[0] : monthName(first);
  return `${begins} to ${monthName(last)}`;
}

/** Quarters of which every month was told, and the year to date. */
function sumsOf(months: readonly ToldMonth[], areas: AreaNames): FigurePeriodView[] {
  const period = (id: string, name: string, some: readonly ToldMonth[]): FigurePeriodView => periodView(id, name, sumTold(some), areas);
  const quarters = [...new Set(months.map(({ month }) => quarterOf(month).join(' ')))].map((names) => months.filter(({ month }) => names.split(' ').includes(month))).filter((some) => some.length === 3);
  // Figures of a year may begin within it: what ends in March is no year to date.
  const whole = months.length === 12 ? 'Whole year' : months.at(-1)?.month.endsWith('-03') ? 'Part of the year' : 'Year to date';
  const year = months.length > 0 ? [period('year', `${whole}, ${spanName(months)}`, months)] : [];
  return [...year, ...quarters.map((some) => period(`quarter-${some[0]?.month}`, spanName(some), some)).reverse()];
}

const explained = [
  notShown,
  'Each month is told once, in the night after it, and stays as it was told. Answers and corrections that come later are not in it.',
  'Cases that are closed to others, or about somebody who works for the council, are in no figure.',
  'Received counts complaints by the day they reached the council. Answered in time is of the first stage, of those whose answer fell due in the month.',
  'Explained in time: whoever wrote was told, by the day on which an answer was due, why it takes longer and until when, and was answered by then.',
];
const nothingYet = 'No month of this year has been told yet. A month is told in the night after it has ended, once there is a case.';

/** What of a financial year has been told, with what is added up from it. */
export function figuresView(year: number, months: readonly ToldMonth[], bands: ToldYear | undefined, areas: AreaNames): Omit<FiguresView, 'before' | 'after'> {
  return {
    year,
    name: `April ${year} to March ${year + 1}`,
    said: months.length > 0 ? explained : [nothingYet],
    months: months.map(({ month, rows }) => periodView(month, monthName(month), rows, areas)).reverse(),
    sums: sumsOf(months.filter(({ month }) => financialYearOf(month) === year), areas),
    ...(bands && { bands: bands.divisions.map(({ division, district, band }) => ({ division, district, isShown: band !== undefined, said: band ? `${band.from} to ${band.to}` : 'not shown' })) }),
  };
}
