/** Where a notice stands. */
export const noticeSituations = ['owed', 'claimed', 'sent', 'not delivered'] as const;

/**
 * Why nobody was reached: Heard is not installed for that person, Teams would not take it, or its time was over before
 * Teams could be reached.
 */
export const undeliveredReasons = ['no app', 'refused', 'too late'] as const;
export type UndeliveredReason = (typeof undeliveredReasons)[number];
