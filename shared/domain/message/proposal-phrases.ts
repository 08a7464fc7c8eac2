/** A word as it is compared, and where it stands in the text. */
export interface Token {
  word: string;
  at: number;
  end: number;
  /** Which part of a sentence it is in: nothing reaches across a full stop or a comma. */
  part: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const STOP = /[.,;:!?()\n–—]|\s-\s/;

/** The words of a text, small, with one kind of apostrophe. */
export function tokensOf(text: string): Token[] {
  let part = 0;
  let end = 0;
  return [...text.matchAll(WORD)].map((found) => {
    if (STOP.test(text.slice(end, found.index))) part += 1;
    end = found.index + found[0].length;
    return { word: found[0].toLowerCase().replace(/’/g, "'"), at: found.index, end, part };
  });
}

/** Words that turn what follows them into its opposite. */
const NO = new Set(['not', 'no', 'never', 'nothing', 'without', 'hardly', 'barely', 'neither', 'nor', 'cannot', 'isnt', 'wasnt', 'dont', 'didnt', 'cant', 'wont', 'couldnt', 'havent', 'hasnt']);
export const isNo = (word: string): boolean => NO.has(word) || word.endsWith("n't");

/** What stands for any few words between two others, and how many they may be. */
const GAP = '...';
const GAP_MOST = 6;

type Matches = (word: string) => boolean;
const partOf = (written: string): Matches | typeof GAP => {
  if (written === GAP) return GAP;
  const any = written.split('|');
  const words = new Set(any);
  const beginnings = any.filter((each) => each.endsWith('*')).map((each) => each.slice(0, -1));
  return (word) => words.has(word) || beginnings.some((each) => word.startsWith(each));
};

/** A phrase made ready. */
export interface Phrase<T> {
  parts: (Matches | typeof GAP)[];
  words: number;
  /** Its place among those that were made ready with it. */
  no: number;
  of: T;
}

/** Phrases by their first word, and those of which that is only begun by its first letters; the longest first. */
export interface Phrases<T> {
  whole: ReadonlyMap<string, readonly Phrase<T>[]>;
  begun: ReadonlyMap<string, readonly Phrase<T>[]>;
}

const beginning = (word: string): string => word.slice(0, 2);
const longestFirst = <T>(one: Phrase<T>, other: Phrase<T>): number => other.words - one.words || one.no - other.no;

/** The phrases that may begin with a word, the longest first. */
function mayBegin<T>({ whole, begun }: Phrases<T>, word: string): readonly Phrase<T>[] {
  const [these, those] = [whole.get(word), begun.get(beginning(word))];
  return these && those ? [...new Set([...these, ...those])].sort(longestFirst) : (these ?? those ?? []);
}

/**
 * Makes phrases ready to be looked for. Data that a council can write: words with a space between, `mend*` for any ending,
 * `son|daughter` for either, `...` for up to six words in between.
 */
export function phrasesOf<T>(written: Iterable<readonly [phrase: string, of: T]>): Phrases<T> {
  const [whole, begun] = [new Map<string, Set<Phrase<T>>>(), new Map<string, Set<Phrase<T>>>()];
  let no = 0;
  for (const [asWritten, of] of written) {
    const words = asWritten.toLowerCase().replace(/’/g, "'").split(' ');
    const phrase: Phrase<T> = { parts: words.map(partOf), words: words.length, no: (no += 1), of };
    for (const first of words[0]?.split('|') ?? []) {
      const [by, key] = first.endsWith('*') ? [begun, beginning(first.slice(0, -1))] : [whole, first];
      by.set(key, (by.get(key) ?? new Set()).add(phrase));
    }
  }
  const sorted = (by: Map<string, Set<Phrase<T>>>): Phrases<T>['whole'] => new Map([...by].map(([key, phrases]) => [key, [...phrases].sort(longestFirst)]));
  return { whole: sorted(whole), begun: sorted(begun) };
}

/** The token at which a phrase that begins at `from` ends; nothing where it does not stand there. What is left of it, from `part` on, begins at `at`. */
function endOf<T>(tokens: readonly Token[], from: number, phrase: Phrase<T>, at = from, part = 0): number | undefined {
  const wanted = phrase.parts[part];
  if (wanted === undefined) return at - 1;
  if (wanted === GAP) {
    for (let skipped = 0; skipped <= GAP_MOST; skipped += 1) {
      const end = tokens[at + skipped]?.part === tokens[from]?.part ? endOf(tokens, from, phrase, at + skipped, part + 1) : undefined;
      if (end !== undefined) return end;
    }
    return undefined;
  }
  return at < tokens.length && wanted((tokens[at] as Token).word) ? endOf(tokens, from, phrase, at + 1, part + 1) : undefined;
}

/** Whose phrases stand anywhere in a text, in one pass. */
export function whoseStandIn<T>(tokens: readonly Token[], phrases: Phrases<T>): Set<T> {
  const found = new Set<T>();
  tokens.forEach(({ word }, first) => {
    for (const phrase of mayBegin(phrases, word)) if (!found.has(phrase.of) && endOf(tokens, first, phrase) !== undefined) found.add(phrase.of);
  });
  return found;
}

export type Found<T> = { of: T; first: number; last: number };

/** Where phrases stand, each word used once: the longest phrase that begins at a word has it. */
export function find<T>(tokens: readonly Token[], phrases: Phrases<T>): Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (const phrase of mayBegin(phrases, (tokens[at] as Token).word)) {
      const last = endOf(tokens, at, phrase);
      if (last === undefined) continue;
      found.push({ of: phrase.of, first: at, last });
      at = last;
      break;
    }
  }
  return found;
}

/** Where phrases stand, however they overlap; what lies inside a longer one is left out. `keep` is asked first. */
export function findAll<T>(tokens: readonly Token[], phrases: Phrases<T>, keep: (found: Found<T>) => boolean): Found<T>[] {
  const all: Found<T>[] = [];
  tokens.forEach(({ word }, first) => {
    for (const phrase of mayBegin(phrases, word)) {
      const last = endOf(tokens, first, phrase);
      if (last !== undefined) all.push({ of: phrase.of, first, last });
    }
  });
  // In the order in which they begin, the longest first: what ends no later than one before it lies inside that one.
  let reached = -1;
  return all.filter(keep).sort((one, other) => one.first - other.first || other.last - one.last).filter(({ last }) => {
    const isInside = last <= reached;
    reached = Math.max(reached, last);
    return !isInside;
  });
}

/** The words from one token to another as they stand in the text, on one line. */
export const wordsIn = (text: string, tokens: readonly Token[], { first, last }: { first: number; last: number }): string =>
  text.slice(tokens[first]?.at ?? 0, tokens[last]?.end ?? 0).replace(/\s+/g, ' ');
