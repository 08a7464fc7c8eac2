import { bodyOf, capital, clip, sentencesOf } from './proposal-text';

/** What a form takes, and how many wishes are put together in it. */
const MOST = 300;
const WISHES = 3;

const COUNCIL = '(?:you|yourselves|(?:the|your) (?:county )?(?:council|team|department|office|officers?)|someone|somebody|anyone|anybody|they|them)';
const WOULD_LIKE = "(?:i|we)(?: would|['’]d)? (?:really |also |just |still |now |simply |only |very much |therefore |both )*(?:like|want|wish|expect|request|demand|insist|ask)(?: for| that| on)?(?: now)? ";
/** Ways to begin a wish; each leaves what is wished for. */
const LEADS: readonly (readonly [form: 'thing' | 'deed' | 'done', RegExp])[] = [
  ['deed', new RegExp(`^(?:i|we)(?: would|['’]d) (?:be (?:very |most |so )?(?:grateful|glad|pleased|obliged|thankful)|(?:really |very much |greatly )?appreciate it|like it) if (?:${COUNCIL}) (?:could |would |can )?(?:please )?`, 'i')],
  ['thing', /^(?:i|we)(?: would|['’]d) (?:be (?:very |most )?(?:grateful|glad) for|(?:really |very much |greatly )?appreciate) /i],
  ['deed', new RegExp(`^(?:${WOULD_LIKE}|(?:i|we) need )${COUNCIL} to (?:please )?`, 'i')],
  ['thing', /^(?:all )?(?:what )?(?:that )?(?:i|we) (?:want|ask(?: for)?|would like|need) is (?:for )?/i],
  ['thing', new RegExp(`^${WOULD_LIKE}`, 'i')],
  ['thing', /^(?:i|we) need (?=to know|to be told|an? (?:answer|explanation|apology|reply))/i],
  ['deed', new RegExp(`^(?:please,? )?(?:can|could|will|would) ${COUNCIL},? (?:please |kindly )?(?:be able to )?`, 'i')],
  ['done', /^(?:please )?(?:can|could|will) ((?:the|this|that|these|it|my|our|a|an)\b[^,.?]{0,60}?) (?:please )?be (?=\w+(?:ed|en|t|d|n|pt)\b)/i],
  ['deed', /^(?:so |and |but )?(?:will you )?(?:please|kindly),? (?:do )?(?:could you |can you )?/i],
];
/** "I would like to say …" says something; it wishes nothing. */
const NO_WISH =
  /^(?:to (?:complain|raise|make|lodge|report|say|thank|add|point|express|bring|draw|start|begin|note|mention|think|let you|tell you|inform|give|share|pass|comment|congratulate|praise|commend|die|live|stress|emphasi[sz]e|suggest)\b|you to know|(?:my|our) thanks\b|(?:find|note|see|excuse|forgive|accept|do not hesitate|don['’]t hesitate|be aware|be assured|bear|remember|believe|feel free|thank|pass on|read)\b)/i;

const PARTICIPLES: Record<string, string> = Object.fromEntries(
  'mend mended,fix fixed,repair repaired,fill filled,remove removed,clear cleared,empty emptied,collect collected,replace replaced,cut cut,clean cleaned,correct corrected,change changed,stop stopped,cancel cancelled,refund refunded,move moved,open opened,close closed,reopen reopened,paint painted,check checked,inspect inspected,install installed,review reviewed,return returned,restore restored,resurface resurfaced,update updated,withdraw withdrawn,reconsider reconsidered,investigate investigated,sort sorted,trim trimmed,grit gritted,address addressed,resolve resolved,put put,look looked,deal dealt'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** The thing that is to be done something to, where it is plain how far it goes. */
const OBJECT = /^(it|this|that|them|these|(?:the|this|that|these|those|my|our|your|a|an) (?:[\w’'-]+ ){0,2}?[\w’'-]+?)(?= (?:and|up|back|in|on|at|for|before|by|so|as|with|from|to|when|until|outside|near|properly|again|soon|now|immediately|urgently|please|which|that|because|if)\b|,|$)/i;

/** What is done to the writer, as it happens to them: "tell me when", "to be told when". */
const TO_ME: readonly (readonly [RegExp, string])[] = [
  [/^(?:tell|inform|advise) (?:me|us)\b/i, 'to be told'],
  [/^let (?:me|us) know\b/i, 'to be told'],
  [/^explain(?: to (?:me|us))?(?= (?:why|how|what|when|who)\b)/i, 'to be told'],
  [/^explain(?: to (?:me|us))? /i, 'an explanation of '],
  [/^(?:look into|investigate|find out)(?= (?:what|why|how|who)\b)/i, 'to be told'],
  [/^(?:get|have) (?=(?:it|them|this|the|my|our) [^,]*(?:ed|t|d)\b)/i, ''],
  [/^(?:confirm)(?: to (?:me|us))?\b/i, 'to have it confirmed'],
  [/^send (?:me|us)\b/i, 'to be sent'],
  [/^give (?:me|us)\b/i, 'to be given'],
  [/^(?:ring|call|telephone|phone) (?:me|us)(?: back)?\b/i, 'to be telephoned'],
  [/^(?:contact|email|write to) (?:me|us)\b/i, 'to be written to'],
  [/^(?:reply|respond|answer|get back|come back)(?: to (?:me|us))?(?=$|[ ,])/i, 'a reply'],
  [/^(?:refund|reimburse|compensate|pay) (?:me|us)(?: back)?\b/i, 'to be paid back'],
  [/^apologi[sz]e(?: to (?:me|us))?\b/i, 'an apology'],
  [/^to (?:know|hear|find out|be informed|be told)\b/i, 'to be told'],
];

/** The letter is written to them: "my slot" becomes "your slot", and "you" the council. */
const TURNED: Record<string, string> = { i: 'you', me: 'you', we: 'you', us: 'you', my: 'your', our: 'your', mine: 'yours', ours: 'yours', myself: 'yourself', ourselves: 'yourselves', you: 'the council', your: 'the council’s', yours: 'the council’s' };
const asTheirs = (words: string): string =>
  words
    .replace(/\b(i['’]m|i am|we['’]re)\b/gi, 'I are')
    .replace(/\bi was\b/gi, 'I were')
    .replace(/\b(i['’]ve|we['’]ve)\b/gi, 'I have')
    .replace(/\byou (have|are)\b/gi, (_all, verb: string) => `you ${verb.toLowerCase() === 'have' ? 'has' : 'is'}`)
    .replace(/\b(i|me|we|us|my|our|mine|ours|myself|ourselves|you|your|yours)\b(?!['’])/gi, (word) => TURNED[word.toLowerCase()] ?? word);

/** What somebody is to do, as what is to happen: "mend it properly", "it mended properly". */
function deedAsWish(deed: string): string {
  const toMe = TO_ME.find(([pattern]) => pattern.test(deed));
  if (toMe) return deed.replace(...toMe);
  const [, verb = '', particle = '', rest = ''] = /^(\w+)( (?:up|out|back|away|down|off|into|with)\b)? ?(.*)$/.exec(deed) ?? [];
  const participle = Object.hasOwn(PARTICIPLES, verb.toLowerCase()) ? PARTICIPLES[verb.toLowerCase()] : undefined;
  const object = OBJECT.exec(rest)?.[1];
  if (participle !== undefined && object !== undefined && !/\band\b/i.test(object)) return `${object} ${participle}${particle}${rest.slice(object.length)}`;
  return `for the council to ${deed.charAt(0).toLowerCase()}${deed.slice(1)}`;
}

/** "Mend it and tell me when" is two deeds. */
const DEEDS = new RegExp(`,? and (?:please )?(?:then )?(?=(?:(?:tell|let|ring|call|give|email|phone) (?:me|us)|send|explain|reply|apologi[sz]e|write|get|${Object.keys(PARTICIPLES).join('|')})\\b)`, 'i');

/** A sentence cut where another wish begins. */
const pieces = (sentence: string): string[] =>
  sentence.split(/(?:,? and |,? but |,? so |; |, |: )(?=(?:i|we)(?:['’]d)?\b|please\b|(?:could|can|would|will) (?:you|someone|somebody)\b)/i);

function wishIn(piece: string): string | undefined {
  const said = piece.replace(/^(?:so|and|but|also|therefore|first(?:ly)?|second(?:ly)?|finally),? /i, '').replace(/[\s.!?…"”]+$/, '');
  for (const [form, lead] of LEADS) {
    const found = lead.exec(said);
    if (!found) continue;
    const rest = said.slice(found[0].length).replace(/^please /i, '').replace(/,? please$/i, '').trim();
    if (rest.length < 2 || NO_WISH.test(rest) || /^(?:not|never) /i.test(rest)) return undefined;
    if (form === 'done') return asTheirs(`${found[1]} ${rest}`);
    if (form === 'deed' || TO_ME.some(([pattern]) => pattern.test(rest))) return asTheirs(rest.split(DEEDS).map(deedAsWish).join(', and '));
    if (/ that $/i.test(found[0])) return asTheirs(rest.replace(/ be /, ' to be '));
    return asTheirs(/^(?:it|this|them|him|her|everyone|things) to /i.test(rest) ? `for ${rest}` : rest);
  }
  return undefined;
}

/**
 * What the writer wants to happen, put as a clause ("it mended, and to be told when"); empty when they have not said,
 * and then the letter asks them (product rule "Acknowledgement").
 */
export function proposeWanted(text: string): string {
  const wishes = [...new Set(sentencesOf(bodyOf(text)).flatMap(pieces).flatMap((piece) => wishIn(piece) ?? []))].slice(0, WISHES);
  const fitting = wishes.filter((_wish, at) => wishes.slice(0, at + 1).join(', and ').length <= MOST);
  const wanted = fitting.length > 0 ? fitting.join(', and ') : (wishes[0] ?? '');
  return clip(capital(wanted.replace(/\s+/g, ' ').trim()), MOST).trim();
}
