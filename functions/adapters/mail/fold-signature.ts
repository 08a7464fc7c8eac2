import { BANNER, isSentFrom, NOTICE, unmarked } from './mail-words';

/** The delimiter of Usenet and of mail since (RFC 3676 4.3); many programs drop its space. */
const DELIMITER = /^(?:-- ?|— ?|__|-- -- ?)$/;
const RULE = /^\s{0,4}(?:[-_=*~#]{5,}|(?:\* ){2,}\*)\s*$/;
/** What stands below a signature's beginning is not longer: a text that goes on is the writer's. */
const mostLines = 20;
/** A rule belongs to a notice that begins soon below it. */
const soon = 6;

/** The first line of the signature, or as many as there are lines. */
function beginning(lines: readonly string[]): number {
  let below = 0;
  let found = lines.length;
  let notice = -soon;
  for (let at = lines.length - 1; at > 0 && below <= mostLines; at -= 1) {
    const line = unmarked(lines[at] ?? '').slice(0, 300);
    if (line.trim() === '') continue;
    const begins = DELIMITER.test(line) || isSentFrom(line.trim()) || (below - notice < soon && RULE.test(line));
    if (begins) found = at;
    if (NOTICE.test(lines[at]?.slice(0, 2000) ?? '')) notice = below;
    below += 1;
  }
  return found;
}

/** A notice at the end with no line above it: whole paragraphs of it. */
function noticeBelow(lines: readonly string[]): number {
  let found = lines.length;
  for (let end = lines.length; end > 0; ) {
    let start = end;
    while (start > 0 && (lines[start - 1] ?? '').trim() !== '') start -= 1;
    const paragraph = lines.slice(start, end).join(' ').slice(0, 4000);
    const signs = new Set([...paragraph.matchAll(new RegExp(NOTICE, 'gi'))].map(([sign]) => sign.toLowerCase())).size;
    if (start === 0 || paragraph === '' || signs < (/\b(?:e-?mail|message)\b/i.test(paragraph) ? 2 : 3)) break;
    found = start;
    end = start;
    while (end > 0 && (lines[end - 1] ?? '').trim() === '') end -= 1;
  }
  return found;
}

/** What a mail system put above the writer's first word. */
function bannerAbove(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return 0;
  if (isSentFrom(unmarked(lines[first] ?? '').trim())) return first + 1;
  let end = first;
  while (end < lines.length && end < first + 6 && (lines[end] ?? '').trim() !== '') end += 1;
  return BANNER.test(lines.slice(first, end).join(' ').slice(0, 1000)) ? end : 0;
}

/**
 * Folds what stands below the writer's name apart: what a delimiter announces, "Sent from my iPhone", an organisation's
 * notice; and the banner that a mail system puts on top. Greetings, names, addresses and numbers stay with the text:
 * libraries disagree on them, and people who complain put there how they can be reached. A text that is nothing else is
 * left whole.
 */
export function foldSignature(text: string): { text: string; signature: string } {
  const lines = text.split('\n');
  const from = bannerAbove(lines);
  const rest = lines.slice(from);
  const at = Math.min(beginning(rest), noticeBelow(rest));
  const own = rest.slice(0, at).join('\n').trim();
  if (own === '') return { text, signature: '' };
  return { text: own, signature: [...lines.slice(0, from), ...rest.slice(at)].join('\n').trim() };
}
