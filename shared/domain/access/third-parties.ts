/** Whom somebody has to look at before a text is given away: another person, or somebody who works for the council. */
export type Marked = 'third party' | 'officer';

/** A stretch of text, as it stands; `marked` where a person decides whether it is redacted. */
export interface Piece {
  text: string;
  marked?: Marked;
}

/** What is known of the people in the records of one export: names, addresses, numbers and postal addresses. */
export interface KnownPeople {
  /** The subject's own, never marked; the council's mailbox is among them. */
  theirs: readonly string[];
  /** Other people's names. */
  others: readonly string[];
  /** Names and telephone numbers of people who work for the council. */
  officers: readonly string[];
}

const ADDRESS = String.raw`[^\s<>,;:"'()\[\]]+@[^\s<>,;:"'()\[\]]+`;
/** A telephone number of the United Kingdom as people write it. */
const NUMBER = String.raw`(?<![\d-])(?:\+44[ .-]?(?:\(0\))?|\(?0)[1-378](?:[ .()-]{0,2}\d){8,9}(?!\d)`;
const POSTCODE = String.raw`(?<![A-Za-z0-9-])[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}(?![A-Za-z0-9-])`;

const literally = (text: string): string => text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
const between = (words: readonly string[]): string => `(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`;

/** As two of one sort are compared: a number by its digits, everything else without its spaces and capitals. */
function plain(text: string): string {
  if (new RegExp(`^${NUMBER}$`, 'u').test(text.trim())) return text.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^44/, '0');
  return text.toLowerCase().replace(/\s+/g, '').replace(/[.]$/, '');
}

const longEnough = (name: string): boolean => name.trim().length > 1;

/**
 * Takes a text apart where it names people: addresses, telephone numbers and postcodes whosesoever they are, and the names
 * that the records know. What is not the subject's own is marked, and nothing is left out. It knows no name that stands
 * in no record, and no nickname: a person reads the text.
 */
export function markingFor({ theirs, others, officers }: KnownPeople): (text: string) => Piece[] {
  const names = [...new Set([...theirs, ...others, ...officers])].filter(longEnough).sort((one, other) => other.length - one.length);
  const people = new RegExp([ADDRESS, NUMBER, POSTCODE, ...(names.length > 0 ? [between(names.map(literally))] : [])].join('|'), 'giu');
  const own = new Set(theirs.map(plain));
  const ownPlaces = [...own].filter((each) => each.length > 7);
  const working = new Set(officers.map(plain));
  const markOf = (found: string): Marked | undefined => {
    const compared = plain(found);
    if (own.has(compared) || (new RegExp(`^${POSTCODE}$`, 'u').test(found) && ownPlaces.some((place) => place.includes(compared)))) return undefined;
    return working.has(compared) ? 'officer' : 'third party';
  };
  return (text) => {
    const pieces: Piece[] = [];
    let at = 0;
    for (const { 0: found, index } of text.matchAll(people)) {
      const marked = markOf(found);
      if (!marked) continue;
      if (index > at) pieces.push({ text: text.slice(at, index) });
      pieces.push({ text: found, marked });
      at = index + found.length;
    }
    return at < text.length ? [...pieces, { text: text.slice(at) }] : pieces;
  };
}

/** A text with its marks written out, where nothing else can show them. */
export const withMarks = (pieces: readonly Piece[]): string => pieces.map(({ text, marked }) => (marked ? `[${marked}: ${text}]` : text)).join('');

/** The same of every text in a record; the names of its fields stay. */
export function recordWithMarks(record: unknown, marking: (text: string) => Piece[]): unknown {
  if (typeof record === 'string') return withMarks(marking(record));
  if (Array.isArray(record)) return record.map((each) => recordWithMarks(each, marking));
  return typeof record === 'object' && record !== null ? Object.fromEntries(Object.entries(record).map(([name, value]) => [name, recordWithMarks(value, marking)])) : record;
}
