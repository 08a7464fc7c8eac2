import type { ListQuery } from '../../ports/document-store';
import { indexes } from '../../stores/indexes';

const whole = (fields: readonly string[]): string[] => ['council', 'kind', ...fields.map((field) => `card.${field}`), 'key'];
const isOne = (wanted: string | readonly string[] | undefined): boolean => typeof wanted === 'string' || wanted?.length === 1;

/**
 * The paths that a list is ordered by. Those that it narrows to one value come first: they change nothing of the order,
 * and with them one composite index holds the page as it is asked for.
 */
export function orderingOf({ kind, where, orderBy }: Pick<ListQuery, 'kind' | 'where' | 'orderBy'>): string[] {
  const served = indexes.filter((index) => index.kind === kind && index.orderBy === orderBy && index.equal.every((field) => isOne(where[field])));
  const narrowest = served.reduce<readonly string[]>((best, { equal }) => (equal.length > best.length ? equal : best), []);
  return whole([...narrowest, orderBy]);
}

/** Every order in which a list can be asked for, each once. */
export const orderings: readonly string[][] = [
  ...new Map(indexes.flatMap(({ equal, orderBy }) => [whole([...equal, orderBy]), whole([orderBy])]).map((fields) => [fields.join(), fields])).values(),
];
