import type { FactRow } from './fact-row';
import { leastTold } from './hiding';
import type { ToldShare, ToldStandards } from './told';

/** How complaints that fell due were answered. `rest`: explained and missed, late, and not answered. */
export interface Answers {
  inTime: number;
  kept: number;
  rest: number;
}

export const noAnswers: Answers = { inTime: 0, kept: 0, rest: 0 };
export const together = (one: Answers, other: Answers): Answers => ({ inTime: one.inTime + other.inTime, kept: one.kept + other.kept, rest: one.rest + other.rest });
export const dueOf = ({ inTime, kept, rest }: Answers): number => inTime + kept + rest;

/** Stage 2 is a row of its own in reports; here the first stage of complaints is told, and what ended without anything found is in no denominator. */
export const isInStandards = ({ kind, stage, as, dueOn }: FactRow): boolean => kind === 'complaint' && stage === 1 && dueOn !== undefined && as !== 'counted apart';

export const answersOf = ({ as }: FactRow): Answers => ({ inTime: as === 'answered in time' ? 1 : 0, kept: as === 'explained and kept' ? 1 : 0, rest: as === 'answered in time' || as === 'explained and kept' ? 0 : 1 });

/** What is told of shares beside what was due: nothing, the share in time, or both. */
export const shareLevels = { none: 0, within: 1, both: 2 } as const;

/** From so many due on, one side of a share is never too small to be told. */
export const leastForShares = 2 * leastTold;
const few = leastTold - 1;

/** What has been told of a number. */
export interface Bounds {
  least: number;
  most: number;
}
const unknown: Bounds = { least: 0, most: Number.POSITIVE_INFINITY };
export const isExact = ({ least, most }: Bounds): boolean => least === most;
export const bounds = (count: number, isTold: boolean): Bounds => (isTold ? { least: count, most: count } : unknown);

/** A part of a whole, told so that neither it nor the rest is given away where it is fewer than five. */
function partOf(count: number, whole: number): Bounds {
  if (count < leastTold) return { least: 0, most: few };
  return whole - count < leastTold ? { least: whole - few, most: whole } : { least: count, most: count };
}

export type Told = Record<keyof Answers | 'explained', Bounds>;

/** What shares tell of each class, and of the first two together. The fewer than five who were explained to and kept are not given away by two exact shares either. */
export function boundsOf(answers: Answers, level: number): Told {
  const nothing: Told = { inTime: unknown, kept: unknown, rest: unknown, explained: unknown };
  if (level === shareLevels.none) return nothing;
  const { inTime, kept } = answers;
  const due = dueOf(answers);
  if (level === shareLevels.within) return { ...nothing, inTime: partOf(inTime, due) };
  const explained = partOf(inTime + kept, due);
  const within = partOf(inTime, isExact(explained) ? explained.least : due);
  return { explained, inTime: within, rest: { least: due - explained.most, most: due - explained.least }, kept: bounds(kept, isExact(explained) && isExact(within)) };
}

/** A share as it is told: rounded away from what it must not say. */
export function shareOf(is: Exclude<ToldShare['is'], 'not shown'>, count: number, due: number): ToldShare {
  const whole = { exact: Math.round, 'at least': Math.floor, 'at most': Math.ceil }[is];
  return { is, percent: whole((100 * count) / due), count };
}

const notShown = { is: 'not shown' } as const;

function toldShare({ least, most }: Bounds, due: number): ToldShare {
  if (most === Number.POSITIVE_INFINITY) return notShown;
  if (least === most) return shareOf('exact', least, due);
  return least === 0 ? shareOf('at most', most, due) : shareOf('at least', least, due);
}

/** Standards of one row, as far as they may be told. */
export function toldStandards(answers: Answers, isDueTold: boolean, level: number): ToldStandards {
  const due = dueOf(answers);
  const { inTime, explained } = boundsOf(answers, isDueTold ? level : shareLevels.none);
  return { due: isDueTold ? { is: 'exact', count: due } : notShown, within: toldShare(inTime, due), withinOrExplained: toldShare(explained, due) };
}
