/** Words that a slip of one letter makes of one another, and that mean something else: between these nothing is a typing fix. */
const lookAlikes = new Set(['carers', 'careers', 'county', 'country', 'parish', 'perish', 'united', 'untied', 'costs', 'coasts', 'minister', 'minster', 'trial', 'trail', 'statue', 'statute', 'public', 'pubic', 'casual', 'causal', 'marital', 'martial', 'content', 'consent', 'quiet', 'quite', 'diary', 'dairy', 'council', 'counsel', 'ordinance', 'ordnance', 'reserve', 'reverse', 'moral', 'morale']);

/** More than so many slips in one text is writing, not putting right. */
export const mostSlips = 5;

/** Shorter words are too near to one another: a letter more or less may make another word. */
const longEnough = 6;

/** Punctuation around a word; not a point or a dash that belongs to a figure. */
const around = /^(?:[,;:'"“”()]|[.–-](?![.\d]))+|(?:[.,;:'"“”()]|(?<!\d)[–-])+$/g;
const bare = (word: string): string => word.toLowerCase().replace(/[’‘]/g, "'").replace(around, '');
const hasFigure = (word = ''): boolean => /\d/.test(word);
/** Bare words; those that were punctuation alone are gone, but for a dash beside a figure: it may be a minus, or stand for all between two. */
const wordsOf = (text: string): string[] =>
  text.split(/\s+/).flatMap((word, at, all) => {
    const is = /^[–-]+$/.test(word) && (hasFigure(all[at - 1]) || hasFigure(all[at + 1])) ? '-' : bare(word);
    return is === '' ? [] : [is];
  });

const isSwapped = (one: string, other: string): boolean => {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && one.length === other.length && `${one.slice(0, at)}${one.charAt(at + 1)}${one.charAt(at)}${one.slice(at + 2)}` === other;
};

/** Whether one letter is put in, left out or another. */
function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  const at = [...short].findIndex((letter, index) => letter !== long[index]);
  const from = at < 0 ? short.length : at;
  return short.slice(long.length === short.length ? from + 1 : from) === long.slice(from + 1);
}

/** Whether one word is the other with a slip of the hand: letters alone, beginning alike, and but for a swap ending alike. */
function isSlip(one: string, other: string): boolean {
  if (!/^[a-z]{3,}$/.test(one) || !/^[a-z]{3,}$/.test(other) || lookAlikes.has(one) || lookAlikes.has(other)) return false;
  if (one.charAt(0) !== other.charAt(0)) return false;
  return isSwapped(one, other) || (one.at(-1) === other.at(-1) && Math.min(one.length, other.length) >= longEnough && isOneLetterApart(one, other));
}

/**
 * Whether a text was only put right: blanks, line breaks, capitals and the punctuation around words; and at most five
 * words with two neighbouring letters swapped, or one letter of a longer word put in, left out or changed. A word more or
 * less, a figure, or a word with another meaning is never a typing fix.
 */
export function isTypingFix(before: string, after: string): boolean {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  if (was.length !== is.length) return false;
  const changed = was.flatMap((word, at) => (word === is[at] ? [] : [[word, is[at] ?? ''] as const]));
  return changed.length <= mostSlips && changed.every(([one, other]) => isSlip(one, other));
}
