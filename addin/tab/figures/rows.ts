import type { FigurePeriodView, FigureRowView } from '../../../shared/contract/figures';
import { figureWords } from '../../../shared/domain/figures/vocabulary';
import type { FigureRow } from './FigureTable';

export const columns = Object.values(figureWords);

/** What tells a row from others of its period: a directorate and a service may have one name. */
export const rowKey = ({ is, name }: FigureRowView): string => `${is} ${name}`;

const toldOf = ({ received, standards }: FigureRowView): FigureRow['told'] => [received, standards?.due, standards?.within, standards?.withinOrExplained];
const stands = { county: 'out', directorate: 'out', area: 'under', district: undefined } as const;

/** The county, and each directorate with its services under it. */
export const serviceRows = ({ rows }: FigurePeriodView): FigureRow[] =>
  rows.flatMap((row) => (row.is === 'district' ? [] : [{ key: rowKey(row), name: row.name, told: toldOf(row), ...(stands[row.is] && { stands: stands[row.is] }) }]));

export const districtRows = ({ rows }: FigurePeriodView): FigureRow[] => rows.flatMap((row) => (row.is === 'district' ? [{ key: rowKey(row), name: row.name, told: [row.received] }] : []));

/** One row of every month, the first month first. */
export const monthRows = (months: readonly FigurePeriodView[], key: string): FigureRow[] =>
  months.flatMap(({ id, name, rows }) => rows.flatMap((row) => (rowKey(row) === key ? [{ key: id, name, told: toldOf(row) }] : []))).reverse();
