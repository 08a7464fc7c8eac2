import { withoutLinks } from './links';
import type { LetterPromise } from './vocabulary';

export interface CheckedPromise {
  promise: LetterPromise;
  kept: boolean;
  /** What is there, or what to add. */
  says: string;
}

/** Whose name and telephone number a letter gives. */
export interface Contact {
  name: string;
  telephone?: string | undefined;
}

/** The Ombudsman whom a letter names, and where they are found. */
export interface NamedOmbudsman {
  name: string;
  site: string;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();
const digits = (text: string): string => text.replace(/\D+/g, '');

/** Looks in a letter for words, whatever its line breaks and capitals. */
export function lookIn(text: string): (words: string) => boolean {
  const letter = plain(text);
  return (words) => letter.includes(plain(words));
}

export const checked = (promise: LetterPromise, kept: boolean, missing: string): CheckedPromise => ({ promise, kept, says: kept ? 'In the letter' : missing });

/** "We will give you a contact name and telephone number" (Kent, Standards): in every letter. */
export function checkContact(text: string, contact: Contact): CheckedPromise[] {
  const number = digits(contact.telephone ?? '');
  return [
    checked('contact name', contact.name !== '' && lookIn(text)(contact.name), `Add the contact’s name, ${contact.name}`),
    checked(
      'telephone number', number !== '' && digits(text).includes(number),
      number === '' ? `${contact.name} has no telephone number in Heard: choose another contact, or have it written down in Settings, People` : `Add the telephone number ${contact.telephone}`,
    ),
  ];
}

/** How a letter begins and ends. A name that is an address, or carries one, is no name. */
export const greeting = (writer: string): string => (writer === '' || withoutLinks(writer) !== writer ? 'Hello,' : `Dear ${writer},`);
export const contactInWords = ({ name, telephone }: Contact): string => `Your contact is ${name}, telephone ${telephone ?? '(no number)'}. Please give your reference when you write or ring.`;

/** What a later letter is about, however they told us; of a sensitive matter its reference alone. */
export const opening = ({ inShort, reference, sensitive = false }: { inShort: string; reference: string; sensitive?: boolean }): string =>
  `${sensitive ? '' : `You told us about: ${stop(inShort)} `}Your reference is ${reference}.`;

/** Ends a sentence that somebody wrote without a stop. */
export const stop = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
