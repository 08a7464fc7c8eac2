import type { FiguresOf } from './told';

/** Something that figures are told of, and the parts that add up to it. */
export interface Branch {
  of: FiguresOf;
  parts: Branch[];
}

export interface TreeRow {
  key: string;
  under?: string;
}

/** Rows of which each is the sum of those under it. What is the only part of another is the same row by another name. */
export interface Tree {
  rows: TreeRow[];
  stands: { of: FiguresOf; key: string }[];
}

export const keyOf = (of: FiguresOf): string => (of.is === 'county' ? of.is : `${of.is} ${of.id}`);

export function treeOf(root: Branch): Tree {
  const tree: Tree = { rows: [], stands: [] };
  const grow = ({ of, parts }: Branch, under: string | undefined, same: string | undefined): void => {
    const key = same ?? keyOf(of);
    if (same === undefined) tree.rows.push({ key, ...(under !== undefined && { under }) });
    tree.stands.push({ of, key });
    for (const part of parts) grow(part, key, parts.length === 1 ? key : undefined);
  };
  grow(root, undefined, undefined);
  return tree;
}

export const partsOf = ({ rows }: Tree, key: string): string[] => rows.filter(({ under }) => under === key).map((row) => row.key);

/** Adds what each leaf has to all that it lies under. `leaf`: by the name that its figures go by. */
export function summed<Value>(tree: Tree, leaves: ReadonlyMap<string, Value>, none: Value, add: (one: Value, other: Value) => Value): Map<string, Value> {
  const names = new Map(tree.stands.map(({ of, key }) => [keyOf(of), key]));
  const under = new Map(tree.rows.map((row) => [row.key, row.under]));
  const sums = new Map(tree.rows.map(({ key }) => [key, none]));
  for (const [name, value] of leaves) {
    for (let key = names.get(name); key !== undefined; key = under.get(key)) sums.set(key, add(sums.get(key) ?? none, value));
  }
  return sums;
}
