import { decodeWords } from 'postal-mime';
import { decodeText, isUtf8 } from './charset';
import { structured } from './mime-parameters';

/** A header field, its lines joined, its words as they were sent. */
export interface Field {
  name: string;
  value: string;
}

/** More than any mail system passes on; what stands after it is not looked at. */
const longestHead = 2 * 1024 * 1024;
/** RFC 5322 2.2: what a field's name is made of. */
const FIELD = /^([!-9;-~]{1,200})[ \t]*:/;

/** Where the header ends and where the body begins (RFC 5322 2.1). Mail without any header is all body. */
export function headAndBody(bytes: Buffer): { head: Buffer; body: Buffer } {
  const blank = /^(\r\n|\n|\r(?!\n))/.exec(bytes.toString('latin1', 0, 2))?.[0];
  if (blank) return { head: bytes.subarray(0, 0), body: bytes.subarray(blank.length) };
  const ends = bytes.includes(10) ? ([['\n\n', 2], ['\n\r\n', 3], ['\n\r\r\n', 4]] as const) : ([['\r\r', 2]] as const);
  const [first] = ends.flatMap(([mark, length]) => { const at = bytes.indexOf(mark); return at < 0 ? [] : [{ at, length }]; }).sort((a, b) => a.at - b.at);
  const head = first ? bytes.subarray(0, first.at + 1) : bytes;
  const says = head.toString('latin1', 0, 2000).split(/\r\n?|\n/).some((line) => FIELD.test(line));
  if (!says) return { head: bytes.subarray(0, 0), body: bytes };
  return { head, body: first ? bytes.subarray(first.at + first.length) : bytes.subarray(bytes.length) };
}

/**
 * The fields of a header in their order. Raw 8-bit text, which no standard allowed before RFC 6532, is read as UTF-8
 * where it is, otherwise in the character set that the same header names for the body, or that the message uses.
 */
export function fieldsOf(head: Buffer, otherwise = 'windows-1252'): Field[] {
  const unfolded: string[][] = [];
  for (const line of head.toString('latin1', 0, longestHead).split(/\r\n|\n|\r/)) {
    if (FIELD.test(line)) unfolded.push([line]);
    // A line that is neither is a field broken without the white space it needs; before any field it is an mbox mark.
    else if (line !== '') unfolded.at(-1)?.push(/^[ \t]/.test(line) ? line : ` ${line}`);
  }
  const fields = unfolded.map((lines) => {
    const text = lines.join('');
    const colon = text.indexOf(':');
    return { name: text.slice(0, colon).trim().toLowerCase(), value: text.slice(colon + 1).trim() };
  });
  const named = structured(fields.find(({ name }) => name === 'content-type')?.value ?? '').params['charset'];
  return fields.map(({ name, value }) => ({ name, value: /[\x80-\xff]/.test(value) ? readable(Buffer.from(escaped(value), 'latin1'), named ?? otherwise) : value }));
}

/** Inside an encoded word a raw sign is in the word's own character set: escaped, it is read so. */
const escaped = (value: string): string => value.replace(/=\?[^?\s]{1,80}\?q\?[^?]*\?=/gi, (word) => word.replace(/[\x80-\xff]/g, (sign) => `=${sign.charCodeAt(0).toString(16)}`));

const readable = (bytes: Buffer, charset: string): string => decodeText(bytes, isUtf8(bytes) ? 'utf-8' : charset);

export const valueOf = (fields: readonly Field[], name: string): string | undefined => fields.find((field) => field.name === name)?.value;

/** Encoded words in UTF-7 are read here; the library that reads all others does not know it. */
const UTF7_WORD = /=\?((?:unicode-1-1-)?utf-7)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/gi;

/** An escape that was cut off at the end of a word. */
const CUT_ESCAPE = /(=\?[^?\s]+\?q\?[^?]*[^?=])=\?=/gi;

/** A field as one line of plain words (RFC 2047): no control sign, nothing that turns the direction of writing, can come out of it. */
export function inWords(value: string): string {
  const words = decodeWords(value.replace(CUT_ESCAPE, '$1?=').replace(UTF7_WORD, (_, charset: string, how: string, text: string) => decodeText(Buffer.from(decodeWords(`=?us-ascii?${how}?${text}?=`), 'latin1'), charset)));
   
  return words.replace(/[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
}
