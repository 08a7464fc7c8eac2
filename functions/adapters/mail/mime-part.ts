import { decodeBody } from './mime-body';
import { fieldsOf, headAndBody, valueOf, type Field } from './mime-header';
import { structured, type Structured } from './mime-parameters';
import { NotRead } from './reading';

/** A message or a part of one, as it was sent. */
export interface Part {
  fields: Field[];
  type: Structured;
  disposition: Structured;
  /** The transfer encoding, in lower case. */
  encoding: string;
  /** Still encoded. Empty where there are parts. */
  body: Buffer;
  parts: Part[];
}

/** Nobody writes mail as deep or in as many parts; what is deeper is listed as a file. */
const deepest = 40;
const mostParts = 5000;

/**
 * The pieces between lines that are `--` and the boundary, or, `loosely`, only begin so (RFC 2046 5.1.1 asks for no more,
 * but one boundary may begin like another); none where no line is.
 */
function pieces(body: Buffer, boundary: string, loosely = false): Buffer[] {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const found: Buffer[] = [];
  let from = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + 1)) {
    if (at > 0 && body[at - 1] !== 10 && body[at - 1] !== 13) continue;
    let end = at + mark.length;
    const closes = body[end] === 45 && body[end + 1] === 45;
    if (closes) end += 2;
    while (body[end] === 32 || body[end] === 9) end += 1;
    if (end < body.length && body[end] !== 10 && body[end] !== 13) {
      if (!loosely) continue;
      end = body.indexOf(10, end) < 0 ? body.length : body.indexOf(10, end);
    }
    // The line break before a boundary belongs to the boundary.
    if (from >= 0) found.push(body.subarray(from, Math.max(from, at - (body[at - 1] === 10 && body[at - 2] === 13 ? 2 : 1))));
    if (found.length > mostParts) throw new NotRead('too large');
    end += body[end] === 13 && body[end + 1] === 10 ? 2 : 1;
    // Nothing is thrown away that stands between the closing boundary and another like it.
    from = closes ? -1 : end;
  }
  return from >= 0 && from < body.length ? [...found, body.subarray(from)] : found;
}

/** The boundary that the first lines of a body show where the header names none, or another. */
const shownBoundary = (body: Buffer): string | undefined => /^--(\S[^\r\n]{0,69}?)[ \t]*\r?$/m.exec(body.toString('latin1', 0, 2000))?.[1];

/** By the boundary that is named, as it is named or as lines begin; failing that, by the one that is seen. */
function piecesHowever(body: Buffer, boundary: string): Buffer[] {
  const named = boundary === '' ? [] : pieces(body, boundary);
  if (named.length > 0) return named;
  const loose = boundary === '' ? [] : pieces(body, boundary, true);
  const shown = loose.length > 0 ? undefined : shownBoundary(body);
  return shown === undefined ? loose : pieces(body, shown);
}

/** Counts what a message is made of, and knows the character set that its headers are likely to be in. */
interface Sight {
  parts: number;
  charset: string | undefined;
}

/** What a message says of the language it is in: the first character set that is not everybody's. */
const likelyCharset = (bytes: Buffer): string | undefined =>
  [...bytes.toString('latin1', 0, 64 * 1024).matchAll(/charset="?([\w-]{2,40})/gi)].map(([, name = '']) => name.toLowerCase()).find((name) => !/^(us-ascii|ascii|utf-?8|utf-?7|iso-8859-1|windows-1252)$/.test(name));

function readPart(bytes: Buffer, otherwise: string, depth: number, count: Sight): Part {
  count.parts += 1;
  if (count.parts > mostParts) throw new NotRead('too large');
  const { head, body } = headAndBody(bytes);
  const fields = fieldsOf(head, count.charset);
  const named = structured(valueOf(fields, 'content-type') ?? '');
  const type = named.value === '' ? { ...named, value: otherwise } : named;
  const encoding = (structured(valueOf(fields, 'content-transfer-encoding') ?? '').value || '7bit').replace(/^.*(base64|quoted-printable).*$/, '$1');
  const part: Part = { fields, type, encoding, body, disposition: structured(valueOf(fields, 'content-disposition') ?? ''), parts: [] };
  if (!type.value.startsWith('multipart') || depth >= deepest) return part;
  const content = /^(base64|quoted-printable)$/.test(encoding) && !body.includes('--') ? decodeBody(body, encoding) : body;
  const boundary = type.params['boundary'] ?? '';
  const inside = piecesHowever(content, boundary);
  const ofParts = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  if (inside.length === 0) return { ...part, type: { value: 'text/plain', params: type.params }, encoding: '7bit', body: content };
  return { ...part, body: body.subarray(0, 0), parts: inside.map((piece) => readPart(piece, ofParts, depth + 1, count)) };
}

/** Takes a message apart (RFC 2045, 2046), however it is broken. Nothing is copied: parts look at the bytes that were received. */
export function readMime(raw: Uint8Array): Part {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[start] === 10 || bytes[start] === 13) start += 1;
  return readPart(bytes.subarray(start), 'text/plain', 0, { parts: 0, charset: likelyCharset(bytes) });
}
