import { partsOf, type Tree } from './tree';

/** Fewer than this are not told: 0 to 4 alike (product rule "Published tables suppress small numbers"). */
export const leastTold = 5;

/** How much is told of each row: 0 is nothing; what each level adds is for whoever tells to say. */
export type Levels = ReadonlyMap<string, number>;

/** Something of a row can be found as long as rows beside it are told at that level or a higher one. */
export interface Danger {
  key: string;
  level: number;
}

/** A quantity of a table: what it is of each row, and of which rows it is told exactly. */
export interface Quantity {
  level: number;
  of(key: string): number;
  isTold(key: string): boolean;
}

/** Of a row that is told, the lowest rows in it that are not: taking away all that is told leaves their sum. */
const leftOver = (tree: Tree, key: string, { isTold }: Quantity): string[] =>
  partsOf(tree, key).flatMap((part) => {
    if (isTold(part)) return [];
    return partsOf(tree, part).length > 0 ? leftOver(tree, part, { isTold } as Quantity) : [part];
  });

/** Where taking all that is told from what it is part of leaves fewer than may be told. */
export function smallRemainder(tree: Tree, quantity: Quantity): Danger | undefined {
  for (const { key } of tree.rows) {
    const left = quantity.isTold(key) ? leftOver(tree, key, quantity) : [];
    const [first] = left;
    if (first !== undefined && left.reduce((sum, each) => sum + quantity.of(each), 0) < leastTold) return { key: first, level: quantity.level };
  }
  return undefined;
}

/** Nothing more is told of a part than of its whole. */
function noMoreThanItsWhole(tree: Tree, levels: Map<string, number>): void {
  for (const { key, under } of tree.rows) if (under !== undefined) levels.set(key, Math.min(levels.get(key) ?? 0, levels.get(under) ?? 0));
}

/** The row to tell less of: of those beside the one in danger or in it that are told most, the smallest; where none is told so far, what it is part of. */
function whichToHide(tree: Tree, levels: Levels, { key, level }: Danger, size: (key: string) => number): string {
  const levelOf = (each: string): number => levels.get(each) ?? 0;
  const under = tree.rows.find((row) => row.key === key)?.under;
  const near = [...(under === undefined ? [key] : partsOf(tree, under)), ...partsOf(tree, key)].filter((each) => levelOf(each) >= level);
  const [first] = near.sort((one, other) => levelOf(other) - levelOf(one) || size(one) - size(other) || (one < other ? -1 : 1));
  if (first !== undefined) return first;
  if (under === undefined) throw new Error(`Nothing more can be hidden to protect ${key}`);
  return levelOf(under) >= level ? under : whichToHide(tree, levels, { key: under, level }, size);
}

/**
 * Tells less and less until nothing is in danger: complementary suppression, by proof and not by rule of thumb. It ends,
 * since each round tells less, and a table of which nothing is told gives nothing away.
 */
export function hideUntilSafe(tree: Tree, first: Levels, size: (key: string) => number, dangerIn: (levels: Levels) => Danger | undefined): Levels {
  const levels = new Map(first);
  noMoreThanItsWhole(tree, levels);
  for (let danger = dangerIn(levels); danger; danger = dangerIn(levels)) {
    const less = whichToHide(tree, levels, danger, size);
    levels.set(less, (levels.get(less) ?? 0) - 1);
    noMoreThanItsWhole(tree, levels);
  }
  return levels;
}
