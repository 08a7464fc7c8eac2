import { headerLine, type HeaderKind } from './mail-words';

/** The header of an earlier message, as programs repeat it above that message's text. */
export interface HeaderBlock {
  fields: Partial<Record<HeaderKind, string>>;
  /** The line after it. */
  end: number;
}

const mostLines = 30;
/** A field that is not asked for; mail systems return headers whole. */
const OTHER_FIELD = /^[\s>]{0,6}[\w-]{2,40}:(?:\s|$)/;
const blank = (line: string | undefined): boolean => line === undefined || /^[\s>*|]*$/.test(line.slice(0, 300));

/**
 * Reads such a header where one begins: who from, and what it was about, or when with a time or to or from an address.
 * Somebody who writes "From: the bus station, To: the hospital" gives neither.
 */
export function headerBlockAt(lines: readonly string[], at: number): HeaderBlock | undefined {
  const first = headerLine(lines[at] ?? '');
  if (!first) return undefined;
  const fields: Partial<Record<HeaderKind, string>> = { [first.kind]: first.value };
  let last = first.kind;
  let end = at + 1;
  for (; end < lines.length && end < at + mostLines; end += 1) {
    const line = headerLine(lines[end] ?? '');
    if (line) {
      if (fields[line.kind] !== undefined) break;
      fields[line.kind] = line.value;
      last = line.kind;
    } else if (blank(lines[end])) {
      // Some write every field as a paragraph of its own.
      const next = headerLine(lines[end + 1] ?? '');
      if (!next || fields[next.kind] !== undefined) break;
    } else if (OTHER_FIELD.test(lines[end] ?? '')) last = 'sent';
    else if (/^[ \t]+\S/.test(lines[end] ?? '') && last === 'sent') continue;
    else if (last === 'to' || last === 'cc' || last === 'subject') fields[last] = `${fields[last] ?? ''} ${(lines[end] ?? '').replace(/^[\s>]+/, '').trim()}`.slice(0, 2000);
    else break;
  }
  const { from, sent, to, subject } = fields;
  const all = `${from ?? ''} ${sent ?? ''} ${to ?? ''}`;
  const told = /@/.test(all) || /\p{Nd}[:.h]\p{Nd}\p{Nd}/u.test(sent ?? '');
  return from !== undefined && (subject !== undefined || ((sent !== undefined || to !== undefined) && told)) ? { fields, end } : undefined;
}
