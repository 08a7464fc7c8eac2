const VERBS = 'wrote|writes|ysgrifennodd|a écrit|schrieb|schreef|geschreven|escribió|escribieron|ha escrit|escreveu|ha scritto|napisał(?:a|\\(a\\))?|pisze|skrev|kirjoitti';
/** "On 16 Apr 2025, at 16:02, Pat Lee <pat.lee@example.net> wrote:" and its like in the languages that people here write with. */
const DATED = new RegExp(`^[\\s-]{0,12}(?:on|at|ar|le|el|am|em|op|il|den|w dniu|dnia)\\s.{6,400}(?:${VERBS})(?:\\s?:?[\\s-]{0,12}|\\s.{1,200}:)$`, 'i');
const NAMED = new RegExp(`^.{0,300}[<@].{1,200}\\s(?:${VERBS})\\s?:?$|^20\\d\\d-\\d\\d-\\d\\d.{0,300}[<@].{1,200}>:$`, 'i');
/** Somebody quoting themselves in a letter gives neither an address nor a time of day. */
const WITH_SOURCE = /@|\d[:.]\d\d/;
/** A rule above the whole of an earlier message, unmarked to its end. */
const DIVIDES = /^\s{0,4}-{2,20}\s?(?:original message|forwarded message|neges wreiddiol|ursprüngliche nachricht|message d'origine)\s?-{2,20}\s{0,4}$/i;
const FROM = /^\s{0,4}\*?(?:from|oddi wrth|von|van|de|da|od|från)\s?:\*?\s/i;
/** Every program that puts the earlier message's header in gives its subject. */
const SUBJECT = /^\s{0,4}\*?(?:subject|pwnc|betreff|onderwerp|objet|oggetto|asunto|assunto|temat|ämne)\s?:/i;
const QUOTED = /^\s{0,4}>/;
/** No line that introduces a quotation is longer. */
const longest = 700;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** The lines from here that introduce a quotation, joined: mail programs break a long introduction into two or three. */
function introductionAt(lines: readonly string[], at: number): { lines: number; says: string } | undefined {
  let says = '';
  for (let count = 1; count <= 3 && !isBlank(lines[at + count - 1]); count += 1) {
    says += `${count > 1 ? ' ' : ''}${lines[at + count - 1]?.trim() ?? ''}`;
    if (says.length > longest) return undefined;
    if (DATED.test(says) || (count === 1 && NAMED.test(says))) return { lines: count, says };
  }
  return undefined;
}

/** An earlier message follows whole, as Outlook puts it: a rule, or From: and soon Subject:. */
function isWholeMessageAt(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.length > longest) return false;
  return DIVIDES.test(line) || (FROM.test(line) && lines.slice(at + 1, at + 6).some((each) => SUBJECT.test(each)));
}

/**
 * Splits what was written from what was quoted, in a time that grows with the length of the text and no faster.
 * Signatures stay: people put their address and number there. A text that is all quotation is left whole.
 */
export function splitQuoted(text: string): { text: string; quoted: string } {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const written: string[] = [];
  const quoted: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const introduction = introductionAt(lines, at);
    let next = at + (introduction?.lines ?? 0);
    while (introduction && next < lines.length && isBlank(lines[next])) next += 1;
    const marked = QUOTED.test(lines[next] ?? '');
    if (isWholeMessageAt(lines, at) || (introduction && !marked && WITH_SOURCE.test(introduction.says))) {
      quoted.push(...lines.slice(at));
      break;
    }
    const end = introduction && marked ? next : at + 1;
    (marked ? quoted : written).push(...lines.slice(at, end));
    at = end;
  }
  const own = written.join('\n').trim();
  return own === '' ? { text: text.trim(), quoted: '' } : { text: own, quoted: quoted.join('\n').trim() };
}
