import type { RestrictionGround } from '../case/vocabulary';
import { domainOf, isWithin } from '../people/address';
import type { PersonId } from '../people/vocabulary';
import { findAll, phrasesOf, tokensOf, wordsIn } from './proposal-phrases';
import { restrictionWords, type RestrictionWords } from './restriction-words';

/** What in a message speaks for closing its case, with the words that say so. */
export interface RestrictionFound {
  grounds: { ground: RestrictionGround; words: string[] }[];
  /** People who work here and are named in full. */
  named: { person: PersonId; words: string }[];
}

/** The whole name, and what is somebody's. */
const inPhrase = (name: string): string => tokensOf(name).map(({ word }, at, all) => (at === all.length - 1 ? `${word}|${word}'s` : word)).join(' ');

/**
 * Why a case might be closed and whom it might be about (product rule "Restricted cases"). It decides nothing: grounds
 * are the default and can be taken away, whoever is named is asked about. A single name is nobody: many share one. `own`
 * are the council's domains.
 */
export function proposeRestriction(text: string, { from, own, people }: { from?: string; own: readonly string[]; people: readonly { id: PersonId; name: string }[] }, words: readonly RestrictionWords[] = restrictionWords): RestrictionFound {
  const tokens = tokensOf(text);
  const found = (phrases: readonly string[]): string[] => [...new Set(findAll(tokens, phrasesOf(phrases.map((phrase) => [phrase, phrase] as const)), () => true).map((each) => wordsIn(text, tokens, each)))];
  const isEmployee = from !== undefined && isWithin(domainOf(from), own);
  const named = people.flatMap(({ id, name }) => {
    const phrase = inPhrase(name);
    const [first] = phrase.includes(' ') ? found([phrase]) : [];
    return first === undefined ? [] : [{ person: id, words: first }];
  });
  const grounds = words.flatMap(({ ground, words: phrases }) => {
    const those = [...found(phrases), ...(ground === 'an employee complains' && isEmployee ? [from] : [])];
    return those.length > 0 ? [{ ground, words: those }] : [];
  });
  return { grounds, named };
}
