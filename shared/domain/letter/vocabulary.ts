export type LetterId = string;

/**
 * An acknowledgement; a letter that says it is not ready, why, and the new date; the answer; and one that says whom to
 * write to instead, which meets and answers nothing. Of a plan, to a colleague: word of where it stands. To a member: their digest.
 */
export const letterKinds = ['acknowledgement', 'holding reply', 'answer', 'redirection', 'word of a plan', 'digest'] as const;
export type LetterKind = (typeof letterKinds)[number];

/**
 * What letters must carry. An acknowledgement the first six (Kent, Standards; product rule "Acknowledgement"); a holding
 * reply its reason, and the Ombudsman where the profile says so; an answer how to go further; a redirection whom to write to. And what an acknowledgement must not
 * carry, named only where it does: an address that a stranger sent.
 */
export const promises = ['reference', 'understanding', 'wanted', 'contact name', 'telephone number', 'answer date', 'reason', 'ombudsman', 'what next', 'whom to write to', 'no link'] as const;
export type LetterPromise = (typeof promises)[number];

/** Why a letter did not go. A person decides what happens next. */
export const blockedReasons = ['recipients changed', 'text changed', 'mailbox refused', 'mailbox full', 'original gone', 'too many today', 'not on the allow list', 'went before', 'overtaken'] as const;
export type BlockedReason = (typeof blockedReasons)[number];

/** Why a letter waits for a person to look at it: all of those, but what something newer took the place of, and that nobody knows whether it went. */
export const stoppedReasons = [...blockedReasons.filter((reason) => reason !== 'overtaken'), 'unknown'] as const;

export const letterSituations = ['owed', 'claimed', 'sending', 'sent', 'bounced', 'blocked', 'unknown', 'cancelled', 'to deliver', 'sent in error'] as const;
export type LetterSituation = (typeof letterSituations)[number];

/** Ways in which a person delivers a letter. */
export const waysByHand = ['post', 'telephone'] as const;
export type WayByHand = (typeof waysByHand)[number];

/** How long outgoing mail waits for whoever wrote it, in seconds, where a council has said nothing else (product rule "Undo"). */
export const usualUndoSeconds = 30;
/** The longest that a council may choose: a letter still goes on the day that it is owed. */
export const longestUndoSeconds = 120;

/** More acknowledgements in a day to one address is a machine, or somebody made to look like it: a manager looks first. */
export const usualAcknowledgementsADay = 20;
/** What a council may set it to. */
export const mostAcknowledgementsADay = 1_000;
