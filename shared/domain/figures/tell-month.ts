import type { Instant } from '../../kernel/london';
import type { Division } from '../place/place';
import { isComplaintReceived, type FactRow } from './fact-row';
import { hideUntilSafe, leastTold, smallRemainder, type Danger, type Levels, type Quantity } from './hiding';
import { narrowed, type Flow } from './network';
import { monthOf } from './periods';
import { answersOf, bounds, boundsOf, dueOf, isExact, isInStandards, leastForShares, noAnswers, shareLevels, toldStandards, together, type Answers, type Told } from './standards';
import type { FiguresOf, Month, ToldCount, ToldMonth, ToldRow } from './told';
import { keyOf, partsOf, summed, treeOf, type Branch, type Tree } from './tree';

/** What figures are told of: the council's services and its divisions, as they were when a month was told. */
export interface CouncilShape {
  areas: readonly { id: string; directorate: string }[];
  divisions: readonly Division[];
}

/** What lies in no district: the whole county, or nobody knows where. */
export const noDistrict = 'No one district';

const county: FiguresOf = { is: 'county' };
const branch = (of: FiguresOf, parts: Branch[] = []): Branch => ({ of, parts });
const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
const districtOf = ({ district = noDistrict }: FactRow): string => district;

/** County, directorates, service areas: those of the council, and any other that a row names. */
function services({ areas }: CouncilShape, rows: readonly FactRow[]): Tree {
  const known = new Map(rows.map(({ area: id, directorate }) => [id, { id, directorate }]));
  for (const area of areas) known.set(area.id, { id: area.id, directorate: area.directorate });
  const all = [...known.values()];
  const directorates = distinct([...areas, ...all].map(({ directorate }) => directorate));
  return treeOf(branch(county, directorates.map((id) => branch({ is: 'directorate', id }, all.filter(({ directorate }) => directorate === id).map((area) => branch({ is: 'area', id: area.id }))))));
}

/** County, districts, and what lies in none. */
const districts = ({ divisions }: CouncilShape, rows: readonly FactRow[]): Tree =>
  treeOf(branch(county, distinct([...divisions.map(({ district }) => district), ...rows.map(districtOf), noDistrict]).map((id) => branch({ is: 'district', id }))));

const ground = 'ground';
const levelOf = (levels: Levels, key: string): number => levels.get(key) ?? 0;

/** Rows as a network: each number runs from its whole to its parts, and from the lowest back to the ground. */
const flowsOf = ({ rows }: Tree, hasParts: (key: string) => boolean, amounts: ReadonlyMap<string, number>, levels: Levels): (Flow & { key: string })[] =>
  rows.map(({ key, under = ground }) => {
    const amount = amounts.get(key) ?? 0;
    return { key, from: under, to: hasParts(key) ? key : ground, amount, ...bounds(amount, levelOf(levels, key) >= 1) };
  });

/** What of a table may be told, of counts alone: 1 is told, 0 is not. */
function levelsOfCounts(tree: Tree, amounts: ReadonlyMap<string, number>): Levels {
  const of = (key: string): number => amounts.get(key) ?? 0;
  const hasParts = (key: string): boolean => partsOf(tree, key).length > 0;
  const first = new Map(tree.rows.map(({ key }) => [key, of(key) < leastTold ? 0 : 1]));
  return hideUntilSafe(tree, first, of, (levels) => {
    const flows = flowsOf(tree, hasParts, amounts, levels);
    const found = narrowed(flows);
    const key = found === undefined ? undefined : flows[found]?.key;
    return smallRemainder(tree, { level: 1, of, isTold: (each) => levelOf(levels, each) >= 1 }) ?? (key === undefined ? undefined : { key, level: 1 });
  });
}

const classes = ['inTime', 'kept', 'rest'] as const;

/** Standards as a network: what was due runs from its whole to its parts, in each lowest part into the classes, and by classes together again. */
function flowsOfStandards(tree: Tree, hasParts: (key: string) => boolean, answers: ReadonlyMap<string, Answers>, due: Levels, shares: Levels): (Flow & Danger)[] {
  return tree.rows.flatMap(({ key, under }) => {
    const of = answers.get(key) ?? noAnswers;
    const told = boundsOf(of, levelOf(shares, key));
    const column = (each: (typeof classes)[number]): string => (under === undefined ? ground : `${under}: ${each}`);
    const source = (each: (typeof classes)[number]): string => (hasParts(key) ? `${key}: ${each}` : each === 'rest' ? key : `${key}: explained`);
    const all = { key, level: shareLevels.within, from: under ?? ground, to: key, amount: dueOf(of), ...bounds(dueOf(of), levelOf(due, key) >= 1) };
    const cells = classes.map((each) => ({ key, level: each === 'inTime' ? shareLevels.within : shareLevels.both, from: source(each), to: column(each), amount: of[each], ...told[each] }));
    const explained = { key, level: shareLevels.both, from: key, to: `${key}: explained`, amount: of.inTime + of.kept, ...told.explained };
    return hasParts(key) ? [all, ...cells] : [all, explained, ...cells];
  });
}

/** Everything that can be read from shares by adding and taking away, and of which rows it is told exactly. */
function quantities(answers: ReadonlyMap<string, Answers>, shares: Levels): Quantity[] {
  const of = (key: string): Answers => answers.get(key) ?? noAnswers;
  const quantity = (level: number, each: keyof Told, value: (answers: Answers) => number): Quantity => ({ level, of: (key) => value(of(key)), isTold: (key) => isExact(boundsOf(of(key), levelOf(shares, key))[each]) });
  return [
    quantity(shareLevels.within, 'inTime', ({ inTime }) => inTime),
    quantity(shareLevels.within, 'inTime', ({ kept, rest }) => kept + rest),
    quantity(shareLevels.both, 'rest', ({ rest }) => rest),
    quantity(shareLevels.both, 'rest', ({ inTime, kept }) => inTime + kept),
    quantity(shareLevels.both, 'kept', ({ kept }) => kept),
  ];
}

/** What of shares may be told, where that much is told of what was due. */
function levelsOfShares(tree: Tree, answers: ReadonlyMap<string, Answers>, due: Levels): Levels {
  const size = (key: string): number => dueOf(answers.get(key) ?? noAnswers);
  const hasParts = (key: string): boolean => partsOf(tree, key).length > 0;
  const first = new Map(tree.rows.map(({ key }) => [key, levelOf(due, key) >= 1 && size(key) >= leastForShares ? shareLevels.both : shareLevels.none]));
  return hideUntilSafe(tree, first, size, (shares) => {
    const small = quantities(answers, shares).map((each) => smallRemainder(tree, each)).find((each) => each !== undefined);
    if (small) return small;
    const flows = flowsOfStandards(tree, hasParts, answers, due, shares);
    const found = narrowed(flows);
    return found === undefined ? undefined : flows[found];
  });
}

const countBy = (rows: readonly FactRow[], name: (row: FactRow) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(name(row), (counts.get(name(row)) ?? 0) + 1);
  return counts;
};

const toldCount = (count: number, isTold: boolean): ToldCount => (isTold ? { is: 'exact', count } : { is: 'not shown' });
const add = (one: number, other: number): number => one + other;

/**
 * A month's figures as they may be told to everybody (product rule "Figures", suppression): fewer than five are hidden,
 * and others with them until no hidden number can be narrowed to fewer than three values, nor fewer than five be left
 * when all that is told is taken from what it is part of. Months say nothing of one another.
 */
export function tellMonth(rows: readonly FactRow[], shape: CouncilShape, month: Month, toldAt: Instant): ToldMonth {
  const received = rows.filter((row) => isComplaintReceived(row) && monthOf(row.receivedOn) === month);
  const due = rows.filter((row) => isInStandards(row) && row.dueOn !== undefined && monthOf(row.dueOn) === month);
  const [byService, byDistrict] = [services(shape, [...received, ...due]), districts(shape, received)];

  const areaOf = ({ area: id }: FactRow): string => keyOf({ is: 'area', id });
  const inServices = summed(byService, countBy(received, areaOf), 0, add);
  const inDistricts = summed(byDistrict, countBy(received, (row) => keyOf({ is: 'district', id: districtOf(row) })), 0, add);
  const answered = new Map<string, Answers>();
  for (const row of due) answered.set(areaOf(row), together(answered.get(areaOf(row)) ?? noAnswers, answersOf(row)));
  const answers = summed(byService, answered, noAnswers, together);

  const [ofServices, ofDistricts] = [levelsOfCounts(byService, inServices), levelsOfCounts(byDistrict, inDistricts)];
  const ofDue = levelsOfCounts(byService, new Map([...answers].map(([key, each]) => [key, dueOf(each)])));
  const ofShares = levelsOfShares(byService, answers, ofDue);
  const serviceRow = ({ of, key }: Tree['stands'][number]): ToldRow => ({
    of,
    received: toldCount(inServices.get(key) ?? 0, levelOf(ofServices, key) >= 1),
    standards: toldStandards(answers.get(key) ?? noAnswers, levelOf(ofDue, key) >= 1, levelOf(ofShares, key)),
  });
  const districtRow = ({ of, key }: Tree['stands'][number]): ToldRow => ({ of, received: toldCount(inDistricts.get(key) ?? 0, levelOf(ofDistricts, key) >= 1) });
  return { month, toldAt, rows: [...byService.stands.map(serviceRow), ...byDistrict.stands.filter(({ of }) => of.is === 'district').map(districtRow)] };
}
