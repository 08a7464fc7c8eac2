import { Parser } from 'htmlparser2';
import { Lines } from './text-lines';

/** What nobody reads: programs, styles, and what stands in the head of the page. */
const UNREAD = new Set(['script', 'style', 'title', 'template', 'noscript', 'svg', 'math', 'object', 'xml', 'select', 'audio', 'video', 'canvas']);
/** Have a blank line above and below. */
const APART = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'table', 'blockquote', 'pre', 'figure', 'fieldset']);
/** Stand on lines of their own. */
const OWN_LINE = new Set(['div', 'tr', 'li', 'dt', 'dd', 'section', 'article', 'header', 'footer', 'main', 'nav', 'aside', 'address', 'center', 'form', 'legend', 'caption', 'thead', 'tbody', 'tfoot', 'body', 'figcaption']);
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all/i;
/** As Outlook writes it in plain text. */
const RULE = '_'.repeat(32);
const chunk = 64 * 1024;

/**
 * HTML as text that can be read: headings, paragraphs, list items and table rows on lines of their own, quotations
 * marked with `>`. Nothing is fetched, no program runs; what is hidden from readers stays hidden. One pass, whatever
 * the depth; it ends when the text is as long as is wanted.
 */
export function htmlToText(html: string, longest = 1_000_000): string {
  const lines = new Lines();
  const lists: { next: number }[] = [];
  let unread = 0;
  let pre = 0;
  const open = (name: string, attributes: Record<string, string>): void => {
    if (unread > 0 || UNREAD.has(name) || HIDDEN.test((attributes['style'] ?? '').slice(0, 1000))) {
      unread += 1;
      return;
    }
    if (APART.has(name)) lines.apart(lists.length > 0 && (name === 'ul' || name === 'ol') ? 1 : 2);
    else if (OWN_LINE.has(name)) lines.apart(1);
    if (name === 'br') lines.end();
    else if (name === 'hr') {
      lines.apart(1);
      lines.set(RULE);
      lines.apart(1);
    } else if (name === 'blockquote') lines.quote();
    else if (name === 'pre') pre += 1;
    else if (name === 'ul' || name === 'ol') lists.push({ next: name === 'ol' ? Number.parseInt(attributes['start'] ?? '1', 10) || 1 : 0 });
    else if (name === 'li') {
      const list = lists.at(-1);
      lines.set(`${'  '.repeat(Math.max(0, Math.min(lists.length - 1, 8)))}${list && list.next > 0 ? `${list.next++}.` : '-'} `);
    } else if (name === 'td' || name === 'th') lines.words(' ');
  };
  const close = (name: string): void => {
    if (unread > 0) {
      unread -= 1;
      return;
    }
    if (APART.has(name)) lines.apart(lists.length > 1 && (name === 'ul' || name === 'ol') ? 1 : 2);
    else if (OWN_LINE.has(name)) lines.apart(1);
    if (name === 'blockquote') lines.quotes = Math.max(0, lines.quotes - 1);
    else if (name === 'pre') pre = Math.max(0, pre - 1);
    else if (name === 'ul' || name === 'ol') lists.pop();
  };
  const parser = new Parser(
    { onopentag: open, onclosetag: close, ontext: (text) => { if (unread === 0) { if (pre > 0) lines.set(text.replace(/\r\n?/g, '\n')); else lines.words(text); } } },
    { decodeEntities: true, lowerCaseTags: true },
  );
  for (let at = 0; at < html.length && lines.length < longest; at += chunk) parser.write(html.slice(at, at + chunk));
  parser.end();
  return lines.text().slice(0, longest);
}
