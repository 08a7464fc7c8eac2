import type { Channel } from '../message/vocabulary';
import { longDate, type LondonDate } from '../../kernel/london';
import { strangersLinks, withoutLinks } from './links';
import { checkContact, checked, contactInWords, greeting, lookIn, stop, type CheckedPromise, type Contact } from './promises';

/** What an acknowledgement is made from. */
export interface AcknowledgementFacts {
  council: string;
  writer: string;
  received: LondonDate;
  /** How it came; absent, by e-mail. */
  channel?: Channel;
  matters: { reference: string; inShort: string; wanted: string; answerBy: LondonDate }[];
  contact: Contact;
  /** The council's own domains: what else a stranger's words point to is not repeated. */
  own: readonly string[];
  /** Nothing of the matter is repeated: somebody else may read it. */
  sensitive?: boolean;
  /** The stage that was asked for after an answer; absent at first. */
  stage?: number;
  /** Why they are not satisfied with the stage before, as we understood it. */
  dissatisfied?: string;
}

/** Kept with every letter, so that one can say later which words were in force. */
export const acknowledgementTemplate = 'acknowledgement v1';

const contacted = (council: string, day: string): string => `Thank you for contacting ${council}. We received what you told us on ${day}.`;
/** How a letter begins, by how the matter came. */
const thanks: Record<Channel, (council: string, day: string) => string> = {
  'e-mail': (council, day) => `Thank you for writing to ${council}. We received your message on ${day}.`,
  letter: (council, day) => `Thank you for writing to ${council}. We received your letter on ${day}.`,
  telephone: (council, day) => `Thank you for ringing ${council} on ${day}.`,
  'in person': (council, day) => `Thank you for speaking to ${council} on ${day}.`,
  'web form': contacted,
  'social media': contacted,
  'MP or councillor enquiry': (council, day) => `Thank you for writing to ${council}. We received your enquiry on ${day}.`,
};
/** How a letter begins to somebody whose matter came that way on that day. */
export const thanksFor = (channel: Channel, council: string, received: LondonDate): string => thanks[channel](council, longDate(received));

const ASK = 'Please tell us what you would like to happen.';
/** Of a sensitive matter, however it was told us. */
const PRIVATELY = 'We do not repeat what you told us here, to keep it private.';
const NOTED = 'We have noted what you would like to happen.';

const date = ({ reference, answerBy }: AcknowledgementFacts['matters'][number]): string => `Your reference is ${reference}. We will answer by ${longDate(answerBy)}, or tell you why it will take longer.`;

function matterInWords(matter: AcknowledgementFacts['matters'][number], sensitive: boolean): string {
  if (sensitive) return `${PRIVATELY} ${matter.wanted === '' ? ASK : NOTED}\n${date(matter)}`;
  const wanted = matter.wanted === '' ? ASK : `What you would like to happen: ${stop(matter.wanted)}`;
  return `We understand this to be about: ${stop(matter.inShort)}\n${wanted}\n${date(matter)}`;
}

/** The acknowledgement in plain words: one for a message, naming every case made from it. */
export function writeAcknowledgement(facts: AcknowledgementFacts): string {
  const { contact, matters, sensitive = false } = facts;
  const several = matters.length > 1;
  return [
    greeting(facts.writer),
    facts.stage === undefined
      ? thanksFor(facts.channel ?? 'e-mail', facts.council, facts.received)
      : `You asked us to look again at your complaint. We received your request on ${longDate(facts.received)}. This is stage ${facts.stage}: an officer who did not answer you before will look at it.`,
    ...(facts.dissatisfied === undefined || sensitive ? [] : [`We understand that you are not satisfied because: ${stop(facts.dissatisfied)}`]),
    ...(several ? [`You wrote about ${matters.length} matters, and each has its own reference.`] : []),
    ...matters.map((matter, at) => (several ? `${at + 1}. ${matterInWords(matter, sensitive)}` : matterInWords(matter, sensitive))),
    contactInWords(contact),
    `${contact.name}\n${facts.council}`,
  ].join('\n\n');
}

/** The resident's own subject, so that mail programs keep one conversation, with the references by which a reply finds its case. */
export const acknowledgementSubject = (subject: string, matters: AcknowledgementFacts['matters'], isReply = true): string =>
  `${isReply ? 'Re: ' : ''}${withoutLinks(subject).replace(/^\s*(re\s*:\s*)+/i, '').trim() || 'your message'} [${matters.map((matter) => matter.reference).join(', ')}]`;

/**
 * Reads a letter for what it must carry (Kent, Standards: "we will give you a contact name and telephone number";
 * product rule "Acknowledgement"): every reference, the understanding, what the writer wants, a contact name,
 * a telephone number, and the date to expect an answer. It is sent to whoever a stranger says they are: no address that is
 * not the council's or a public body's goes with it. Of a sensitive matter it may say instead that it is kept private.
 */
export function checkPromises(text: string, { matters, contact, own, sensitive }: AcknowledgementFacts): CheckedPromise[] {
  const has = lookIn(text);
  const isPrivate = sensitive === true && has(PRIVATELY);
  const lacking = (found: (matter: AcknowledgementFacts['matters'][number]) => boolean) => matters.filter((matter) => !found(matter));
  const references = lacking((matter) => has(matter.reference)).map((matter) => matter.reference);
  const understandings = lacking((matter) => isPrivate || (matter.inShort !== '' && has(matter.inShort)));
  const wishes = lacking((matter) => has(matter.wanted === '' ? ASK : matter.wanted) || (isPrivate && matter.wanted !== '' && has(NOTED)));
  const links = strangersLinks(text, own);
  const dates = lacking((matter) => has(longDate(matter.answerBy))).map((matter) => longDate(matter.answerBy));
  return [
    checked('reference', references.length === 0, `Add the reference ${references.join(', ')}`),
    checked('understanding', understandings.length === 0, `Say what it is about: “${understandings.map((matter) => matter.inShort).join('”, “')}”`),
    checked('wanted', wishes.length === 0, 'Say what the writer wants to happen, or ask them'),
    ...checkContact(text, contact),
    checked('answer date', dates.length === 0, `Add the date to expect an answer, ${dates.join(', ')}`),
    ...(links.length > 0 ? [checked('no link', false, `Take out ${links.join(', ')}: an acknowledgement repeats no address that somebody sent`)] : []),
  ];
}
