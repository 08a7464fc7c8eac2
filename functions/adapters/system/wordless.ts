import { digestOf } from './digest';
import { mistakeIn } from './mistake';

/** A reference as references are made (shared/domain/case/reference), whoever's council it is. A plan's has a P before the hyphen. */
const REFERENCE = /\b[A-Z]{2}P?-[2-9AC-HJKMNP-RT-Z]{7}-[2-9AC-HJKMNP-RT-Z]\b/g;

/**
 * What stands in a log in the place of a case's reference, which is its id as well: the same for the same reference, so
 * that whoever knows one finds its lines, and nobody learns one from them.
 */
export const logged = (text: string): string => text.replace(REFERENCE, (reference) => `ref:${digestOf(reference).slice(0, 16)}`);

/** An accident as the host may hear of it, which writes down whatever it is told: its kind and where it was, no words and no cause. */
export function withoutWords(cause: unknown): Error {
  const { error, at = '' } = mistakeIn(cause);
  const told = new Error(`${error}, whose words are not told`);
  told.name = error;
  told.stack = `${error}\n${at.replaceAll(' < ', '\n')}`;
  return told;
}

interface Handled {
  handler: (trigger: never, context: never) => unknown;
}

/** What is registered, with its accidents told without words: the host logs what a function throws. */
export const wordless = <Options extends Handled>(options: Options): Options => ({
  ...options,
  handler: async (trigger: never, context: never): Promise<unknown> => {
    try {
      return await options.handler(trigger, context);
    } catch (cause) {
      throw withoutWords(cause);
    }
  },
});
