import { ownMemory } from '../../ports/own-memory';

/** Content as it was before it was made fit for transport. Everything here takes a time that grows with the length and no faster. */

const hex = (code: number | undefined): number =>
  code === undefined ? -1 : code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 70 ? code - 55 : code >= 97 && code <= 102 ? code - 87 : -1;

/** Quoted-printable (RFC 2045 6.7). An escape that is none stays as it was sent. */
function fromQuotedPrintable(bytes: Buffer): Buffer {
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const code = bytes[at] ?? 0;
    if (code !== 61) {
      out[length++] = code;
      continue;
    }
    const [high, low] = [hex(bytes[at + 1]), hex(bytes[at + 2])];
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low;
      at += 2;
      continue;
    }
    // A soft line break, with the white space that relays put before its end.
    let end = at + 1;
    while (end - at < 80 && (bytes[end] === 32 || bytes[end] === 9)) end += 1;
    if (bytes[end] === 13 && bytes[end + 1] === 10) at = end + 1;
    else if (bytes[end] === 10 || bytes[end] === 13) at = end;
    else if (end >= bytes.length) break;
    else out[length++] = code;
  }
  return out.subarray(0, length);
}

const isBase64 = new Uint8Array(256);
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/') isBase64[sign.charCodeAt(0)] = 1;
/** RFC 4648 5, as some send it: after padding they are somebody's footer. */
const isBase64InUrls = new Uint8Array(isBase64);
for (const sign of '-_') isBase64InUrls[sign.charCodeAt(0)] = 1;
/** What is decoded of more than this has its memory to itself. */
const longBytes = 64 * 1024;
/** A multiple of four signs, few enough to be short-lived. */
const signsAtOnce = 64 * 1024;

/**
 * Base64 (RFC 2045 6.8); what is no sign of it is passed over. Some senders pad every line: each piece ends at its padding.
 * Nothing but what comes out is ever held whole.
 */
function fromBase64(bytes: Buffer): Buffer {
  const most = Math.ceil(bytes.length * 0.75);
  const out = most < longBytes ? Buffer.allocUnsafe(most) : Buffer.from(ownMemory(most).buffer);
  const signs = Buffer.allocUnsafe(Math.min(bytes.length, signsAtOnce));
  let length = 0;
  let isSign = isBase64InUrls;
  for (let at = 0; at < bytes.length; ) {
    let gathered = 0;
    let code = 0;
    for (; at < bytes.length && gathered < signsAtOnce && code !== 61; at += 1) {
      code = bytes[at] ?? 0;
      if (isSign[code] === 1) signs[gathered++] = code;
    }
    length += out.write(signs.toString('latin1', 0, gathered), length, 'base64');
    if (code === 61) isSign = isBase64;
  }
  return out.subarray(0, length);
}

const uuLine = (line: string): Buffer => {
  const length = (line.charCodeAt(0) - 32) & 63;
  const out = Buffer.alloc(length + 3);
  let at = 0;
  for (let from = 1; at < length; from += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((step) => ((line.charCodeAt(from + step) || 32) - 32) & 63) as [number, number, number, number];
    out[at++] = (a << 2) | (b >> 4);
    out[at++] = ((b & 15) << 4) | (c >> 2);
    out[at++] = ((c & 3) << 6) | d;
  }
  return out.subarray(0, length);
};

/** The lines of a uuencoded file, up to its end. */
export const fromUuencoded = (lines: readonly string[]): Buffer => Buffer.concat(lines.map(uuLine));

export function decodeBody(bytes: Buffer, encoding: string): Buffer {
  switch (encoding) {
    case 'base64':
      return fromBase64(bytes);
    case 'quoted-printable':
      return fromQuotedPrintable(bytes);
    case 'x-uuencode':
    case 'uuencode':
    case 'x-uue': {
      const lines = bytes.toString('latin1').split(/\r\n|\n/);
      const begin = lines.findIndex((line) => line.startsWith('begin '));
      const end = lines.indexOf('end', begin + 1);
      return begin < 0 ? bytes : fromUuencoded(lines.slice(begin + 1, end < 0 ? undefined : end).filter((line) => line !== ''));
    }
    default:
      return bytes;
  }
}

const UU_BEGIN = /^begin [0-7]{3,4} (\S.{0,200})$/;

/** Files that older programs put between the lines of a text, uuencoded; and the text without them. */
export function withoutUuencoded(text: string): { text: string; files: { name: string; content: Buffer }[] } {
  if (!text.includes('begin ')) return { text, files: [] };
  const kept: string[] = [];
  const files: { name: string; content: Buffer }[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, name] = UU_BEGIN.exec(lines[at] ?? '') ?? [];
    let end = at + 1;
    // Every full line is 61 signs and begins with the letter that says 45.
    while (name !== undefined && end < lines.length && /^[!-`]{1,90}$/.test((lines[end] ?? '').replaceAll(' ', '`')) && lines[end] !== 'end' && lines[end] !== '`') end += 1;
    if (lines[end] === '`') end += 1;
    if (name === undefined || lines[end] !== 'end') kept.push(lines[at] ?? '');
    else {
      files.push({ name, content: fromUuencoded(lines.slice(at + 1, end).filter((line) => line !== '`' && line !== '')) });
      at = end;
    }
  }
  return { text: kept.join('\n'), files };
}

/** Flowed text (RFC 3676): a line that ends in a space goes on in the next, at the same depth of quotation. */
export function unflowed(text: string, deleteSpaces: boolean): string {
  const out: string[][] = [];
  let depth = -1;
  for (const line of text.split('\n')) {
    const quotes = /^>*/.exec(line)?.[0].length ?? 0;
    const content = line.slice(quotes).replace(/^ /, '');
    const last = out.at(-1);
    const before = last?.at(-1);
    if (last && before?.endsWith(' ') && quotes === depth && content !== '-- ' && !(last.length <= 2 && before === '-- ')) {
      if (deleteSpaces) last[last.length - 1] = before.slice(0, -1);
      last.push(content);
    } else out.push([quotes > 0 ? `${'>'.repeat(quotes)} ` : '', content]);
    depth = quotes;
  }
  return out.map((pieces) => pieces.join('')).join('\n');
}
