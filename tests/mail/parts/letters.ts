/** Small messages of our own making; everybody in them is invented. */

export const head = 'From: Pat Lee <pat.lee@example.net>\nTo: complaints@marlshire.example\nSubject: Mill Lane\nDate: Wed, 16 Apr 2025 16:01:00 +0100\nMessage-ID: <one@example.net>\n';

export const letter = (fields: string, body = '', start = head): Buffer => Buffer.from(`${start}${fields}${fields === '' ? '' : '\n'}\n${body}`, 'latin1');
export const part = (fields: string, body: string): string => `${fields}\n\n${body}`;
export const plain = (text = 'It is not mended.'): string => part('Content-Type: text/plain; charset=utf-8', text);
export const html = (text: string): string => part('Content-Type: text/html; charset=utf-8', text);
export const parts = (...each: string[]): string => [...each.map((one) => `--b\n${one}\n`), '--b--\n'].join('');
export const mixed = (...each: string[]): Buffer => letter('MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b', parts(...each));
export const base64 = (content: Uint8Array | string): string => Buffer.from(content as string).toString('base64').replace(/.{76}/g, '$&\n');
export const file = (type: string, name: string, content: Uint8Array | string, fields = ''): string =>
  part(`Content-Type: ${type}\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64${fields}`, base64(content));

export const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** A value of DER (X.690). */
export const der = (tag: number, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  const length = body.length < 128 ? Buffer.from([body.length]) : Buffer.from([0x82, body.length >> 8, body.length & 255]);
  return Buffer.concat([Buffer.from([tag]), length, body]);
};
/** The same of unknown length, as programs write it that sign while they read. */
export const ber = (tag: number, ...content: Buffer[]): Buffer => Buffer.concat([Buffer.from([tag, 0x80]), ...content, Buffer.from([0, 0])]);
const oid = (hex: string): Buffer => der(6, Buffer.from(hex, 'hex'));
const signedType = oid('2a864886f70d010702');
const dataType = oid('2a864886f70d010701');
export const signedMessage = (inside: string): Buffer => der(0x30, signedType, der(0xa0, der(0x30, der(2, Buffer.from([1])), der(0x31), der(0x30, dataType, der(0xa0, der(4, Buffer.from(inside)))))));
export const signedInPieces = (...inside: string[]): Buffer =>
  ber(0x30, signedType, ber(0xa0, ber(0x30, der(2, Buffer.from([1])), der(0x31), ber(0x30, dataType, ber(0xa0, ber(0x24, ...inside.map((each) => der(4, Buffer.from(each)))))))));
export const envelopedMessage = (): Buffer => der(0x30, oid('2a864886f70d010703'), der(0xa0, der(0x30, der(2, Buffer.from([0])))));

const attribute = (level: number, id: number, data: Buffer): Buffer => {
  const start = Buffer.alloc(9);
  start.writeUInt8(level, 0);
  start.writeUInt32LE(id, 1);
  start.writeUInt32LE(data.length, 5);
  return Buffer.concat([start, data, Buffer.alloc(2)]);
};
const property = (type: number, id: number, value: Buffer): Buffer => {
  const start = Buffer.alloc(12);
  start.writeUInt16LE(type, 0);
  start.writeUInt16LE(id, 2);
  start.writeUInt32LE(1, 4);
  start.writeUInt32LE(value.length, 8);
  return Buffer.concat([start, value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
};
const properties = (...each: Buffer[]): Buffer => Buffer.concat([Buffer.from([each.length, 0, 0, 0]), ...each]);

/** Rich text in Outlook's compression, every sign of it spelt out. */
export const richText = (rtf: string): Buffer => {
  const text = Buffer.from(rtf, 'latin1');
  const spelt = Buffer.concat(Array.from({ length: Math.ceil(text.length / 8) }, (_, no) => Buffer.concat([Buffer.from([0]), text.subarray(no * 8, no * 8 + 8)])));
  const start = Buffer.alloc(16);
  start.writeUInt32LE(spelt.length + 12, 0);
  start.writeUInt32LE(text.length, 4);
  start.writeUInt32LE(0x75465a4c, 8);
  return Buffer.concat([start, spelt]);
};
/** What Outlook sends as winmail.dat: a text, and a file with a long name. */
export const winmail = ({ rtf, name = 'photo of the road.txt', content = 'a hole' }: { rtf: string; name?: string; content?: string }): Buffer =>
  Buffer.concat([
    Buffer.from('789f3e220100', 'hex'),
    attribute(1, 0x00069003, properties(property(0x102, 0x1009, richText(rtf)))),
    attribute(2, 0x00069002, Buffer.alloc(14)),
    attribute(2, 0x00018010, Buffer.from('PHOTOO~1.TXT\0')),
    attribute(2, 0x0006800f, Buffer.from(content)),
    attribute(2, 0x00069005, properties(property(0x1f, 0x3707, Buffer.from(`${name}\0`, 'utf16le')))),
  ]);
