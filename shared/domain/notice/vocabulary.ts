/** Where a notice stands. */
export const noticeSituations = ['owed', 'claimed', 'sent', 'not delivered'] as const;

/**
 * Why nobody was reached: Heard is not installed for that person, Teams would not take it, its time was over before
 * Teams could be reached, or something newer was said of the same thing first.
 */
export const undeliveredReasons = ['no app', 'refused', 'too late', 'overtaken'] as const;
export type UndeliveredReason = (typeof undeliveredReasons)[number];
