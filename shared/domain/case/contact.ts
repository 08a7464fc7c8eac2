import type { Format } from './vocabulary';

/** How a person is written to, recorded once (product rule "How this person is written to"). Empty: nothing is asked. */
export interface ContactWishes {
  /** The language asked for, where it is not English. */
  language?: string;
  formats: Format[];
  telephoneOnly?: true;
  /** What is safe: the one e-mail address, the one postal address; no message left, nothing sent home. */
  safe?: { email?: string; postal?: string; noVoicemail?: true; noLetterHome?: true };
  /** Nobody is written to any more. */
  stop?: 'died';
}

/** Wishes as somebody recorded them, with how they know. */
export interface RecordedWishes {
  wishes: ContactWishes;
  because: string;
}

export const noWishes: ContactWishes = { formats: [] };

/** What two cases that are put together know of one person: the more careful of both. What they differ in is said by the first. */
export function together(one: ContactWishes, other: ContactWishes): ContactWishes {
  const formats = [...new Set([...one.formats, ...other.formats])];
  return { ...other, ...one, formats, ...((one.safe ?? other.safe) && { safe: { ...other.safe, ...one.safe } }) };
}

/** A way to reach somebody. Without a postal address a letter goes home. */
export type Way =
  | { by: 'email'; to: string }
  | { by: 'post'; address?: string }
  /** `voicemail`: nobody answered, and a message was left. */
  | { by: 'telephone'; number?: string; voicemail?: true };

export const objections = ['stop-writing', 'telephone-only', 'not-the-safe-address', 'no-letter-home', 'no-voicemail', 'on-paper-only'] as const;
export type Objection = (typeof objections)[number];

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
const same = (one: string, other: string | undefined): boolean => other !== undefined && plain(one) === plain(other);

function againstEmail({ safe, formats: asked }: ContactWishes, to: string): Objection | undefined {
  if (safe?.email !== undefined && !same(safe.email, to)) return 'not-the-safe-address';
  return asked.includes('on paper') ? 'on-paper-only' : undefined;
}

function againstPost({ safe }: ContactWishes, address = ''): Objection | undefined {
  if (safe?.noLetterHome && !same(address, safe.postal)) return 'no-letter-home';
  return safe?.postal !== undefined && !same(address, safe.postal) ? 'not-the-safe-address' : undefined;
}

/**
 * What stands against reaching a person in a way, the gravest first; `undefined` where nothing does. It is not to be
 * waved through: another way is taken, or the record is put right. Whoever died is not telephoned either.
 */
export function standsAgainst(wishes: ContactWishes, way: Way): Objection | undefined {
  if (wishes.stop) return 'stop-writing';
  if (way.by === 'telephone') return way.voicemail && wishes.safe?.noVoicemail ? 'no-voicemail' : undefined;
  if (wishes.telephoneOnly) return 'telephone-only';
  return way.by === 'email' ? againstEmail(wishes, way.to) : againstPost(wishes, way.address);
}

/** What a letter has to be made in, which only whoever makes it can say is done: a language, and forms of text or speech. */
export const madeIn = ({ language, formats: asked }: ContactWishes): string[] => [...(language === undefined ? [] : [language]), ...asked.filter((each) => each !== 'on paper')];
