/** What a council may do with local people about a change (Kent 2010, Appendix 2, "What do we mean by Inform, Consult and Involve?"). */
export const approaches = ['inform', 'consult', 'involve'] as const;
export type Approach = (typeof approaches)[number];

/** What the answers suggest: an approach, that nothing decides between two, or that not enough is known to say. */
export const suggested = [...approaches, 'needs a decision', 'incomplete'] as const;
export type Suggested = (typeof suggested)[number];

/** How strongly the report points, in its own words: the strongest first. */
export const verbs = ['must', 'then inform only', 'most appropriate', 'appropriate'] as const;
export type Verb = (typeof verbs)[number];

/** Nobody has looked yet: an answer that points nowhere. */
export const notKnown = 'not known';

/**
 * What may be answered to each part of each question, in the report's order. "Not known" is an answer; a part that is
 * absent has not been asked yet. Neither points anywhere.
 */
export const parts = {
  duty: ['yes', 'no', notKnown],
  scope: ['minimal', 'substantial', notKnown],
  outweighs: ['cost', 'benefit', notKnown],
  budget: ['in proportion', 'out of proportion', notKnown],
  requiredBy: ['legislation', 'government advice', 'partnership arrangement', 'election manifesto', 'nothing', notKnown],
  knowledge: ['sufficient', 'gaps', notKnown],
  inDepth: ['carrying out', 'commissioning or assessment', 'another way', 'no', notKnown],
  ownership: ['yes', 'no', notKnown],
  influence: ['real', 'very limited', 'none', notKnown],
} as const;
export type Part = keyof typeof parts;
export type Answers = { [P in Part]?: (typeof parts)[P][number] | undefined };

/** One page each, as the report asks them. */
export const questionIds = ['duty', 'scope', 'required', 'knowledge', 'depth', 'ownership', 'influence'] as const;
export type QuestionId = (typeof questionIds)[number];
