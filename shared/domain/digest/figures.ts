import { lastDayOf } from '../figures/periods';
import type { FiguresOf, ToldCount, ToldMonth, ToldRow, ToldShare, ToldYear } from '../figures/told';
import type { DigestFigures, FigureLine, RisingTheme } from './content';

/** What services and directorates are called. */
export interface FigureNames {
  areas: readonly { id: string; name: string; directorate: string }[];
}

/** What a digest's figures are made from: nothing but what has been told to everybody. */
export interface ToldSoFar {
  month: ToldMonth;
  before?: ToldMonth;
  /** The financial year to the end of that month. */
  year: readonly ToldRow[];
  bands?: ToldYear;
}

export const countWords = (told: ToldCount | undefined): string | undefined => (told?.is === 'exact' ? told.count.toLocaleString('en-GB') : undefined);

/** `72%`, `93% or more`; nothing where it is not shown. */
export function shareWords(told: ToldShare | undefined): string | undefined {
  if (!told || told.is === 'not shown') return undefined;
  return `${told.percent}%${told.is === 'at least' ? ' or more' : told.is === 'at most' ? ' or less' : ''}`;
}

const isOf = (of: FiguresOf) => (row: ToldRow): boolean => row.of.is === of.is && ('id' in row.of ? row.of.id : '') === ('id' in of ? of.id : '');
export const rowOf = (rows: readonly ToldRow[] | undefined, of: FiguresOf): ToldRow | undefined => rows?.find(isOf(of));

/** A month's complaints of a service rise when there are a quarter more than in the month before, and at least five more: then they are a theme. Both months must have been told. */
const leastRise = { share: 1.25, count: 5 };

/** Services whose complaints rise, the steepest first. */
export function risingThemes({ month, before }: Pick<ToldSoFar, 'month' | 'before'>, { areas }: FigureNames): RisingTheme[] {
  const themes = areas.flatMap(({ id, name }) => {
    const [then, now] = [before, month].map((told) => rowOf(told?.rows, { is: 'area', id })?.received);
    if (then?.is !== 'exact' || now?.is !== 'exact') return [];
    const isRising = now.count - then.count >= leastRise.count && now.count >= leastRise.share * then.count;
    return isRising ? [{ area: id, name, before: then.count, now: now.count }] : [];
  });
  return themes.sort((one, other) => other.now - other.before - (one.now - one.before) || (one.name < other.name ? -1 : 1));
}

/** The figures part of a digest (product rule "Members' digest": how we met our standards, this period beside the last and the year). */
export function figuresFrom(told: ToldSoFar, names: FigureNames): DigestFigures {
  const { month, before, year, bands } = told;
  const line = (label: string, of: FiguresOf, words: (row: ToldRow | undefined) => string | undefined): FigureLine => ({ label, before: words(rowOf(before?.rows, of)), month: words(rowOf(month.rows, of)), year: words(rowOf(year, of)) });
  const within = (row: ToldRow | undefined) => shareWords(row?.standards?.within);
  const directorates = [...new Set(names.areas.map(({ directorate }) => directorate))];
  return {
    month: month.month,
    to: lastDayOf(month.month),
    lines: [
      line('Complaints received', { is: 'county' }, (row) => countWords(row?.received)),
      line('Answered in time', { is: 'county' }, within),
      line('In time, or explained in time', { is: 'county' }, (row) => shareWords(row?.standards?.withinOrExplained)),
      ...directorates.map((id) => line(`${id}, in time`, { is: 'directorate', id }, within)),
      ...names.areas.map(({ id, name }) => ({ ...line(`${name}, in time`, { is: 'area', id }, within), area: id })),
    ],
    themes: risingThemes(told, names),
    divisions: (bands?.divisions ?? []).map(({ division, band }) => ({ division, ...(band && { band }) })),
    ...(bands && { bandsOf: bands.year }),
  };
}
