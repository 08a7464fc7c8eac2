/** How far a duty is from its target date: computed, never stored as the truth. */
export const standings = ['in time', 'due soon', 'due today', 'overdue', 'met', 'met late', 'not known'] as const;
export type Standing = (typeof standings)[number];

/** Named ways of counting, printed on every case. Only A is built: day of receipt is day 0, the next working day is day 1. */
export const conventions = ['A'] as const;
export type Convention = (typeof conventions)[number];
