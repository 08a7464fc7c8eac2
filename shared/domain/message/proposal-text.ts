/** Where somebody else's words begin: a quotation or what a mail program sets above one. */
const QUOTED = /^[ \t]*(>|on .{6,120} wrote:\s*$|-{2,}\s*(original|forwarded) message|_{10,}|(from|von|de):\s.+@|begin forwarded message)/im;
/** Where the writer takes leave: nothing below it is what they write about. */
const LEAVE =
  /^[ \t]*(-- ?|(with )?(many |kind(est)? |best |warm(est)? |very best )?(thanks?( you)?( in advance| again)?|regards|wishes|cheers)([ ,].{0,30})?[,.!]?|yours( (sincerely|faithfully|truly|etc))?[,.]?( .*)?|sincerely[,.]?|sent from (my|outlook|yahoo).*|get outlook for .*)[ \t]*$/im;
const GREETING = /^\s*((dear|hello|hi|hiya|hey|good (morning|afternoon|evening|day)|greetings|to whom (it|this) may concern|fao|attention|attn)\b[^\n.!?]{0,60}([,.!:]\s*|\n|$)|(sir|madam|sirs)[, \n])+/i;

/** What the writer wrote, without a greeting, a leave-taking, a signature or anybody else's words. */
export function bodyOf(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/^\s+/, '');
  const quoted = lines.search(QUOTED);
  const own = quoted < 0 ? lines : lines.slice(0, quoted);
  const leave = own.search(LEAVE);
  // A first line that looks like a leave-taking is all there is: "Thanks."
  const kept = leave > 0 ? own.slice(0, leave) : own;
  return kept.replace(GREETING, '').trim();
}

/** Titles and the like, after which a full stop ends nothing. */
const NO_END = /\b(mr|mrs|ms|dr|st|rev|no|nos|approx|e\.g|i\.e|etc|tel|ref)\.$/i;

/** Sentences in order, each on one line; a new paragraph or a list's line begins a new one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const paragraph of text.split(/\n\s*\n|\n(?=[ \t]*(?:[-*•]|\d+[.)])[ \t])/)) {
    let open = '';
    for (const piece of paragraph.replace(/\s+/g, ' ').trim().split(/(?<=[.!?]["”’)]?)\s+/)) {
      open = open === '' ? piece : `${open} ${piece}`;
      if (NO_END.test(open.slice(-12))) continue;
      sentences.push(open);
      open = '';
    }
    if (open !== '') sentences.push(open);
  }
  return sentences.filter((each) => each !== '');
}

export const clip = (text: string, max: number): string => (text.length <= max ? text : `${text.slice(0, max - 1).replace(/\s+\S*$/, '')}…`);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
