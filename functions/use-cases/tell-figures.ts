import { factRows, type FactRow } from '../../shared/domain/figures/fact-row';
import { financialYearOf, firstDayOf, monthAfter, monthOf, monthsFrom, monthsOfYear } from '../../shared/domain/figures/periods';
import { tellMonth, type CouncilShape } from '../../shared/domain/figures/tell-month';
import { tellYear } from '../../shared/domain/figures/tell-year';
import type { Month, ToldMonth } from '../../shared/domain/figures/told';
import { londonDate, readDate, readInstant } from '../../shared/kernel/london';
import type { ListedCard } from '../ports/document-store';
import { caseStore } from '../stores/case-store';
import { bytesOfRows, figuresStore, ownerOfMonth } from '../stores/figures-store';
import { peopleStore } from '../stores/people-store';
import { placesStore } from '../stores/places-store';
import type { Desk } from './desk';
import { nameBytes } from './read-item';

/** Months that ended longer ago are not told any more: a new installation tells those that it has cases of. */
const mostMonths = 26;
/** What falls due in a month was received in it, or so many months before, extensions and six months of adult social care included. */
const monthsBefore = 12;
const atOnce = 200;

export async function shapeOf(desk: Pick<Desk, 'ownWork'>): Promise<CouncilShape> {
  const [settings, places] = await Promise.all([peopleStore(desk.ownWork).settings(), placesStore(desk.ownWork).get()]);
  return { areas: settings?.areas ?? [], divisions: places?.places.divisions ?? [] };
}

/** The month in which the first of the council's cases was received; absent where there is none. */
async function firstMonth(desk: Desk): Promise<Month | undefined> {
  const { items } = await desk.ownWork.list({ kind: 'case', where: {}, orderBy: 'receivedAt', limit: 1 });
  const received = String(items[0]?.card.receivedAt ?? '');
  const at = readInstant(received);
  const on = at ? londonDate(at) : readDate(received);
  return on && monthOf(on);
}

/** What cases received since that month are in figures. A case that has gone on to another stage is found by that one, which is later. */
async function factsSince(desk: Desk, month: Month, { areas }: CouncilShape): Promise<FactRow[]> {
  const cases = caseStore(desk.ownWork, desk.counting);
  const now = desk.clock.now();
  const directorates = new Map(areas.map(({ id, directorate }) => [id, directorate]));
  const factsOf = async ({ id }: ListedCard): Promise<FactRow[]> => {
    const kept = await cases.get(id);
    return kept ? factRows(kept.state, (area) => directorates.get(area), desk.counting, now) : [];
  };
  const query = { kind: 'case', where: {}, range: { field: 'receivedAt', from: monthAfter(month, -1) }, orderBy: 'receivedAt', limit: atOnce } as const;
  const rows: FactRow[] = [];
  for (let page = await desk.ownWork.list(query); ; page = await desk.ownWork.list({ ...query, after: page.next })) {
    rows.push(...(await Promise.all(page.items.map(factsOf))).flat());
    if (!page.next) return rows;
  }
}

const isOfMonth = (month: Month, { receivedOn, dueOn }: FactRow): boolean => monthOf(receivedOn) === month || (dueOn !== undefined && monthOf(dueOn) === month);

/** Tells a financial year by the rows that its months were told from, once all of them have been. */
export async function tellYearOnce(desk: Teller, year: number, shape: CouncilShape): Promise<void> {
  const store = figuresStore(desk.ownWork);
  if (await store.year(year)) return;
  const months = await toldMonths(desk, `${year}-04`, `${year + 1}-03`);
  if (months.length < monthsOfYear(year).length) return;
  const rows = await Promise.all(months.map(async ({ month }) => ((await store.rowsOf(month)) ?? []).filter(({ receivedOn }) => monthOf(receivedOn) === month)));
  await store.keepYear(tellYear(rows.flat(), shape, months, year, desk.clock.now()));
}

/** What telling asks for: a council's documents, and what the time is. */
type Teller = Pick<Desk, 'ownWork' | 'clock'> & { council: Pick<Desk['council'], 'key'> };

/** Tells months from their rows, each once, with the rows that it was told from. */
export async function tellMonths(desk: Teller, months: readonly Month[], facts: readonly FactRow[], shape: CouncilShape): Promise<void> {
  for (const month of months) {
    const rows = facts.filter((row) => isOfMonth(month, row));
    await figuresStore(desk.ownWork).keepMonth(tellMonth(rows, shape, month, desk.clock.now()), nameBytes(desk.council.key, ownerOfMonth(month), bytesOfRows(rows)));
  }
}

/**
 * Tells the figures of every month that has ended and was not told yet, the oldest first, and of financial years whose
 * months have all been told. Each is one write that refuses to be a second one: a crash between two leaves the rest for
 * the next night, and of two instances one tells.
 */
export async function tellFigures(desk: Desk): Promise<void> {
  const first = await firstMonth(desk);
  if (first === undefined) return;
  const thisMonth = monthOf(londonDate(desk.clock.now()));
  const [oldest, latest] = [[first, monthAfter(thisMonth, -mostMonths)].sort().at(-1) ?? first, monthAfter(thisMonth, -1)];
  const told = new Set((await toldMonths(desk, oldest, latest)).map(({ month }) => month));
  const untold = monthsFrom(oldest, latest).filter((month) => !told.has(month));
  const shape = await shapeOf(desk);
  const [from] = untold;
  const facts = from === undefined ? [] : await factsSince(desk, monthAfter(from, -monthsBefore), shape);
  await tellMonths(desk, untold, facts, shape);
  for (let year = financialYearOf(oldest); firstDayOf(`${year + 1}-04`) <= londonDate(desk.clock.now()); year += 1) await tellYearOnce(desk, year, shape);
}

/** Tells the months of rows that were kept before Heard was: every month that has ended and that they reach whole. */
export async function tellPast(desk: Teller, facts: readonly FactRow[]): Promise<void> {
  const months = [...new Set(facts.map(({ receivedOn }) => monthOf(receivedOn)))].sort().filter((month) => month < monthOf(londonDate(desk.clock.now())));
  const shape = await shapeOf(desk);
  await tellMonths(desk, months, facts, shape);
  for (const year of new Set(months.map(financialYearOf))) await tellYearOnce(desk, year, shape);
}

/** What was told of each month from one to another, both included; months that were not told are left out. */
export async function toldMonths(desk: Pick<Desk, 'ownWork'>, from: Month, to: Month): Promise<ToldMonth[]> {
  const store = figuresStore(desk.ownWork);
  return (await Promise.all(monthsFrom(from, to).map((month) => store.month(month)))).filter((month) => month !== undefined);
}
