const percent = (right: number, all: number): string => `${((100 * right) / Math.max(all, 1)).toFixed(1)} %`;

/** A share, printed with the ids of what was missed. */
export function told(kind: string, results: readonly { id: string; right: boolean }[]): { right: number; all: number } {
  const missed = [...new Set(results.filter(({ right }) => !right).map(({ id }) => id))];
  const right = results.filter((each) => each.right).length;
  process.stdout.write(`${kind}: ${right} of ${results.length} (${percent(right, results.length)})${missed.length > 0 ? `; missed ${missed.join(', ')}` : ''}\n`);
  return { right, all: results.length };
}

export const share = (counts: readonly { right: number; all: number }[]): number => counts.reduce((sum, { right }) => sum + right, 0) / Math.max(1, counts.reduce((sum, { all }) => sum + all, 0));
