import { decodeText } from './charset';

/** How long the values of each type are (MS-OXCDATA 2.11.1), padded; the others say their length. */
const FIXED: Readonly<Record<number, number>> = { 0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0a: 4, 0x0b: 4, 0x14: 8, 0x40: 8, 0x48: 16 };
const padded = (length: number): number => (length + 3) & ~3;

export interface Property {
  type: number;
  value: Buffer;
}

/** A list of properties (MS-OXTNEF 2.1.3.4): those whose value is text or bytes. Ends where the list is broken. */
export function properties(data: Buffer): Map<number, Property> {
  const found = new Map<number, Property>();
  let at = 4;
  const count = data.length < 4 ? 0 : Math.min(data.readUInt32LE(0), 5000);
  for (let no = 0; no < count && at + 4 <= data.length; no += 1) {
    const type = data.readUInt16LE(at);
    const id = data.readUInt16LE(at + 2);
    at += 4;
    if (id >= 0x8000) {
      if (at + 24 > data.length) break;
      at += data.readUInt32LE(at + 16) === 0 ? 24 : 24 + padded(data.readUInt32LE(at + 20));
    }
    const fixed = FIXED[type & 0xfff];
    const isMany = (type & 0x1000) !== 0;
    if (fixed !== undefined && !isMany) {
      at += fixed;
      continue;
    }
    if (at + 4 > data.length) break;
    const values = data.readUInt32LE(at);
    at += 4;
    for (let each = 0; each < values && at < data.length; each += 1) {
      if (fixed !== undefined) {
        at += fixed;
        continue;
      }
      if (at + 4 > data.length) return found;
      const length = data.readUInt32LE(at);
      if (at + 4 + length > data.length) return found;
      if (each === 0) found.set(id, { type: type & 0xfff, value: data.subarray(at + 4, at + 4 + length) });
      at += 4 + padded(length);
    }
  }
  return found;
}

export function textOf(property: Property | undefined, codePage: string): string | undefined {
  if (!property) return undefined;
  return decodeText(property.value, property.type === 0x1f ? 'utf-16le' : codePage).replace(/\0[\s\S]*$/, '');
}
