import type { ServiceArea } from '../people/vocabulary';
import { saysOfAreas, type Learned } from './proposal-learned';
import { tokensOf, type Token } from './proposal-phrases';

/** What the council's captures may add to a service, beside one for each of the council's own words and two for those of several words. */
const MOST_TAUGHT = 2;
/** What was learned proposes a service alone only from here on. */
const LEAST = 1;
/** Two closer than this are as likely as each other. */
const APART = 0.5;

/** "Street light" says more than "street". */
const LONG = 2;

/** Words that end the name of a street: in "12 Mill Road" nobody writes about the road. */
const STREET = new Set(['road', 'street', 'lane', 'avenue', 'drive', 'close', 'way', 'gate', 'bridge', 'park', 'square', 'verge']);

/** One word and its plurals alike: library, libraries; bus, buses; bin, bins. */
const singular = (word: string): string => word.replace(/'s$/, '').replace(/ies$/, 'y').replace(/(ss|sh|ch|x|us)es$/, '$1').replace(/([^su])s$/, '$1');

const isInName = (text: string, tokens: readonly Token[], at: number): boolean => {
  const written = (token: Token | undefined): string => (token ? text.slice(token.at, token.end) : '');
  const [before, here] = [tokens[at - 1], tokens[at]];
  const isNamed = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);
  return STREET.has(here?.word ?? '') && before?.part === here?.part && isNamed(written(here)) && isNamed(written(before));
};

/** The council's words for a service that stand in the text, each thing once however it is written. */
function wordsOf({ name, words = [] }: ServiceArea, text: string, tokens: readonly Token[]): string[] {
  const found = new Map<string, string>();
  for (const word of [...words, name.toLowerCase()]) {
    const wanted = tokensOf(word).map((token) => singular(token.word));
    const stands = wanted.length > 0 && tokens.some((_token, at) => wanted.every((each, more) => singular(tokens[at + more]?.word ?? '') === each) && !(wanted.length === 1 && isInName(text, tokens, at)));
    const key = wanted.join(' ');
    if (stands && !found.has(key)) found.set(key, word);
  }
  return [...found.values()];
}

export interface AreaProposal {
  /** Absent when nothing points anywhere, or two are as likely as each other. */
  area?: string;
  /** The words of the message that it went by. */
  words: string[];
  /** The services that are as likely as each other, for a person to tell apart: a guess would be one press from the wrong office. */
  between?: string[];
}

/** The service that a message seems to be about, by the council's own words (`ServiceArea.words`) and by what its captures have taught. */
export function proposeArea(text: string, areas: readonly ServiceArea[], learned?: Learned): AreaProposal {
  const tokens = tokensOf(text);
  const taught = learned ? saysOfAreas(learned, text, areas.map(({ id }) => id)) : [];
  const found = areas
    .map((area) => {
      const own = wordsOf(area, text, tokens);
      const more = taught.filter((each) => each.area === area.id);
      const sum = more.reduce((so, { weight }) => so + weight, 0);
      const spoke = more.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight).map((each) => each.words);
      return { id: area.id, score: own.reduce((so, word) => so + (word.includes(' ') ? LONG : 1), 0) + Math.max(-MOST_TAUGHT, Math.min(MOST_TAUGHT, sum)), words: [...new Set([...own, ...spoke])].slice(0, 6) };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score);
  const [best] = found;
  if (!best) return { words: [] };
  const asLikely = found.filter(({ score }) => best.score - score < APART);
  return asLikely.length === 1 ? { area: best.id, words: best.words } : { words: [], between: asLikely.map(({ id }) => id) };
}
