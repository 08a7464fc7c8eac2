export type LetterId = string;

/** What an acknowledgement must carry (Kent, Standards; product rule: reference, understanding, contact, telephone, date). */
export const promises = ['reference', 'understanding', 'wanted', 'contact name', 'telephone number', 'answer date'] as const;
export type LetterPromise = (typeof promises)[number];

/** Why a letter did not go. A person decides what happens next. */
export const blockedReasons = ['recipients changed', 'text changed', 'mailbox refused', 'mailbox full', 'original gone'] as const;
export type BlockedReason = (typeof blockedReasons)[number];

export const letterSituations = ['owed', 'claimed', 'sending', 'sent', 'blocked', 'unknown'] as const;
export type LetterSituation = (typeof letterSituations)[number];
