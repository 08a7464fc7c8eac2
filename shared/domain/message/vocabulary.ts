export type MessageId = string;

/** Where a message stands until a person or a rule has placed it. */
export const piles = ['new', 'held', 'automatic', 'handed'] as const;
export type Pile = (typeof piles)[number];

/** How a matter reached the council. */
export const channels = ['e-mail', 'web form', 'social media', 'telephone', 'letter', 'in person', 'MP or councillor enquiry'] as const;
export type Channel = (typeof channels)[number];

/** Channels whose messages a person writes down: what comes by e-mail the mailbox has. */
export const loggedChannels = ['telephone', 'letter', 'in person', 'web form', 'social media', 'MP or councillor enquiry'] as const satisfies readonly Channel[];

/** Why a message could not be placed and waits for a person. */
export const heldReasons = ['gone before it was read', 'unreadable', 'not taken in', 'too large', 'took too long', 'encrypted', 'no sender', 'stranger quotes a case', 'quotes no case of ours', 'failed authentication', 'evidence for two cases', 'may mean harm', 'not from our form', 'a matter of its own', 'answers word of a plan', 'its case is full', 'its case has ended'] as const;
export type HeldReason = (typeof heldReasons)[number];

/** Folders in which people do not look for complaints: that a message lay there is said. */
export const foundIns = ['junk email', 'deleted items'] as const;
export type FoundIn = (typeof foundIns)[number];

/** What a rule went by when it called a message automatic. */
export const automaticSigns = ['delivery report', 'out of office', 'our own mail', 'auto-submitted', 'null return path'] as const;
export type AutomaticSign = (typeof automaticSigns)[number];

/** Why a person put a message away without making a case of it. */
export const filedReasons = ['not for us', 'automatic'] as const;
export type FiledReason = (typeof filedReasons)[number];

/** What a message may mean now (product rule "Danger first"). */
export const dangers = ['self-harm', 'at risk', 'violence', 'hazard'] as const;
export type Danger = (typeof dangers)[number];

/** The name of bytes that are kept apart from the document that names them. */
export type BlobName = string;
