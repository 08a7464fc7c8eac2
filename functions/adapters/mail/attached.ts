import { inWords, valueOf } from './mime-header';
import type { Part } from './mime-part';
import type { AttachedFile } from './reading';

/** The first bytes of pictures that a browser shows as pixels and nothing else. */
const PICTURES: readonly [type: string, starts: RegExp][] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
   
  ['image/webp', /^RIFF[\x00-\xff]{4}WEBP/],
];
const EXTENSIONS: Readonly<Record<string, string>> = { 'message/rfc822': '.eml', 'text/calendar': '.ics', 'text/html': '.html', 'text/plain': '.txt', 'image/png': '.png', 'image/jpeg': '.jpg', 'image/gif': '.gif', 'application/pdf': '.pdf' };
const longestName = 200;

/** A name that can be shown and saved: the last part of a path, on one line; its ending survives when it is shortened. */
export function fileName(given: string, type: string): string {
  const name = inWords(given).replace(/^.*[\\/]/, '').replace(/^\.+$/, '').trim();
  if (name === '') return `attachment${EXTENSIONS[type] ?? ''}`;
  return name.length <= longestName ? name : `${name.slice(0, longestName - 20)}…${name.slice(-19)}`;
}

/** The picture that these bytes are, whatever their sender calls them. */
export const pictureType = (content: Uint8Array): string | undefined => {
  const start = Buffer.from(content.buffer, content.byteOffset, Math.min(content.byteLength, 16)).toString('latin1');
  return PICTURES.find(([, starts]) => starts.test(start))?.[0];
};

/** What a part is called (RFC 2183 2.3; before that, RFC 1341 had a name among the type's parameters). */
export const nameOf = ({ disposition, type }: Part): string => disposition.params['filename'] || type.params['name'] || '';

/** A part as a file. `related`: it stands beside the HTML that shows it (RFC 2387). */
export function fileOf(part: Part, content: Uint8Array, related: boolean): AttachedFile {
  const type = part.type.value;
  const contentId = inWords((valueOf(part.fields, 'content-id') ?? '').slice(0, 990)).replace(/^<+|>+$/g, '');
  const shown = contentId !== '' && (related || part.disposition.value !== 'attachment');
  return {
    name: fileName(nameOf(part), type),
    type,
    size: content.byteLength,
    content,
    ...(contentId !== '' && { contentId }),
    picture: shown && type.startsWith('image/') && pictureType(content) !== undefined,
  };
}
