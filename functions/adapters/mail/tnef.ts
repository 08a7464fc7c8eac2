import { fileName, pictureType } from './attached';
import { decodeText } from './charset';
import { readRtf } from './rtf';
import { properties, textOf, type Property } from './tnef-properties';
import type { AttachedFile } from './reading';

/** What Outlook wrapped up: its text, where it says one, and its files. */
export interface Unwrapped {
  body: { plain?: string; html?: string; spare: true };
  files: AttachedFile[];
}

const SIGNATURE = 0x223e9f78;
/** Attributes (MS-OXTNEF 2.1.3.2), by the lower half of their number. */
const BODY = 0x800c;
const ATTACH_STARTS = 0x9002;
const ATTACH_TITLE = 0x8010;
const ATTACH_DATA = 0x800f;
const ATTACH_PROPERTIES = 0x9005;
const MESSAGE_PROPERTIES = 0x9003;
const CODE_PAGE = 0x9007;
/** Properties (MS-OXPROPS). */
const TEXT = 0x1000;
const RTF = 0x1009;
const HTML = 0x1013;
const LONG_NAME = 0x3707;
const MIME_TYPE = 0x370e;
const CONTENT_ID = 0x3712;
const OBJECT = 0x3701;

const mostFiles = 500;
interface Found {
  title: string;
  data: Buffer;
  properties: Map<number, Property>;
}

function fileFrom({ title, data, properties: known }: Found, codePage: string, depth: number): AttachedFile[] {
  const object = known.get(OBJECT)?.value.subarray(16);
  const embedded = object && data.length === 0 ? readTnef(object, depth + 1) : undefined;
  const content = data.length > 0 ? data : (object ?? data);
  const type = (textOf(known.get(MIME_TYPE), codePage) || pictureType(content) || 'application/octet-stream').toLowerCase().slice(0, 100);
  const contentId = textOf(known.get(CONTENT_ID), codePage)?.slice(0, 990) ?? '';
  const name = fileName(textOf(known.get(LONG_NAME), codePage) || title, type);
  if (embedded) {
    const text = embedded.body.plain ?? embedded.body.html ?? '';
    const letter = Buffer.from(text);
    return [{ name: `${name}.txt`, type: 'text/plain', size: letter.length, content: letter, picture: false }, ...embedded.files];
  }
  return [{ name, type, size: content.length, content, ...(contentId !== '' && { contentId }), picture: contentId !== '' && pictureType(content) !== undefined }];
}

/** Reads what Outlook sends as winmail.dat (MS-OXTNEF). `undefined` where it is no such thing. */
export function readTnef(given: Uint8Array, depth = 0): Unwrapped | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== SIGNATURE || depth > 3) return undefined;
  let codePage = 'windows-1252';
  let plain: string | undefined;
  let message = new Map<number, Property>();
  const found: Found[] = [];
  for (let at = 6; at + 9 <= bytes.length; ) {
    const attribute = bytes.readUInt16LE(at + 1);
    const length = bytes.readUInt32LE(at + 5);
    const data = bytes.subarray(at + 9, at + 9 + length);
    at += 9 + length + 2;
    if (attribute === ATTACH_STARTS) {
      if (found.length >= mostFiles) break;
      found.push({ title: '', data: bytes.subarray(0, 0), properties: new Map() });
    }
    const attachment = found.at(-1);
    if (attribute === CODE_PAGE && data.length >= 4) codePage = `windows-${data.readUInt32LE(0)}`;
    else if (attribute === BODY) plain = decodeText(data, codePage).replace(/\0[\s\S]*$/, '');
    else if (attribute === MESSAGE_PROPERTIES) message = properties(data);
    else if (attachment && attribute === ATTACH_TITLE) attachment.title = decodeText(data, codePage).replace(/\0[\s\S]*$/, '');
    else if (attachment && attribute === ATTACH_DATA) attachment.data = data;
    else if (attachment && attribute === ATTACH_PROPERTIES) attachment.properties = properties(data);
  }
  const rtf = message.get(RTF);
  const written = rtf && readRtf(rtf.value);
  const html = textOf(message.get(HTML), 'utf-8') ?? written?.html;
  const text = plain ?? textOf(message.get(TEXT), codePage) ?? written?.plain;
  return {
    body: { ...(text !== undefined && { plain: text.replace(/\r\n?/g, '\n').replaceAll('\0', '') }), ...(html !== undefined && { html }), spare: true },
    files: found.flatMap((each) => fileFrom(each, codePage, depth)).slice(0, mostFiles),
  };
}
