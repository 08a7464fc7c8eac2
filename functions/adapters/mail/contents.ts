import { createHash } from 'node:crypto';
import { fileOf, nameOf } from './attached';
import { htmlOf, plainText, readable, signedInTheClear, type Body } from './body-text';
import { decodeText } from './charset';
import { decodeBody, withoutUuencoded } from './mime-body';
import { readMime, type Part } from './mime-part';
import { kindOfSecured, signedContent } from './secured';
import { readTnef } from './tnef';
import type { AttachedFile } from './reading';

/** What a message is made of, sorted by what is done with it. */
export interface Contents {
  text: string;
  files: AttachedFile[];
  /** Attached messages, as they were sent. */
  messages: Buffer[];
  calendars: string[];
  /** Reports for programs (RFC 3464, 8098, 5965). */
  reports: { type: string; text: string }[];
  /** The text as its writer's program laid it out. */
  html?: string;
  signed?: 'S/MIME' | 'PGP';
  closed?: 'encrypted';
  /** A digest of every part, in their order. */
  digests: string[];
}

/** Sorts the parts of a message; which of them are its text follows RFC 8621 4.1.4. */
class Sorting {
  readonly contents: Contents = { text: '', files: [], messages: [], calendars: [], reports: [], digests: [] };
  private securedLayers = 0;

  body(part: Part, related: boolean, first: boolean): Body {
    if (part.parts.length === 0) return this.leaf(part, related, first);
    switch (part.type.value) {
      case 'multipart/alternative':
        return this.alternative(part, related);
      case 'multipart/encrypted':
        this.contents.closed = 'encrypted';
        return this.sequence(part.parts, related);
      case 'multipart/signed':
        this.contents.signed = /pgp/i.test(part.type.params['protocol'] ?? part.parts[1]?.type.value ?? '') ? 'PGP' : 'S/MIME';
        return this.sequence(part.parts.filter(({ type }, no) => no === 0 || !/^application\/(x-)?(pgp|pkcs7)-signature$/.test(type.value)), related);
      default:
        return this.sequence(part.parts, related || part.type.value === 'multipart/related');
    }
  }

  /** RFC 2046 5.1.4: one text in several forms. */
  private alternative(part: Part, related: boolean): Body {
    const forms = part.parts.map((each) => this.body(each, related, true));
    // Several plain forms are not one text in several forms, whatever the header says: none of them is dropped.
    const plains = [...new Set(forms.flatMap((form) => (form.plain === undefined ? [] : [form.plain.replace(/\n+$/, '')])))];
    const plain = plains.length === 0 ? undefined : plains.filter((each, no) => no === 0 || each.trim() !== '').join('\n\n');
    const html = forms.findLast((form) => form.html !== undefined)?.html;
    return { ...(plain !== undefined && { plain }), ...(html !== undefined && { html }) };
  }

  private sequence(parts: readonly Part[], related: boolean): Body {
    const all = parts.map((each, no) => this.body(each, related, no === 0)).filter(({ plain, html }) => plain !== undefined || html !== undefined);
    const [only] = all;
    if (only && all.length === 1) return only;
    const read = all.map((body) => ({ body, text: readable(body).replace(/\n+$/, '') }));
    const written = read.filter(({ body, text }) => !body.spare && text.trim() !== '');
    const [first, ...others] = written.length > 0 ? written : read;
    return others.length === 0 ? (first?.body ?? {}) : { plain: [first, ...others].map((each) => each?.text).join('\n\n') };
  }

  private leaf(part: Part, related: boolean, first: boolean): Body {
    const bytes = decodeBody(part.body, part.encoding);
    const type = part.type.value;
    this.digest(bytes, type);
    if (/^(text\/plain|text\/html|text)$/.test(type) && part.disposition.value !== 'attachment' && (first || (!related && nameOf(part) === ''))) return this.text(part, bytes);
    if (/^application\/(x-)?pkcs7-mime$/.test(type)) return this.secured(part, bytes, related);
    if (type === 'application/ms-tnef' || type === 'application/vnd.ms-tnef' || /^winmail\.dat$/i.test(nameOf(part))) return this.tnef(part, bytes, related);
    if (/^message\/(rfc822|global|news)$/.test(type)) this.contents.messages.push(bytes);
    else if (type === 'text/calendar' || type === 'application/ics' || /\.ics$/i.test(nameOf(part))) this.contents.calendars.push(decodeText(bytes, part.type.params['charset'] ?? 'utf-8'));
    else if (/^(message\/(global-)?(delivery-status|disposition-notification|feedback-report)|text\/rfc822-headers|message\/partial)$/.test(type)) this.contents.reports.push({ type, text: plainText(part, bytes) });
    if (bytes.length > 0 || nameOf(part) !== '') this.contents.files.push(fileOf(part, bytes, related));
    return {};
  }

  private text(part: Part, bytes: Buffer): Body {
    if (part.type.value === 'text/html') return { html: htmlOf(part, bytes) };
    const { text, files } = withoutUuencoded(plainText(part, bytes));
    for (const { name, content } of files) this.contents.files.push(fileOf({ ...part, type: { value: 'application/octet-stream', params: { name } }, disposition: { value: 'attachment', params: {} }, fields: [] }, content, false));
    if (text.includes('-----BEGIN PGP MESSAGE-----')) this.contents.closed = 'encrypted';
    const signed = signedInTheClear(text);
    if (signed !== undefined) this.contents.signed = 'PGP';
    return { plain: signed ?? text };
  }

  /** S/MIME in one piece (RFC 8551 3.4, 3.5): what is only signed is unwrapped, what is enveloped stays closed. */
  private secured(part: Part, bytes: Buffer, related: boolean): Body {
    const kind = kindOfSecured(bytes, part.type.params['smime-type']);
    if (kind === 'enveloped') this.contents.closed = 'encrypted';
    const content = kind === 'signed' && this.securedLayers < 4 ? signedContent(bytes) : undefined;
    if (!content) {
      this.contents.files.push(fileOf(part, bytes, related));
      return {};
    }
    this.securedLayers += 1;
    this.contents.signed = 'S/MIME';
    return this.body(readMime(content), related, true);
  }

  /** Outlook's own wrapping (MS-OXTNEF): its files are listed as if they had been attached singly. */
  private tnef(part: Part, bytes: Buffer, related: boolean): Body {
    const inside = readTnef(bytes);
    if (!inside) {
      this.contents.files.push(fileOf(part, bytes, related));
      return {};
    }
    this.contents.files.push(...inside.files);
    return inside.body;
  }

  /** Relays may change the line breaks of text, and nothing else of what it says. */
  private digest(bytes: Buffer, type: string): void {
    const same = type.startsWith('text/') || type === '' ? Buffer.from(bytes.toString('latin1').replaceAll('\r', '').replace(/\n+$/, ''), 'latin1') : bytes;
    this.contents.digests.push(createHash('sha256').update(same).digest('hex'));
  }
}

export function sortContents(message: Part): Contents {
  const sorting = new Sorting();
  const body = sorting.body(message, false, true);
  return { ...sorting.contents, text: readable(body), ...(body.html !== undefined && { html: body.html }) };
}
