import { find, isNo, phrasesOf, tokensOf, wordsIn, type Found, type Token } from './proposal-phrases';
import { kindWords, type SpeaksFor } from './proposal-words';

/** A phrase of the table as a text has it. */
export interface Said {
  speaksFor: SpeaksFor;
  weight: number;
  /** As the text has it, with the "not" that turns it. */
  words: string;
}

interface InTable {
  speaksFor: SpeaksFor;
  weight: number;
  phrase: string;
}

const BUILT_IN = phrasesOf(kindWords.flatMap(([speaksFor, weight, phrases]) => phrases.map((phrase): [string, InTable] => [phrase, { speaksFor, weight, phrase }])));

/** How many words before a phrase a "not" still belongs to it: "not at all very helpful", "no real problems". */
const REACH = { compliment: 4, complaint: 2 };
/** How many words after a "but" are what the sentence comes to. */
const AFTER_BUT = 12;
/** What praise that is denied or wished for weighs as blame, and blame that is denied as praise. */
const TURNED = { compliment: 3, complaint: 1 };

/** Words before the phrase in its own part of the sentence, the nearest first. */
const before = (tokens: readonly Token[], first: number, most: number): string[] => {
  const words: string[] = [];
  for (let at = first - 1; at >= 0 && words.length < most && tokens[at]?.part === tokens[first]?.part; at -= 1) words.push(tokens[at]?.word ?? '');
  return words;
};

/** How many words back the "not" stands that turns a phrase; 0 when nothing does. */
function backToNo(tokens: readonly Token[], first: number, most: number): number {
  const words = before(tokens, first, most);
  const no = words.findIndex(isNo);
  const stop = words.findIndex((word) => word === 'but' || word === 'only');
  return no >= 0 && (stop < 0 || stop > no) ? no + 1 : 0;
}

/** "Could be more helpful", "should be friendly": wished for, so not found. */
function backToWish(tokens: readonly Token[], first: number): number {
  const [last, second, third] = before(tokens, first, 3);
  const would = (word: string | undefined): boolean => /^(would|could|should|must)$/.test(word ?? '');
  if (last === 'be' && would(second)) return 2;
  if (second === 'be' && would(third)) return 3;
  return last === 'more' || last === 'less' ? 1 : 0;
}

/** "Not helpful" speaks for a complaint and "no problems" for a compliment. */
function turned(text: string, tokens: readonly Token[], { of, first, last }: Found<InTable>): Said {
  const as = (speaksFor: SpeaksFor, weight: number, back = 0): Said => ({ speaksFor, weight, words: wordsIn(text, tokens, { first: first - back, last }).toLowerCase() });
  if (of.speaksFor === 'compliment') {
    const back = backToNo(tokens, first, REACH.compliment) || backToWish(tokens, first);
    if (back > 0) return as('complaint', TURNED.compliment, back);
  }
  if (of.speaksFor === 'complaint' && of.weight >= 2) {
    const back = backToNo(tokens, first, REACH.complaint);
    if (back > 0) return as('compliment', TURNED.complaint, back);
  }
  return as(of.speaksFor, of.weight);
}

/** What the phrases of the table say in a text, each phrase twice at most however often it stands there. */
export function saidIn(text: string): Said[] {
  const tokens = tokensOf(text);
  const times = new Map<string, number>();
  const found = find(tokens, BUILT_IN).filter(({ of: { phrase } }) => {
    times.set(phrase, (times.get(phrase) ?? 0) + 1);
    return (times.get(phrase) ?? 0) <= 2;
  });
  const said = found.map((each) => ({ ...turned(text, tokens, each), at: each.last }));
  // "A long wait, but they were lovely" comes to the praise; "lovely, but I waited" to the blame.
  return said.flatMap(({ at, ...each }) => {
    if (each.speaksFor !== 'turn') return [each];
    const praised = said.some((other) => other.speaksFor === 'compliment' && other.weight > 1 && other.at > at && other.at <= at + AFTER_BUT);
    return praised ? [] : [{ ...each, speaksFor: 'complaint' as const }];
  });
}
