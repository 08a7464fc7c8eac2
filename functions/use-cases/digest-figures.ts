import { figuresFrom, type FigureNames, type ToldSoFar } from '../../shared/domain/digest/figures';
import type { DigestLedger, FoundFigures } from '../../shared/domain/digest/run';
import { financialYearOf, monthAfter, monthOf } from '../../shared/domain/figures/periods';
import { sumTold } from '../../shared/domain/figures/sum-told';
import type { LondonDate } from '../../shared/kernel/london';
import { figuresStore } from '../stores/figures-store';
import type { Desk } from './desk';
import { toldMonths } from './tell-figures';

/** What has been told to everybody before that day: the latest month, the one before it, the financial year to its end, and the bands of the last whole one. Nothing before the first month was told. */
export async function toldSoFar(desk: Desk, on: LondonDate): Promise<ToldSoFar | undefined> {
  const last = monthAfter(monthOf(on), -1);
  const month = (await toldMonths(desk, monthAfter(last, -1), last)).at(-1);
  if (!month) return undefined;
  const year = financialYearOf(month.month);
  const monthBefore = monthAfter(month.month, -1);
  const [[before], months, bands] = await Promise.all([toldMonths(desk, monthBefore, monthBefore), toldMonths(desk, `${year}-04`, month.month), figuresStore(desk.ownWork).year(year - 1)]);
  return { month, ...(before && { before }), year: sumTold(months), ...(bands && { bands }) };
}

/** The figures of a digest where a month was told since the run before; nothing where members have been told of it. */
export function newFigures(told: ToldSoFar | undefined, names: FigureNames, { figures: before }: DigestLedger, on: LondonDate): FoundFigures | undefined {
  return !told || before?.month === told.month.month ? undefined : { ...figuresFrom(told, names), found: on };
}
