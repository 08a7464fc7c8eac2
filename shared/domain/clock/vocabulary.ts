/** How far a duty is from its target date: computed, never stored as the truth. */
export const standings = ['in time', 'due soon', 'due today', 'overdue', 'paused', 'met', 'met late', 'cannot be acknowledged', 'not known'] as const;
export type Standing = (typeof standings)[number];

export const nations = ['England and Wales', 'Scotland', 'Northern Ireland'] as const;
export type Nation = (typeof nations)[number];

/**
 * Named ways of counting, printed on every case. `A`: the day of receipt is day 0 whatever day it is. `B`: what comes on
 * a day that is not worked counts as received on the next working day; with a cut-off, so does what comes after it.
 */
export const conventions = ['A', 'B'] as const;
export type Convention = { is: 'A' } | { is: 'B'; cutOff?: ClockTime };

/** A time of day in London, as in `17:00`. */
export type ClockTime = string;

/** The first stage, and the second that a person may ask for when the first leaves them dissatisfied. */
export const stageNumbers = [1, 2, 3] as const;
export type StageNumber = (typeof stageNumbers)[number];

/**
 * How an answered case counts in reports. A holding reply explains only if it was sent by the target date then in force.
 * "Within standards" is the first two together, both shown.
 */
export const reportingClasses = ['answered in time', 'explained and kept', 'explained and missed', 'late, unexplained'] as const;
export type ReportingClass = (typeof reportingClasses)[number];
