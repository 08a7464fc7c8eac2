import { longDate, type LondonDate } from '../../kernel/london';
import { checkContact, checked, contactInWords, greeting, lookIn, opening, stop, type CheckedPromise, type Contact, type NamedOmbudsman } from './promises';

/** What a letter is made from that says it is not ready. */
export interface HoldingReplyFacts {
  council: string;
  writer: string;
  reference: string;
  inShort: string;
  /** What it is about is not repeated: somebody else may read it. */
  sensitive?: boolean;
  because: string;
  /** The date that the resident was told last. */
  told?: LondonDate | undefined;
  answerBy: LondonDate;
  contact: Contact;
  /** Where the profile asks that the letter name the Ombudsman. */
  ombudsman?: NamedOmbudsman | undefined;
}

export const holdingReplyTemplate = 'holding reply v1';

/** The holding reply in plain words: not ready, why, and the new date (Kent, Standards; Complaint Handling Code for the Ombudsman). */
export function writeHoldingReply(facts: HoldingReplyFacts): string {
  const { told, contact, ombudsman } = facts;
  return [
    greeting(facts.writer),
    opening(facts),
    told ? `We told you that we would answer by ${longDate(told)}. We are sorry that it will take longer.` : 'We are sorry that our answer will take longer.',
    `The reason: ${stop(facts.because)}`,
    `We will answer by ${longDate(facts.answerBy)}.`,
    ...(ombudsman ? [`If you are not content with this, you can ask the ${ombudsman.name}: ${ombudsman.site}.`] : []),
    contactInWords(contact),
    `${contact.name}\n${facts.council}`,
  ].join('\n\n');
}

/** Reads a holding reply for what makes it one (product rule "Extension"): the reason, and the date that it makes. */
export function checkHoldingReply(text: string, { reference, because, answerBy, contact, ombudsman }: HoldingReplyFacts): CheckedPromise[] {
  const has = lookIn(text);
  return [
    checked('reference', has(reference), `Add the reference ${reference}`),
    checked('reason', has(because), `Say why it takes longer: “${because}”`),
    checked('answer date', has(longDate(answerBy)), `Add the new date, ${longDate(answerBy)}`),
    ...checkContact(text, contact),
    ...(ombudsman ? [checked('ombudsman', has(ombudsman.name), `Name the ${ombudsman.name}`)] : []),
  ];
}
