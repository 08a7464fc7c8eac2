import { decodeText, isUtf8 } from './charset';

/** A field that has parameters, such as Content-Type. */
export interface Structured {
  value: string;
  params: Readonly<Record<string, string>>;
}

/** Splits at semicolons that stand outside quotation marks, in one pass. */
function segments(value: string): string[] {
  const found: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at];
    if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (sign === ';' && !quoted) {
      found.push(value.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, value.slice(from)];
}

/** Names whose value is one word: what follows it is a comment or a parameter whose semicolon was forgotten. */
const ONE_WORD = /^(boundary|charset|format|delsp|method|protocol|smime-type|report-type|micalg)$/;

/** The value that a segment begins with, and what is left of the segment after it. */
function valueAndRest(name: string, given: string): [value: string, rest: string] {
  if (given.startsWith('"')) {
    let end = 1;
    while (end < given.length && given[end] !== '"') end += given[end] === '\\' ? 2 : 1;
    // Only a quotation mark and the sign itself need the sign; others stand in the paths that Windows programs send.
    return [given.slice(1, end).replace(/\\(["\\])/g, '$1'), given.slice(end + 1)];
  }
  const space = ONE_WORD.test(name) ? given.search(/[\s(]/) : -1;
  return space > 0 ? [given.slice(0, space), given.slice(space)] : [given, ''];
}

function readParameters(segment: string, into: Record<string, string>): void {
  let rest = segment;
  for (let no = 0; no < 20; no += 1) {
    const equals = rest.indexOf('=');
    if (equals < 0) return;
    const name = rest.slice(0, equals).trim().toLowerCase();
    const [value, after] = valueAndRest(name, rest.slice(equals + 1).trim());
    // The first of two alike counts, as with fields: a scanner and a reader must not see different mail.
    if (name !== '' && !Object.hasOwn(into, name)) into[name] = value;
    rest = after;
  }
}

/** Puts a value together that was sent in sections, or percent-encoded with its character set (RFC 2231 3 and 4). */
function withoutSections(params: Record<string, string>): Record<string, string> {
  const whole: Record<string, string> = {};
  const sections = new Map<string, { no: number; value: string; encoded: boolean }[]>();
  for (const [key, value] of Object.entries(params)) {
    const [, name, no, star] = /^([^*]+)\*(?:(\d{1,4})(\*)?)?$/.exec(key) ?? [];
    if (name === undefined) whole[key] = value;
    else sections.set(name, [...(sections.get(name) ?? []), { no: Number(no ?? 0), value, encoded: no === undefined || star === '*' }].slice(0, 200));
  }
  for (const [name, list] of sections) {
    const [first, ...others] = list.sort((a, b) => a.no - b.no);
    const [, charset, value] = (first?.encoded && /^([^']*)'[^']*'([\s\S]*)$/.exec(first.value)) || [];
    const parts = first ? [{ ...first, value: value ?? first.value }, ...others] : [];
    const bytes = Buffer.concat(parts.map((each) => (each.encoded ? percentDecoded(each.value) : Buffer.from(each.value))));
    whole[name] = decodeText(bytes, isUtf8(bytes) ? 'utf-8' : (charset ?? 'windows-1252'));
  }
  return whole;
}

const percentDecoded = (text: string): Buffer => Buffer.from(Buffer.from(text).toString('latin1').replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1');

/** Reads a field with parameters (RFC 2045 5.1), and what senders make of it: semicolons forgotten, names in pieces. */
export function structured(field: string): Structured {
  const [first = '', ...others] = segments(field);
  const value = /^[^\s;"(]*/.exec(first.replace(/^\s*\([^()]*\)\s*/, '').trim())?.[0] ?? '';
  const params: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const segment of [first.slice(first.indexOf(value) + value.length), ...others].slice(0, 200)) readParameters(segment, params);
  return { value: value.toLowerCase(), params: withoutSections(params) };
}
