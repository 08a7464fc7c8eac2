import { dangerWords, type DangerWords } from './danger-words';
import { find, findAll, phrasesOf, tokensOf, whoseStandIn, wordsIn, type Phrases } from './proposal-phrases';
import { dangers, type Danger } from './vocabulary';

export interface DangerFound {
  kind: Danger;
  raises: string;
  /** The words that raised it as the message has them, and where they begin in its text. */
  words: { text: string; at: number }[];
}

const asPhrases = (phrases: readonly string[]): Phrases<string> => phrasesOf(phrases.map((phrase) => [phrase, phrase] as const));

interface Prepared {
  words: Phrases<string>;
  unless: Phrases<string>;
}

/** A list of words is prepared once, however many messages are looked through. */
const prepared = new WeakMap<readonly DangerWords[], { lines: Map<DangerWords, Prepared>; raising: Phrases<DangerWords> }>();
function prepare(list: readonly DangerWords[]) {
  const made = prepared.get(list) ?? {
    lines: new Map(list.map((line) => [line, { words: asPhrases(line.words), unless: asPhrases(line.unless) }])),
    raising: phrasesOf(list.flatMap((line) => line.words.map((phrase) => [phrase, line] as const))),
  };
  prepared.set(list, made);
  return made;
}

/**
 * What in a message may mean harm now, by kind, with the words that say so. It decides nothing and it misses things:
 * whoever shows it also says "read the message". Data (`words`) as it stands in the built-in list, with a council's lines after it.
 */
export function dangerIn(text: string, words: readonly DangerWords[] = dangerWords): DangerFound[] {
  const tokens = tokensOf(text);
  const { lines: list, raising } = prepare(words);
  // Most messages hold none of these words: only where one stands is it asked whether it is meant.
  const standing = whoseStandIn(tokens, raising);
  const lines = [...list].filter(([line]) => standing.has(line)).map(([line, { words: own, unless }]) => {
    const harmless = new Set(find(tokens, unless).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_none, more) => first + more)));
    // "Kill the library" is a turn of phrase; "kill the library staff" goes further than it, and is not.
    const found = findAll(tokens, own, ({ last }) => !harmless.has(last));
    return { ...line, found: found.map((each) => ({ text: wordsIn(text, tokens, each), at: tokens[each.first]?.at ?? 0 })) };
  });
  return dangers.flatMap((kind) => {
    const raised = lines.filter((line) => line.kind === kind && line.found.length > 0);
    const [line] = raised;
    if (!line) return [];
    // Two lines of a list may hold the same words: they are shown once.
    const words = new Map(raised.flatMap(({ found }) => found).map((each) => [`${each.at} ${each.text}`, each]));
    return [{ kind, raises: line.raises, words: [...words.values()].sort((one, other) => one.at - other.at) }];
  });
}
