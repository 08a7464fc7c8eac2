import { headerBlockAt } from './header-block';
import { FORWARD_LINE, ORIGINAL_RULE, PASSED_ON_SUBJECT, REPLY_SUBJECT } from './mail-words';
import type { Forwarded } from './reading';

/** A forward is introduced early; what comes after this many lines belongs to an older exchange. */
const mostLinesAbove = 400;
const ADDRESS = /[^\s<>()[\]{},;:"'|\\]{1,64}@[^\s<>()[\]{},;:"'|\\]{1,255}/;
const unquoted = (line: string): string => line.replace(/^\s{0,4}>\s?/, '');

function sender(value: string): { name: string; address: string } | undefined {
  const [address] = ADDRESS.exec(value) ?? [];
  if (address === undefined) return undefined;
  const name = value.slice(0, value.indexOf(address)).replace(/mailto:?$/i, '').replace(/["'<>[\]()*]+/g, ' ').replace(/\s+/g, ' ').trim();
  return { name, address };
}

/**
 * A message that was passed on within the text (no standard says how; programs put a rule, or the earlier header, above
 * it). A subject that says "Re:" makes the same header the history of a reply.
 */
export function readForwarded(text: string, subject: string): Forwarded | undefined {
  const lines = text.split('\n');
  const isReply = REPLY_SUBJECT.test(subject) && !PASSED_ON_SUBJECT.test(subject);
  for (let at = 0; at < Math.min(lines.length, mostLinesAbove); at += 1) {
    const line = (lines[at] ?? '').slice(0, 300);
    if (line.trim() === '') continue;
    const saysForwarded = FORWARD_LINE.test(line);
    const divides = saysForwarded || ORIGINAL_RULE.test(line);
    let next = divides ? at + 1 : at;
    while (divides && next < at + 4 && unquoted(lines[next] ?? '').trim() === '') next += 1;
    const block = headerBlockAt(lines, next);
    if (!block && !saysForwarded) continue;
    if (isReply && !saysForwarded) return undefined;
    const marked = /^\s{0,4}>/.test(lines[next] ?? '');
    let end = block?.end ?? next;
    const start = end;
    while (end < lines.length && (!marked || /^\s{0,4}>/.test(lines[end] ?? '') || (lines[end] ?? '').trim() === '')) end += 1;
    const body = lines.slice(start, end).map((each) => (marked ? unquoted(each) : each)).join('\n').trim();
    const from = sender(block?.fields.from ?? '');
    const { to, sent, subject: about } = block?.fields ?? {};
    return { ...(from && { from }), ...(to !== undefined && { to }), ...(sent !== undefined && { sent }), ...(about !== undefined && { subject: about }), text: body };
  }
  return undefined;
}
