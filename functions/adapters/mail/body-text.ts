import { decodeText } from './charset';
import { htmlToText } from './html-text';
import { unflowed } from './mime-body';
import type { Part } from './mime-part';

/** A text in the forms in which it was sent; either may be missing. */
export interface Body {
  plain?: string;
  html?: string;
  /** Outlook's wrapping repeats the text that stands beside it: read only where there is no other. */
  spare?: true;
}

const longestText = 1_000_000;
const longestHtml = 12_000_000;
/** What stands in the plain form where a program had nothing to put there. */
const STUB = /\bhtml\b|view (this|the) (e-?mail|message)|in (a|your) (web ?)?browser/i;

/** Plain text as its writer meant it: one kind of line break, flowing lines joined, no NUL. */
export function plainText(part: Part, bytes: Buffer): string {
  const text = decodeText(bytes, part.type.params['charset']).slice(0, 4 * longestText).replace(/\r{1,3}\n|\r/g, '\n').replaceAll('\0', '');
  return /^flowed$/i.test(part.type.params['format'] ?? '') ? unflowed(text, /^yes$/i.test(part.type.params['delsp'] ?? '')) : text;
}

/** HTML in the character set that the part, or failing that the page itself, names. */
export function htmlOf(part: Part, bytes: Buffer): string {
  const inPage = /<meta[^>]{1,200}charset=["']?([\w-]{1,40})/i.exec(bytes.toString('latin1', 0, 2000))?.[1];
  return decodeText(bytes.subarray(0, longestHtml), part.type.params['charset'] ?? inPage).replaceAll('\0', '');
}

/** The form to read: plain text, unless it is empty or only says that there is another. */
export function readable({ plain, html }: Body): string {
  if (html === undefined || (plain !== undefined && plain.length > 400)) return plain ?? '';
  if (plain !== undefined && plain.trim() !== '' && !STUB.test(plain)) return plain;
  // A little more than is kept, so that what is left out shows.
  const text = htmlToText(html, longestText + 10_000);
  return plain === undefined || plain.trim() === '' || text.length > 2 * plain.length ? text : plain;
}

/** A text signed in the clear (RFC 9580 7): what was signed, without the armour around it. */
export function signedInTheClear(text: string): string | undefined {
  const begins = text.indexOf('-----BEGIN PGP SIGNED MESSAGE-----');
  const signature = text.indexOf('-----BEGIN PGP SIGNATURE-----', begins);
  if (begins < 0 || signature < 0) return undefined;
  const ends = text.indexOf('-----END PGP SIGNATURE-----', signature);
  const content = text.indexOf('\n\n', begins);
  const signed = content < 0 || content > signature ? '' : text.slice(content + 2, signature).replace(/^- /gm, '');
  return `${text.slice(0, begins)}${signed}${ends < 0 ? '' : text.slice(ends + '-----END PGP SIGNATURE-----'.length)}`;
}
