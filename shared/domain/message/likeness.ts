/** A line is a sentence to compare from this many words on: greetings, names and addresses are shorter. */
const leastWords = 4;

const OPENS_OR_CLOSES = /^(dear|hello|hi|good (morning|afternoon|evening)|yours|kind regards|best wishes|regards|many thanks|thank you|sent from)\b/;

/** The sentences of a text as they are compared: small, without marks, every number alike, so that a house number makes no difference. */
export function sentencesOf(text: string): ReadonlySet<string> {
  const sentences = text
    .toLowerCase()
    .split(/[.!?…]+\s|\n\s*\n|[.!?…]+$/)
    .map((each) => each.replace(/[^\p{L}\p{N}\s]/gu, '').replace(/\p{N}+/gu, '0').replace(/\s+/g, ' ').trim())
    .filter((each) => each.split(' ').length >= leastWords && !OPENS_OR_CLOSES.test(each));
  return new Set(sentences);
}

/** How alike two texts are: the sentences that both have, of those of the longer one. Explainable: "7 of 8 sentences". */
export interface Likeness {
  same: number;
  of: number;
}

export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): Likeness {
  return { same: [...one].filter((each) => other.has(each)).length, of: Math.max(one.size, other.size) };
}

/** Texts of a campaign: most of what is said is said in the same words. One sentence alone may be chance. */
export const isAlike = ({ same, of }: Likeness): boolean => same >= 2 && same / of >= 0.6;
