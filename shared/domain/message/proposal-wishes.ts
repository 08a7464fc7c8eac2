import type { ContactWishes } from '../case/contact';
import { findAll, phrasesOf, tokensOf, wordsIn } from './proposal-phrases';
import { languages, wishWords } from './wish-words';

/** How somebody may want to be written to, and the words of theirs that say so. */
export interface WishFound {
  wishes: ContactWishes;
  words: string[];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const table: readonly { wishes: ContactWishes; words: readonly string[] }[] = [
  ...wishWords,
  ...languages.map((language) => ({ wishes: { formats: [], language: capital(language) }, words: [`write|reply|answer|respond|read|speak|speaks|letter|letters ... ${language}`, `in ${language} please`, `into ${language}`] })),
];

/**
 * What a text says of how its writer is to be written to (product rule "How this person is written to"). It decides nothing:
 * each is offered with its words, and recorded only by an officer. It misses things.
 */
export function proposeWishes(text: string): WishFound[] {
  const tokens = tokensOf(text);
  return table.flatMap(({ wishes, words: phrases }) => {
    const found = findAll(tokens, phrasesOf(phrases.map((phrase) => [phrase, phrase] as const)), () => true);
    const words = [...new Set(found.map((each) => wordsIn(text, tokens, each)))];
    return words.length > 0 ? [{ wishes, words }] : [];
  });
}
