/** Something that was told of numbers that nobody sees: so much of each, together at least and at most. */
export interface Said {
  of: ReadonlyMap<string, number>;
  least: number;
  most: number;
}

/** Of so many values nobody needs to know more. */
const enough = 2;
const tiny = 1e-7;

/** Solves what is certain for as many numbers as it can: each of `fixed` is a sum of those that are left free. */
function eliminate(names: readonly string[], equations: readonly ReadonlyMap<string, number>[]): { free: string[]; asFree: Map<string, Map<string, number>> } {
  const solved: { name: string; row: Map<string, number> }[] = [];
  const subtract = (from: Map<string, number>, row: ReadonlyMap<string, number>, times: number): void => {
    for (const [name, by] of row) {
      const left = (from.get(name) ?? 0) - times * by;
      if (Math.abs(left) < tiny) from.delete(name);
      else from.set(name, left);
    }
  };
  for (const equation of equations) {
    const row = new Map(equation);
    for (const { name, row: known } of solved) if (row.has(name)) subtract(row, known, row.get(name) ?? 0);
    const [first] = row;
    if (!first) continue;
    const [name, times] = first;
    for (const [each, by] of row) row.set(each, by / times);
    for (const other of solved) if (other.row.has(name)) subtract(other.row, row, other.row.get(name) ?? 0);
    solved.push({ name, row });
  }
  const fixed = new Map(solved.map(({ name, row }) => [name, new Map([...row].filter(([each]) => each !== name).map(([each, by]) => [each, -by]))]));
  const free = names.filter((name) => !fixed.has(name));
  return { free, asFree: new Map(names.map((name) => [name, fixed.get(name) ?? new Map([[name, 1]])])) };
}

/** The most that `goal` can come to under `rows` x <= `limits`, each limit 0 or more, as far as `enough` (Dantzig's simplex, with Bland's rule so that it ends). */
function maximise(goal: readonly number[], rows: readonly number[][], limits: readonly number[]): number {
  const table = rows.map((row, at) => [...row, ...rows.map((_, other) => (other === at ? 1 : 0)), limits[at] ?? 0]);
  const bottom = [...goal.map((each) => -each), ...rows.map(() => 0), 0];
  const basis = rows.map((_, at) => goal.length + at);
  for (;;) {
    if ((bottom.at(-1) ?? 0) >= enough) return enough;
    const enter = bottom.findIndex((each, at) => at < bottom.length - 1 && each < -tiny);
    if (enter < 0) return bottom.at(-1) ?? 0;
    let leave = -1;
    let best = Number.POSITIVE_INFINITY;
    table.forEach((row, at) => {
      const by = row[enter] ?? 0;
      if (by <= tiny) return;
      const ratio = (row.at(-1) ?? 0) / by;
      if (ratio < best - tiny || (ratio < best + tiny && (basis[at] ?? 0) < (basis[leave] ?? 0))) [leave, best] = [at, Math.min(ratio, best)];
    });
    const pivot = table[leave];
    if (!pivot) return enough;
    const by = pivot[enter] ?? 1;
    pivot.forEach((each, at) => (pivot[at] = each / by));
    for (const row of [...table, bottom]) {
      const times = row === pivot ? 0 : (row[enter] ?? 0);
      if (Math.abs(times) > tiny) row.forEach((each, at) => (row[at] = each - times * (pivot[at] ?? 0)));
    }
    basis[leave] = enter;
  }
}

/**
 * Whoever has everything that was ever told, and time: writes it down as equations and bounds, takes away what is certain,
 * and asks of each number how far it could be from what it really is. `truth` is where the search begins, and helps nobody.
 */
export class Attacker {
  private readonly free: string[];
  private readonly asFree: Map<string, Map<string, number>>;
  private readonly rows: number[][] = [];
  private readonly limits: number[] = [];

  constructor(private readonly truth: ReadonlyMap<string, number>, said: readonly Said[]) {
    const names = [...truth.keys()];
    ({ free: this.free, asFree: this.asFree } = eliminate(names, said.filter(({ least, most }) => least === most).map(({ of }) => of)));
    for (const { of, least, most } of [...said.filter((each) => each.least < each.most), ...names.map((name) => ({ of: new Map([[name, 1]]), least: 0, most: Number.POSITIVE_INFINITY }))]) {
      const really = this.really(of);
      if (really < least || really > most) throw new Error('What was told is not true');
      const row = this.inFree(of);
      if (row.every((each) => each === 0)) continue;
      if (most < Number.POSITIVE_INFINITY) this.bound(row, most - really);
      this.bound(row.map((each) => -each), really - least);
    }
  }

  private really(of: ReadonlyMap<string, number>): number {
    return [...of].reduce((sum, [name, by]) => sum + by * (this.truth.get(name) ?? 0), 0);
  }

  /** Both ways along each free number, since it may rise or fall. */
  private inFree(of: ReadonlyMap<string, number>): number[] {
    const sum = new Map<string, number>();
    for (const [name, by] of of) for (const [each, times] of this.asFree.get(name) ?? []) sum.set(each, (sum.get(each) ?? 0) + by * times);
    return this.free.flatMap((name) => [sum.get(name) ?? 0, -(sum.get(name) ?? 0)]);
  }

  private bound(row: number[], limit: number): void {
    this.rows.push(row);
    this.limits.push(limit);
  }

  /** How many whole values that sum may have, three standing for more. */
  valuesOf(of: ReadonlyMap<string, number>): number {
    const goal = this.inFree(of);
    if (goal.every((each) => Math.abs(each) < tiny)) return 1;
    const up = Math.floor(maximise(goal, this.rows, this.limits) + tiny);
    const down = up >= enough ? 0 : Math.floor(maximise(goal.map((each) => -each), this.rows, this.limits) + tiny);
    return Math.min(3, 1 + up + down);
  }
}
