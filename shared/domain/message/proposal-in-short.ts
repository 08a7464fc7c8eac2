import { bodyOf, capital, clip, sentencesOf } from './proposal-text';

/** What a form takes. */
const MOST = 200;

const MARKS = /^\s*(((re|fw|fwd|aw|sv|wg|tr)\s*(\[\d+\])?\s*:|\[(external|ext|spam|secure|official[^\]]*)\]|\*+\s*external\s*\*+)\s*)+/i;
/** Subjects that do not say what a message is about, alone or together. */
const SAYS_NOTHING =
  /^((a|an|the|my|your|our|this|very|urgent|important|formal|official|general|online|new|for|to|of|about|attention|please|read|help|hello|hi|hey|dear|sir|madam|council|county|complaints?|complaining|comments?|compliments?|feedback|enquir(y|ies)|inquiry|query|question|contact|form|message|email|e-mail|mail|letter|request|service|services|website|web|submission|thanks?|thank|you|no|subject|none|test|fyi|issue|problem|concern|report|information|info|team|department|n\/a|urgently)[\s\W]*)*$/i;

/** Openings that come before what is written about. */
const OPENING =
  /^(i (really )?hope (that )?(you are|this)\b|my name is\b|i am (a )?(\d+|writing on|resident|the (son|daughter|wife|husband|mother|father))|i('m| am) sorry to (bother|trouble)|sorry to (bother|trouble)|i (do not|don['’]t|did not|didn['’]t) know (where|who|whom) |thank you for (your|taking)|thanks for your|further to\b|apologies\b)/i;
/** "I am writing to complain about the bus": the bus. */
const WRITING =
  /^(?:(?:just|only) to (?:add|say)(?: that)? |please (?:note|be aware)(?: that)?,? )?(?:(?:i|we)(?: am|['’]m| are|['’]re)? (?:just |now )?(?:writ(?:e|ing)|contact(?:ing)?|email(?:ing)?) (?:to you |you )?(?:today )?)?(?:(?:i|we)(?:['’]d| would)? (?:wish|want|like)? ?)?(?:to )?(?:(?:formally )?(?:complain|make a(?: formal)? complaint|lodge a(?: formal)? complaint|raise a(?: formal)? complaint|express my \w+|report|comment|enquire|ask|let you know|bring to your attention)) (?:about|of|regarding|concerning|on|at|with|that)?\s*(?=\w)/i;

const isGreetingOnly = (sentence: string): boolean => /^(hi|hello|hey|dear|hiya|good (morning|afternoon|evening|day))\b[^.!?]{0,40}[.!,]*$/i.test(sentence);

/**
 * "In short": one plain line. The subject, where it says what the message is about; else the first sentence that does.
 * Never a greeting, a signature, a quotation or "Re:" (product rule "Acknowledgement": the understanding of the matter).
 */
export function proposeInShort(subject: string, text: string): string {
  const bare = subject.replace(MARKS, '').replace(/\s+/g, ' ').trim();
  if (bare.length > 3 && !SAYS_NOTHING.test(bare)) return clip(bare, MOST);
  const sentences = sentencesOf(bodyOf(text)).filter((sentence) => sentence.length > 3 && /\p{L}{2}/u.test(sentence) && !isGreetingOnly(sentence));
  const first = sentences.find((sentence) => !OPENING.test(sentence)) ?? sentences[0];
  if (first === undefined) return clip(bare, MOST);
  const about = first.replace(WRITING, '');
  return clip(capital(about.length > 3 ? about : first), MOST);
}
