import type { Kind } from '../case/vocabulary';
import type { ServiceArea } from '../people/vocabulary';

/** Words that speak for a kind, heaviest first. Data: what is missed here is a line more. */
const WORDS: Record<Kind, readonly (readonly [weight: number, pattern: RegExp])[]> = {
  complaint: [
    [4, /\bcomplain(t|ts|ing|ed)?\b/gi],
    [3, /\b(unacceptable|appall(ed|ing)|disgust(ed|ing)|disgrace(ful)?|rude(ly|ness)?|negligen(t|ce)|failed|failure|ignored|fed up|dissatisf\w+|disappoint(ed|ing)|ombudsman)\b/gi],
    [2, /\b(still not|not been|no(body| one) (has|came|came back|rang|answered|replied)|no reply|never|again|(second|third|fourth|fifth) (time|week|month)|missed|broken|damage[ds]?|wrong|late|delay(s|ed)?|overdue|waiting|worse)\b/gi],
  ],
  compliment: [
    [4, /\b(thank you (so|very) much|many thanks to|wanted to (say )?thank|compliment|praise|pass (on )?(my|our) thanks|credit to|a huge thank you)\b/gi],
    [3, /\b(excellent|wonderful|brilliant|fantastic|outstanding|superb|grateful|impressed|delighted|lovely|went out of (his|her|their) way|made my day)\b/gi],
    [1, /\b(thank you|thanks|kind(ness)?|helpful|friendly|polite)\b/gi],
  ],
  comment: [
    [4, /\b(suggest(ion|ions|ing)?|have you (thought|considered)|would it not be better|it would be better|an idea|my idea|could the council consider|please consider)\b/gi],
    [1, /\b(perhaps|improve(ment)?|might help|would help)\b/gi],
  ],
  'service request': [
    [4, /\b(i would like to (report|request|apply)|please could (you|someone)|could (you|someone) please|can (you|someone) please|i am writing to (report|request)|request (for|a|an))\b/gi],
    [2, /\b(report(ing)?|arrange|apply(ing)?|book(ing)?|renew(al)?)\b/gi],
  ],
};

/** What weighs the same goes to the kind that owes the writer most. */
const ORDER: readonly Kind[] = ['complaint', 'service request', 'comment', 'compliment'];

/** The kind that the words speak for, with those words. Nothing found is a complaint: the promise that protects the writer. */
export function proposeKind(text: string): { kind: Kind; words: string[] } {
  const scored = ORDER.map((kind) => {
    const words: string[] = [];
    let score = 0;
    for (const [weight, pattern] of WORDS[kind]) {
      for (const [found] of text.matchAll(pattern)) {
        score += weight;
        words.push(found.toLowerCase());
      }
    }
    return { kind, score, words: [...new Set(words)].slice(0, 6) };
  });
  const best = scored.reduce((top, each) => (each.score > top.score ? each : top));
  return { kind: best.kind, words: best.words };
}

/** The service area whose words the text uses most, with those words; none when nothing points anywhere, or two alike. */
export function proposeArea(text: string, areas: readonly ServiceArea[]): { area?: string; words: string[] } {
  const lower = ` ${text.toLowerCase().replace(/[^a-z0-9’' ]+/g, ' ')} `;
  const found = areas
    .map((area) => ({ area: area.id, words: (area.words ?? []).filter((word) => lower.includes(` ${word} `) || lower.includes(` ${word}s `)) }))
    .sort((one, other) => other.words.length - one.words.length);
  const [best, second] = found;
  // Two that are as likely are for a person to tell apart: a guess would be one press from the wrong office.
  return best && best.words.length > (second?.words.length ?? 0) ? best : { words: [] };
}

const clip = (text: string, max: number): string => (text.length <= max ? text : `${text.slice(0, max - 1).replace(/\s+\S*$/, '')}…`);
const sentencesOf = (text: string): string[] => text.replace(/\s+/g, ' ').split(/(?<=[.!?])\s+/);

/** "In short": the subject without its Re: and Fw:, else the first sentence that is not a greeting. */
export function proposeInShort(subject: string, text: string): string {
  const bare = subject.replace(/^\s*((re|fw|fwd)\s*:\s*)+/i, '').replace(/\s+/g, ' ').trim();
  if (bare.length > 3) return clip(bare, 200);
  return clip(sentencesOf(text.replace(/^\s*(dear|hello|hi|good (morning|afternoon|evening))\b[^\n]*\n/i, '')).find((sentence) => sentence.length > 3) ?? '', 200);
}

const WISH = /\b(i|we)( would|['’]d) like\b|\b(i|we) (want|ask|expect|need)\b|\bplease (can|could|would|mend|fix|repair|send|tell|let|stop|explain|arrange|reply|ring|call|pass)\b|\bcould (you|someone|the council)\b/i;

/** What the writer wants to happen, in the writer's own sentence; empty when they have not said. */
export const proposeWanted = (text: string): string => clip(sentencesOf(text).find((sentence) => WISH.test(sentence)) ?? '', 300).trim();
