/** One value of BER (X.690 8.1): where its content begins and ends, and where the next value begins. */
interface Value {
  tag: number;
  from: number;
  to: number;
  next: number;
}

const deepest = 24;

/** Reads the value at a place; `undefined` where none is, or where it would reach beyond its surroundings. */
function valueAt(bytes: Uint8Array, at: number, limit: number, depth = 0): Value | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  // Tags of more than one byte do not occur in what is read here.
  if (tag === undefined || first === undefined || at + 2 > limit || (tag & 31) === 31 || depth > deepest) return undefined;
  if (first === 0x80) {
    // Of unknown length, as programs write that sign while they read: it ends at a value of two zeros.
    let place = at + 2;
    while (!(bytes[place] === 0 && bytes[place + 1] === 0)) {
      const inner = valueAt(bytes, place, limit, depth + 1);
      if (!inner) return undefined;
      place = inner.next;
    }
    return { tag, from: at + 2, to: place, next: place + 2 };
  }
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (lengthBytes > 4) return undefined;
  let length = first < 0x80 ? first : 0;
  for (let no = 0; no < lengthBytes; no += 1) length = length * 256 + (bytes[at + 2 + no] ?? 0);
  const from = at + 2 + lengthBytes;
  return from + length > limit ? undefined : { tag, from, to: from + length, next: from + length };
}

function valuesIn(bytes: Uint8Array, value: Value | undefined, most = 8): Value[] {
  const found: Value[] = [];
  for (let at = value?.from ?? 0; value && at < value.to && found.length < most; ) {
    const inner = valueAt(bytes, at, value.to);
    if (!inner) break;
    found.push(inner);
    at = inner.next;
  }
  return found;
}

/** An octet string in one piece or in many (X.690 8.7). */
function octets(bytes: Uint8Array, value: Value, depth = 0): Uint8Array[] {
  if ((value.tag & 0x20) === 0) return [bytes.subarray(value.from, value.to)];
  return depth > 4 ? [] : valuesIn(bytes, value, 1_000_000).flatMap((inner) => octets(bytes, inner, depth + 1));
}

const SIGNED = '2a864886f70d010702';
/** Enveloped, and enveloped with authentication (RFC 5652 6, RFC 5083). */
const ENVELOPED = /^(2a864886f70d010703|2a864886f70d0109100117)$/;
const hexOf = (bytes: Uint8Array, value: Value | undefined): string => (value ? Buffer.from(bytes.subarray(value.from, value.to)).toString('hex') : '');

/** What a piece of S/MIME is: by its own words where they can be read, otherwise by what its sender calls it. */
export function kindOfSecured(bytes: Uint8Array, said: string | undefined): 'signed' | 'enveloped' | 'other' {
  const [oid] = valuesIn(bytes, valueAt(bytes, 0, bytes.length), 2);
  const type = hexOf(bytes, oid);
  if (type === SIGNED || (type === '' && /signed/i.test(said ?? ''))) return 'signed';
  return ENVELOPED.test(type) || (type === '' && /enveloped/i.test(said ?? '')) ? 'enveloped' : 'other';
}

/** What was signed, out of the signature's wrapping (RFC 5652 5.1 and 5.2). No signature is checked. */
export function signedContent(bytes: Uint8Array): Buffer | undefined {
  const [, wrapped] = valuesIn(bytes, valueAt(bytes, 0, bytes.length), 2);
  const [signedData] = valuesIn(bytes, wrapped, 1);
  const [, , encapsulated] = valuesIn(bytes, signedData, 3);
  const [, content] = valuesIn(bytes, encapsulated, 2);
  const [octetString] = valuesIn(bytes, content, 1);
  return octetString ? Buffer.concat(octets(bytes, octetString)) : undefined;
}
