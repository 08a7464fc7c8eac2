import type { FigureRowView, FiguresFileView, FiguresView, ToldNumberView } from '../../shared/contract/figures';
import { figuresOfWords, figureWords } from '../../shared/domain/figures/vocabulary';
import { csvOf } from './csv';

const columns = ['Period', 'Of', 'Name', ...Object.values(figureWords)];

/** A number without the commas that a reader is given: not every spreadsheet takes them for a number. */
const count = (told: ToldNumberView | undefined): string => String(told?.value ?? told?.said ?? '');

const cellsOf = ({ is, name, received, standards }: FigureRowView): string[] => [figuresOfWords[is], name, count(received), count(standards?.due), standards?.within.said ?? '', standards?.withinOrExplained.said ?? ''];

/** Everything that has been told of a financial year as a file, named by the year: each period's rows as they are read on the page, then divisions in bands. */
export function figuresFile({ year, name, months, sums, bands = [] }: FiguresView): FiguresFileView {
  const periods = [...sums, ...months].flatMap((period) => period.rows.map((row) => [period.name, ...cellsOf(row)]));
  const divisions = bands.map(({ division, said }) => [name, 'Division', division, said, '', '', '']);
  return { name: `heard-figures-${year}-04-to-${year + 1}-03.csv`, csv: csvOf([columns, ...periods, ...divisions]) };
}
