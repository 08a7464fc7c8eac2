import { kinds, type Kind } from '../case/vocabulary';
import { isNo, tokensOf } from './proposal-phrases';

type Counts = Record<string, number>;

/** How often something was captured, by kind and by service area. */
interface Seen {
  kinds: Counts;
  areas: Counts;
}

/**
 * What one council's captures have taught. Plain data that never leaves the tenant: how many captures, and how many with each word.
 * It knows no message, no date and no person: only words that stand small in the text are counted, so names and addresses are not.
 */
export interface Learned {
  captures: Seen;
  words: Record<string, Seen>;
}

export interface Taught {
  kind: Kind;
  area: string;
  text: string;
}

export const nothingLearned: Learned = { captures: { kinds: {}, areas: {} }, words: {} };

/** Words kept at most: a document of some tens of kilobytes however long the council has used Heard. */
export const MOST_WORDS = 800;
/** A word is gone by from the third capture that has it: once is chance, and may be one person's. */
const LEAST_SEEN = 3;
/** Captures from which on what was learned counts in full; what one word, and all together, may add. */
const FULL = 40;
const MOST_BY_WORD = 1.5;
const MOST_TOGETHER = 4;

const EVERYDAY = new Set(
  'the and for that this with have has had was were are been from they them their there which what when who will would could should you your our but not can all any its his her she him one out about into than then very also just more some other been being did does said told please thank thanks regards dear hello council'.split(' '),
);

/** Mail and web addresses, which name people. */
const ADDRESS = /\S{1,64}@\S+|\b(?:https?:|www\.)\S+/gi;

/** The words that a text could teach, each once; "not" stays with the word that it turns. */
export function wordsToLearn(text: string): string[] {
  const bare = text.replace(ADDRESS, (found) => ' '.repeat(found.length));
  const tokens = tokensOf(bare);
  const learnt = tokens.flatMap(({ word, at, end }, place) => {
    const written = bare.slice(at, end);
    if (written.length < 3 || written.length > 20 || written !== written.toLowerCase() || /\p{N}/u.test(written)) return [];
    if (EVERYDAY.has(word) || isNo(word)) return [];
    return [isNo(tokens[place - 1]?.word ?? '') ? `not ${word}` : word];
  });
  return [...new Set(learnt)].sort();
}

/** Keys are what people wrote: one may be called like a part of every object. */
const countOf = (counts: Counts, key: string): number => (Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0);
const add = (one: Counts, other: Counts): Counts => {
  const sum = new Map(Object.entries(one));
  for (const [key, count] of Object.entries(other)) sum.set(key, (sum.get(key) ?? 0) + count);
  return Object.fromEntries(sum);
};
const together = (one: Seen | undefined, other: Seen): Seen => (one ? { kinds: add(one.kinds, other.kinds), areas: add(one.areas, other.areas) } : other);
const total = (counts: Counts): number => Object.values(counts).reduce((all, count) => all + count, 0);

/** Keeps the words seen most; of those seen as often, the earlier in the alphabet, so that the order of captures does not matter more than it must. */
function bounded(words: Record<string, Seen>): Record<string, Seen> {
  const all = Object.entries(words);
  if (all.length <= MOST_WORDS) return words;
  const kept = all.sort(([one, seen], [other, seenToo]) => total(seenToo.kinds) - total(seen.kinds) || (one < other ? -1 : 1)).slice(0, MOST_WORDS / 2);
  // Half goes at once, so that new words have room to be seen again before they are dropped.
  return Object.fromEntries(kept);
}

/** What two have learned, in one: of two parts of a year, or of two that learned at the same time. */
export function mergeLearned(one: Learned, other: Learned): Learned {
  const words = new Map(Object.entries(one.words));
  for (const [word, seen] of Object.entries(other.words)) words.set(word, together(words.get(word), seen));
  return { captures: together(one.captures, other.captures), words: bounded(Object.fromEntries(words)) };
}

/** One capture more. */
export function learn(learned: Learned, { kind, area, text }: Taught): Learned {
  const once: Seen = { kinds: { [kind]: 1 }, areas: { [area]: 1 } };
  return mergeLearned(learned, { captures: once, words: Object.fromEntries(wordsToLearn(text).map((word) => [word, once])) });
}

export interface Says {
  words: string;
  weight: number;
}

/** For each of `names`, the words of the text that captures have tied to it: log-odds against all the others, shrunk while little is known. */
function says(learned: Learned, text: string, of: keyof Seen, names: readonly string[]): (Says & { name: string })[] {
  const all = total(learned.captures[of]);
  const trust = Math.min(1, all / FULL);
  const words = wordsToLearn(text).flatMap((word) => {
    const seen = Object.hasOwn(learned.words, word) ? learned.words[word]?.[of] : undefined;
    return seen && total(seen) >= LEAST_SEEN ? [{ word, seen, times: total(seen) }] : [];
  });
  return names.flatMap((name) => {
    const captures = countOf(learned.captures[of], name);
    if (captures === 0 || captures === all) return [];
    const weighed = words.map(({ word, seen, times }) => {
      const here = (countOf(seen, name) + 0.5) / (captures + 1);
      const elsewhere = (times - countOf(seen, name) + 0.5) / (all - captures + 1);
      return { name, words: word, weight: trust * Math.max(-MOST_BY_WORD, Math.min(MOST_BY_WORD, Math.log(here / elsewhere))) };
    });
    const sum = weighed.reduce((so, { weight }) => so + Math.abs(weight), 0);
    // It may tip what is in doubt; it never outweighs a letter that says what it is.
    const scale = sum > MOST_TOGETHER ? MOST_TOGETHER / sum : 1;
    return weighed.filter(({ weight }) => Math.abs(weight) > 0.1).map((each) => ({ ...each, weight: each.weight * scale }));
  });
}

export const saysOfKinds = (learned: Learned, text: string): (Says & { kind: Kind })[] => says(learned, text, 'kinds', kinds).map(({ name, ...each }) => ({ ...each, kind: name as Kind }));
export const saysOfAreas = (learned: Learned, text: string, areas: readonly string[]): (Says & { area: string })[] =>
  says(learned, text, 'areas', areas).map(({ name, ...each }) => ({ ...each, area: name }));
