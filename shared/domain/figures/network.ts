/**
 * One number of a table, as something that flows: what runs into a node runs out of it, which says that parts add up to
 * their whole. `least` and `most` are what has been told of it; both the same where it was told exactly.
 */
export interface Flow {
  from: string;
  to: string;
  amount: number;
  least: number;
  most: number;
}

/** Of so many values that a hidden number keeps, no one may be picked out. */
const leastValues = 3;

interface Step {
  flow: number;
  by: 1 | -1;
  to: string;
}

/** How much further each number may go up or down. */
interface Room {
  up: number[];
  down: number[];
}

/** Steps from each node: along a flow that may rise, against one that may fall. */
function stepsOf(flows: readonly Flow[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (node: string, step: Step): void => void steps.set(node, [...(steps.get(node) ?? []), step]);
  flows.forEach(({ from, to }, flow) => {
    add(from, { flow, by: 1, to });
    add(to, { flow, by: -1, to: from });
  });
  return steps;
}

/** A way from one node to another by which numbers can change by one each, not over the flow that asks. */
function wayBack(steps: ReadonlyMap<string, Step[]>, { up, down }: Room, start: string, end: string, without: number): Step[] | undefined {
  const ways = new Map<string, Step[]>([[start, []]]);
  for (const [node, way] of ways) {
    if (node === end) return way;
    for (const step of steps.get(node) ?? []) {
      const room = (step.by === 1 ? up : down)[step.flow] ?? 0;
      if (step.flow !== without && room > 0 && !ways.has(step.to)) ways.set(step.to, [...way, step]);
    }
  }
  return undefined;
}

/** By how much a flow can change in one direction while everything told stays true, as far as anybody needs to know. */
function canChange(flows: readonly Flow[], steps: ReadonlyMap<string, Step[]>, at: number, by: 1 | -1): number {
  const flow = flows[at];
  if (!flow) return 0;
  const room: Room = { up: flows.map(({ most, amount }) => most - amount), down: flows.map(({ amount, least }) => amount - least) };
  const [start, end] = by === 1 ? [flow.to, flow.from] : [flow.from, flow.to];
  const own = (by === 1 ? room.up : room.down)[at] ?? 0;
  for (let changed = 0; changed < leastValues - 1; changed += 1) {
    const way = changed < own ? wayBack(steps, room, start, end, at) : undefined;
    if (!way) return changed;
    for (const step of way) {
      room.up[step.flow] = (room.up[step.flow] ?? 0) - step.by;
      room.down[step.flow] = (room.down[step.flow] ?? 0) + step.by;
    }
  }
  return leastValues - 1;
}

/**
 * The first number that was not told exactly and can nevertheless be narrowed to fewer than three values. What a network
 * can carry is known exactly: its bounds are whole numbers, so is every value between the least and the most that it can
 * take, and each change is a round of changes by one (Ford and Fulkerson).
 */
export function narrowed(flows: readonly Flow[]): number | undefined {
  const steps = stepsOf(flows);
  const found = flows.findIndex(({ least, most }, at) => least < most && canChange(flows, steps, at, 1) + canChange(flows, steps, at, -1) < leastValues - 1);
  return found < 0 ? undefined : found;
}
