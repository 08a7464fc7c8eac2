/**
 * How a letter reaches somebody whom Heard does not write to itself: a named officer posts it, or reads it out on the
 * telephone, and records that (product rule "Acknowledgement"). A letter without a way goes by e-mail.
 */
export type ByHand = { by: 'post'; address: string } | { by: 'telephone'; number: string };
