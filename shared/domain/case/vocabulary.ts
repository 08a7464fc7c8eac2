/** What a matter is. */
export const kinds = ['complaint', 'comment', 'compliment', 'service request'] as const;
export type Kind = (typeof kinds)[number];

/**
 * Definitions shown at the moment of choosing. The first three are Kent's (Comprehensive Engagement Strategy 2010, part 2);
 * the fourth is the Complaint Handling Code's.
 */
export const definitions: Record<Kind, { short: string; full: string }> = {
  complaint: {
    short: 'Dissatisfaction, however made, with our service.',
    full: 'An expression of dissatisfaction, however made, about the standard or delivery of service, or the actions or lack of action by the council or its staff, which affects a service user or group. It need not use the word.',
  },
  comment: {
    short: 'A suggestion that would improve a service.',
    full: 'Any suggestion made by customers that they believe would improve the service delivered.',
  },
  compliment: {
    short: 'Thanks, congratulations or any positive remark.',
    full: 'An expression of thanks or congratulations or any other positive remark. A compliment from one colleague to another is not recorded as one.',
  },
  'service request': {
    short: 'A first request that something be done.',
    full: 'A first request that the council do something, or do something differently. It is recorded, but it is not a complaint.',
  },
};

/** What becomes of a message on an answered case, where it does not begin the next stage. */
export const decidedOnMessage = ['new case', 'nothing more'] as const;
export type DecidedOnMessage = (typeof decidedOnMessage)[number];

/** What an answer finds. Withdrawn, out of scope and refused are not outcomes: see `endings`. */
export const outcomes = ['upheld', 'partly upheld', 'not upheld'] as const;
export type Outcome = (typeof outcomes)[number];

/** How a complaint ends without anything found: counted apart, and in no denominator (product rule "Reporting class"). */
export const endings = ['withdrawn', 'out of scope', 'refused'] as const;
export type Ending = (typeof endings)[number];

/** Why a case is closed to all but managers and those named (product rule "Restricted cases"). */
export const restrictionGrounds = ['a colleague', 'the complaints team', 'a councillor', 'whistleblowing', 'safeguarding', 'an employee complains', 'another reason'] as const;
export type RestrictionGround = (typeof restrictionGrounds)[number];

/** Why people and texts are removed from a case: its time is over, or they asked for it (UK GDPR, article 17). */
export const anonymiseGrounds = ['kept long enough', 'erasure asked for'] as const;
export type AnonymiseGround = (typeof anonymiseGrounds)[number];

/** What somebody is who writes for another. */
export const writerRoles = ['family', 'advocate', 'solicitor', 'attorney or deputy', 'councillor', 'MP', 'organisation'] as const;
export type WriterRole = (typeof writerRoles)[number];

/** Forms in which a person can ask to be answered; a plain e-mail is none of them. */
export const formats = ['large print', 'Braille', 'audio', 'easy read', 'BSL', 'on paper'] as const;
export type Format = (typeof formats)[number];

export const caseSituations = ['open', 'answered', 'joining', 'joined', 'leaving', 'capture withdrawn'] as const;

export type CaseId = string;

/** Why nobody can be told that a matter came (product rule "Cannot be acknowledged"). */
export const cannotReasons = ['anonymous', 'no address', 'unsafe to write', 'died'] as const;
export type CannotReason = (typeof cannotReasons)[number];

/** What is said of a case in one piece and put right in one piece: two people may do it at once. */
export const caseFacts = ['kind', 'place', 'wishes', 'writer', 'officer'] as const;
export type CaseFact = (typeof caseFacts)[number];
