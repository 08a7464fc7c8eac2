import { headerBlockAt } from './header-block';
import { ENDS_WITH_VERB, FORWARD_LINE, HAS_VERB, headerLine, ORIGINAL_RULE, unmarked } from './mail-words';

const QUOTED = /^\s{0,4}>/;
/** ">>> offer <<<" is somebody's ornament. */
const ORNAMENT = /<{2,}\s*$/;
const STARTS_WITH_WHEN = /^(?:[\s-]{0,12})(?:on|at|ar|le|el|am|em|no dia|op|il|den|w dniu|dnia|στις|vào|dne|dňa|na|la|pe)\s.{6,}/iu;
const ADDRESS = /[<[(]?\s?(?:mailto:)?[^\s<>@]{1,80}@[^\s<>@]{2,200}/;
const TIME = /\p{Nd}[:.h]\p{Nd}{2}|\p{Nd}{1,2}\s?時|[上下]午/u;
const YEAR = /\p{Nd}{4}|\p{Nd}{1,2}[/.]\p{Nd}{1,2}/u;
/** What an introduction's first line has where it is broken into several. */
const BEGINS = new RegExp(`[@<]|${TIME.source}|${YEAR.source}|${STARTS_WITH_WHEN.source}`, 'iu');
/** Somebody quoting themselves. */
const MYSELF = /\b(?:i|we)\s+(?:have\s+|had\s+)?(?:wrote|written|sent|sen[dt]|said)\s?:?$/i;
const RULE = /^\s{0,4}[-_=*]{5,}\s*$/;
/** An introduction that a program put right behind the writer's last word. */
const GLUED = /^(.{1,300}?[^\s-])\s?-{2,20}\s?(?=on\s)/i;
/** No line that introduces a quotation is longer. */
const longest = 700;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** How sure an introduction is: `whole` may be followed by an earlier message that nothing marks. */
function introduces(says: string): 'whole' | 'marked' | undefined {
  const colon = /[:：][-\s]{0,12}$/.test(says.slice(-16));
  const address = says.includes('@') && ADDRESS.test(says);
  // Most lines end here: nothing in them can introduce anything.
  if ((!colon && !address && !/\p{Nd}/u.test(says)) || MYSELF.test(says.slice(-60))) return undefined;
  const time = TIME.test(says);
  const verb = ENDS_WITH_VERB.test(says.replace(/[-\s]{1,12}$/, ''));
  const dated = YEAR.test(says);
  if (verb && (address || (time && (dated || STARTS_WITH_WHEN.test(says))))) return 'whole';
  if (colon && HAS_VERB.test(says) && (address || time) && (dated || time)) return 'whole';
  if (colon && address && time) return 'whole';
  if (verb && (STARTS_WITH_WHEN.test(says) || dated || colon)) return 'marked';
  if (address && dated && says.length < 200) return 'marked';
  return undefined;
}

interface Introduction {
  lines: number;
  sure: 'whole' | 'marked';
}

/** Whether marked lines follow, blank ones apart. */
function marksFollow(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at, at + 6).find((line) => !isBlank(line)) ?? '';
  return QUOTED.test(next) && !ORNAMENT.test(next.slice(-40));
}

/** The lines from here that introduce a quotation: mail programs break a long introduction into two or three. */
function introductionAt(lines: readonly string[], at: number): Introduction | undefined {
  const first = unmarked(lines[at] ?? '').trim();
  let says = '';
  for (let count = 1; count <= 3 && !isBlank(lines[at + count - 1]); count += 1) {
    says += `${count > 1 ? ' ' : ''}${unmarked(lines[at + count - 1] ?? '').trim()}`;
    if (says.length > longest) return undefined;
    const sure = introduces(says);
    // An introduction names somebody or a time where it begins; before that the writer is still speaking.
    if (sure === undefined || (count > 1 && !BEGINS.test(first))) continue;
    if (sure === 'whole' || marksFollow(lines, at + count)) return { lines: count, sure };
  }
  return undefined;
}

/** Lotus Notes puts name, date and "To" on lines of their own. */
function isNotesAt(lines: readonly string[], at: number): boolean {
  if (!ADDRESS.test((lines[at] ?? '').slice(0, longest)) && !/^\s{0,4}sent by:/i.test(lines[at] ?? '')) return false;
  const next = lines.slice(at + 1, at + 7).map((line) => line.slice(0, 200).trim());
  const dated = next.findIndex((line) => /^\d\d?[/.]\d\d?[/.]\d{2,4}\s+\d\d?:\d\d/.test(line));
  return dated >= 0 && next.slice(dated + 1).some((line) => /^(to|please respond to)\b/i.test(line));
}

/** An earlier message follows whole, as Outlook puts it: a rule that says so, or its header. */
function isWholeMessageAt(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.length > longest || isBlank(line)) return false;
  return (/[-_=*:：]\s{0,4}$/.test(line.slice(-6)) && (ORIGINAL_RULE.test(line) || FORWARD_LINE.test(line))) || headerBlockAt(lines, at) !== undefined || isNotesAt(lines, at) || isRuledAt(lines, at);
}

/** A rule right above who an earlier message is from. */
function isRuledAt(lines: readonly string[], at: number): boolean {
  if (!/^_{20,}$/.test((lines[at] ?? '').trim())) return false;
  const next = headerLine(lines.slice(at + 1, at + 4).find((line) => !isBlank(line)) ?? '');
  return next?.kind === 'from' && next.value.includes('@');
}

/** Takes the rule that a program draws above an earlier message away from the writer's last lines. */
function withoutRule(written: string[]): string[] {
  let end = written.length;
  while (end > 0 && (isBlank(written[end - 1]) || RULE.test((written[end - 1] ?? '').slice(0, 200)))) end -= 1;
  return written.splice(end);
}

/**
 * Splits what was written from what was quoted, in a time that grows with the length of the text and no faster.
 * Signatures stay here: they are folded afterwards. A text that is all quotation is left whole.
 */
export function splitQuoted(text: string): { text: string; quoted: string } {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const written: string[] = [];
  const quoted: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const introduction = isBlank(line) || QUOTED.test(line) ? undefined : introductionAt(lines, at);
    let next = at + (introduction?.lines ?? 0);
    while (introduction && next < lines.length && isBlank(lines[next])) next += 1;
    const marked = QUOTED.test(lines[next] ?? '') && !ORNAMENT.test((lines[next] ?? '').slice(-40));
    if ((!QUOTED.test(line) && isWholeMessageAt(lines, at)) || (introduction?.sure === 'whole' && !marked)) {
      quoted.push(...withoutRule(written).filter((each) => !isBlank(each)), ...lines.slice(at));
      break;
    }
    const end = introduction && marked ? next : at + 1;
    const [, own] = (introduction && marked && GLUED.exec(line.slice(0, longest))) || [];
    if (own !== undefined) written.push(own);
    for (let each = at; each < end; each += 1) (marked ? quoted : written).push(lines[each] ?? '');
    at = end;
  }
  const own = written.join('\n').trim();
  return own === '' ? { text: text.replace(/\r\n?/g, '\n').trim(), quoted: '' } : { text: own, quoted: quoted.join('\n').trim() };
}
