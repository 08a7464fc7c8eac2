/**
 * References that can be read out on the telephone: prefix, seven signs, a check sign, as in `HC-7Q4M2XD-K`.
 * No B (8), I, L, O (1, 0), S (5), 0 or 1. Twenty-nine signs, a prime: with weights 1 to 7 the check catches
 * every single wrong sign and every two signs exchanged.
 */
const SIGNS = '23456789ACDEFGHJKMNPQRTUVWXYZ';
const LENGTH = 7;

const checkOf = (body: string): string => SIGNS[[...body].reduce((sum, sign, at) => sum + SIGNS.indexOf(sign) * (at + 1), 0) % SIGNS.length] ?? '';

/**
 * Derives a reference from a digest of what the case is made from (hexadecimal, at least 24 digits).
 * Derived, never a counter: the same matter of the same message always gets the same one.
 */
export function referenceFrom(prefix: string, digest: string): string {
  let rest = BigInt(`0x${digest.slice(0, 24)}`);
  let body = '';
  for (let at = 0; at < LENGTH; at += 1) {
    body += SIGNS[Number(rest % BigInt(SIGNS.length))] ?? '';
    rest /= BigInt(SIGNS.length);
  }
  return `${prefix}-${body}-${checkOf(body)}`;
}

/** Reads a reference as people type or say it: any case, with or without hyphens. A wrong check sign is `undefined`. */
export function readReference(prefix: string, text: string): string | undefined {
  const signs = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (!signs.startsWith(prefix) || signs.length !== prefix.length + LENGTH + 1) return undefined;
  const body = signs.slice(prefix.length, -1);
  return [...body].every((sign) => SIGNS.includes(sign)) && checkOf(body) === signs.at(-1) ? `${prefix}-${body}-${checkOf(body)}` : undefined;
}

/** Letters that no reference has, since they are heard and read as these signs. */
const heardAs: Record<string, string> = { B: '8', S: '5' };

/**
 * What somebody types who was told a reference: any case, with or without prefix, hyphens and spaces, B for 8 and S for 5.
 * `mistyped`: it has the form of one, and its check sign says that a sign is wrong. `undefined`: it is something else.
 */
export function heardReference(prefix: string, text: string): { reference: string } | 'mistyped' | undefined {
  const signs = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const named = signs.startsWith(prefix) && signs.length === prefix.length + LENGTH + 1;
  if (!named && signs.length !== LENGTH + 1) return undefined;
  const body = signs.slice(named ? prefix.length : 0).replace(/[BS]/g, (sign) => heardAs[sign] ?? sign);
  const reference = readReference(prefix, `${prefix}${body}`);
  if (reference !== undefined) return { reference };
  // Eight letters may be a word, and eight digits a telephone number: what names no prefix is taken for one only where it fits.
  return named ? 'mistyped' : undefined;
}

/** A hyphen as people and their programs write it, or a space, or nothing. */
const HYPHEN = '[-\\u2010-\\u2015 ]?';

/** Every well-formed reference that a text quotes, each once, in order. */
export function referencesIn(prefix: string, text: string): string[] {
  const quoted = text.toUpperCase().match(new RegExp(`\\b${prefix}${HYPHEN}[A-Z0-9]{${LENGTH}}${HYPHEN}[A-Z0-9]\\b`, 'g')) ?? [];
  return [...new Set(quoted.map((found) => readReference(prefix, found)).filter((found) => found !== undefined))];
}
