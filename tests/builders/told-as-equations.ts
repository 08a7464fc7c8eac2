import { isComplaintReceived, type FactRow } from '../../shared/domain/figures/fact-row';
import { monthOf } from '../../shared/domain/figures/periods';
import { answersOf, isInStandards } from '../../shared/domain/figures/standards';
import { noDistrict, type CouncilShape } from '../../shared/domain/figures/tell-month';
import type { FiguresOf, ToldCount, ToldMonth, ToldRow, ToldShare, ToldYear } from '../../shared/domain/figures/told';
import type { Said } from './attacker';

type Sum = ReadonlyMap<string, number>;
const sum = (names: readonly string[]): Sum => new Map(names.map((name) => [name, 1]));

/** A number that a reader may want to know, and whether it was told. */
export interface Wanted {
  name: string;
  /** Numbers of one sort add up to one another. */
  sort: string;
  of: Sum;
  isTold: boolean;
}

/** What was told of a month or a year, as whoever wants to know more writes it down; and what it really was. */
export interface Written {
  truth: Map<string, number>;
  said: Said[];
  wanted: Wanted[];
}

const isExact = (told: { is: string } | undefined): boolean => told?.is === 'exact';
const isFew = 4;

/** Who reads `at least` knows that fewer than five are missing; who reads `at most`, that there are fewer than five. */
function ofShare(of: Sum, share: ToldShare): Said[] {
  if (share.is === 'not shown' || share.count === undefined) return [];
  return [{ of, least: share.is === 'at most' ? 0 : share.count, most: share.is === 'at least' ? share.count + isFew : share.count }];
}
const ofCount = (of: Sum, told: ToldCount): Said[] => (told.is === 'exact' ? [{ of, least: told.count, most: told.count }] : []);

const classes = ['inTime', 'kept', 'rest'] as const;

export const isOf = ({ of }: ToldRow, wanted: FiguresOf): boolean => of.is === wanted.is && ('id' in of ? of.id : '') === ('id' in wanted ? wanted.id : '');
const named = (of: FiguresOf): string => ('id' in of ? of.id : of.is);

export function writtenDown(rows: readonly FactRow[], { areas }: CouncilShape, told: ToldMonth): Written {
  const truth = new Map<string, number>();
  const districts = told.rows.flatMap(({ of }) => (of.is === 'district' ? [of.id] : []));
  for (const { id } of areas) for (const each of ['received', ...classes]) truth.set(`${id} ${each}`, 0);
  for (const district of districts) truth.set(`in ${district}`, 0);
  const count = (name: string, by = 1): void => void truth.set(name, (truth.get(name) ?? 0) + by);
  for (const row of rows) {
    if (isComplaintReceived(row) && monthOf(row.receivedOn) === told.month) [`${row.area} received`, `in ${row.district ?? noDistrict}`].forEach((name) => count(name));
    if (isInStandards(row) && row.dueOn && monthOf(row.dueOn) === told.month) classes.forEach((each) => count(`${row.area} ${each}`, answersOf(row)[each]));
  }
  const areasOf = (of: FiguresOf): string[] => areas.filter(({ id, directorate }) => of.is === 'county' || (of.is === 'directorate' ? of.id === directorate : of.is === 'area' && of.id === id)).map(({ id }) => id);
  const said: Said[] = [];
  const wanted: Wanted[] = [];
  for (const { of, received, standards } of told.rows) {
    const mine = of.is === 'district' ? [] : areasOf(of);
    const all = of.is === 'district' ? sum([`in ${of.id}`]) : sum(mine.map((id) => `${id} received`));
    said.push(...ofCount(all, received));
    wanted.push({ name: `${named(of)} received`, sort: 'received', of: all, isTold: isExact(received) });
    if (!standards) continue;
    const answered = (...some: readonly (typeof classes)[number][]): Sum => sum(mine.flatMap((id) => some.map((each) => `${id} ${each}`)));
    const [due, within, explained] = [isExact(standards.due), isExact(standards.within), isExact(standards.withinOrExplained)];
    said.push(...ofCount(answered(...classes), standards.due), ...ofShare(answered('inTime'), standards.within), ...ofShare(answered('inTime', 'kept'), standards.withinOrExplained));
    wanted.push(
      { name: `${named(of)} due`, sort: 'due', of: answered(...classes), isTold: due },
      { name: `${named(of)} in time`, sort: 'in time', of: answered('inTime'), isTold: within },
      { name: `${named(of)} not in time`, sort: 'not in time', of: answered('kept', 'rest'), isTold: within },
      { name: `${named(of)} in time or explained`, sort: 'in time or explained', of: answered('inTime', 'kept'), isTold: explained },
      { name: `${named(of)} neither`, sort: 'neither', of: answered('rest'), isTold: explained },
      { name: `${named(of)} explained and kept`, sort: 'explained and kept', of: answered('kept'), isTold: within && explained },
    );
  }
  // Both ways of cutting the county up come to the same.
  said.push({ of: new Map([...areas.map(({ id }) => [`${id} received`, 1] as const), ...districts.map((id) => [`in ${id}`, -1] as const)]), least: 0, most: 0 });
  return { truth, said, wanted };
}

/** A year's bands with all that its months told of districts. */
export function yearWrittenDown(rows: readonly FactRow[], months: readonly ToldMonth[], { divisions }: ToldYear): Written {
  const truth = new Map<string, number>();
  const said: Said[] = [];
  const wanted: Wanted[] = [];
  const received = rows.filter((row) => isComplaintReceived(row) && months.some(({ month }) => month === monthOf(row.receivedOn)));
  const districts = [...new Set(months.flatMap((month) => month.rows.flatMap(({ of }) => (of.is === 'district' ? [of.id] : []))))];
  for (const told of months) {
    for (const id of districts) truth.set(`${told.month} ${id}`, received.filter((row) => monthOf(row.receivedOn) === told.month && (row.district ?? noDistrict) === id).length);
    const rowOf = (of: FiguresOf): ToldCount => told.rows.find((row) => isOf(row, of))?.received ?? { is: 'not shown' };
    const add = (name: string, of: Sum, count: ToldCount): void => {
      said.push(...ofCount(of, count));
      wanted.push({ name, sort: 'received', of, isTold: isExact(count) });
    };
    add(`${told.month} county`, sum(districts.map((id) => `${told.month} ${id}`)), rowOf({ is: 'county' }));
    for (const id of districts) add(`${told.month} ${id}`, sum([`${told.month} ${id}`]), rowOf({ is: 'district', id }));
  }
  for (const district of new Set(divisions.map((each) => each.district))) {
    const parts = divisions.filter((each) => each.district === district);
    for (const { division, band } of parts) {
      const name = `division ${division}`;
      truth.set(name, received.filter((row) => row.division === division && row.district === district).length);
      said.push({ of: sum([name]), least: band?.from ?? 0, most: band?.to ?? Number.POSITIVE_INFINITY });
      if (parts.length > 1) wanted.push({ name, sort: 'received', of: sum([name]), isTold: false });
    }
    said.push({ of: new Map([...parts.map(({ division }) => [`division ${division}`, 1] as const), ...months.map(({ month }) => [`${month} ${district}`, -1] as const)]), least: 0, most: 0 });
  }
  return { truth, said, wanted };
}
