import type { Case } from '../case/case';
import type { Correspondent } from '../people/vocabulary';

/** A word longer than this is looked for by its beginning. */
const longestWord = 24;
/** What the terms of one card may take together, in characters: what comes first is kept. */
const mostOfCard = 320;

/** Words that stand everywhere and tell nothing apart. */
const everywhere = new Set(['an', 'and', 'are', 'as', 'at', 'be', 'been', 'by', 'for', 'from', 'had', 'has', 'have', 'in', 'is', 'it', 'its', 'my', 'no', 'not', 'of', 'on', 'or', 'our', 'that', 'the', 'their', 'this', 'to', 'was', 'we', 'were', 'with', 'you', 'your']);

const ADDRESS = /[^\s<>,;:"]+@[^\s<>,;:"]+/g;

/** As it is compared: small letters without accents, and no apostrophe. */
const plain = (text: string): string => text.normalize('NFKD').replace(/[\p{M}'’]/gu, '').toLowerCase();

/** Potholes are looked for as one pothole is; what ends in a double s, or is short, stays. */
const singular = (word: string): string => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);

const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => (word.length < 2 || everywhere.has(word) ? [] : [singular(word).slice(0, longestWord)]));

/**
 * What a text is found by, each once: whole e-mail addresses, and words of two letters or more but for those that stand
 * everywhere. Accents, apostrophes, capitals and a plural's s make no difference. The same for what is kept and what is
 * asked, so that either engine compares whole terms and nothing else.
 */
export function termsIn(text: string): string[] {
  const compared = plain(text);
  return [...new Set([...(compared.match(ADDRESS) ?? []), ...wordsOf(compared.replace(ADDRESS, ' '))])];
}

function kept(terms: readonly string[]): string[] {
  let left = mostOfCard;
  return [...new Set(terms)].filter((term) => {
    left -= term.length + 3;
    return left >= 0;
  });
}

/** What a case is found by: who wrote, whom it is about, what it is in short; then others who have written on it. */
export const caseTerms = ({ writer, onBehalf, inShort, correspondents }: Pick<Case, 'writer' | 'onBehalf' | 'inShort' | 'correspondents'>): string[] =>
  kept([...termsIn(`${writer.address} ${writer.name} ${onBehalf?.of ?? ''}`), ...termsIn(inShort), ...termsIn(correspondents.join(' '))]);

/** What a message is found by while it waits: who wrote it, and its subject. */
export const messageTerms = (subject: string, writer: Correspondent | undefined): string[] => kept(termsIn(`${writer?.address ?? ''} ${writer?.name ?? ''} ${subject}`));
