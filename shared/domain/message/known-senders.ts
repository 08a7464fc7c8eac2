import { domainOf, isWithin } from '../people/address';
import type { Correspondent } from '../people/vocabulary';
import type { Channel } from './vocabulary';

/** One of the council's own forms or systems: what it sends, somebody else wrote. */
export interface KnownForm {
  /** The address that it sends from: no two have the same. */
  address: string;
  name: string;
  channel: Channel;
  /** Where the resident stands: in Reply-To, or in lines of the text that begin with these labels. */
  resident: { at: 'reply-to' } | { at: 'lines'; name: string; email: string };
}

/** Who sends for others: the council's forms and systems, and the domains of the people who work for it. */
export interface KnownSenders {
  forms: KnownForm[];
  domains: string[];
}

export const nobodyKnown: KnownSenders = { forms: [], domains: [] };

/** What is looked at to say who sent a message, and for whom. */
interface Mail {
  from?: Correspondent;
  replyTo: readonly Correspondent[];
  text: string;
}

const ADDRESS = /^[^\s<>()[\]{},;:"'|\\@]{1,64}@[^\s<>()[\]{},;:"'|\\@]{1,250}\.[a-z0-9-]{2,63}$/i;
const isSame = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The form or system that sends from this address, if the council lists one. */
export const formAt = (address: string | undefined, { forms }: KnownSenders): KnownForm | undefined => (address === undefined ? undefined : forms.find((form) => isSame(form.address, address)));

/** Whether an address is of somebody who works for the council, or sits on it. */
export const isOfCouncil = (address: string, { domains }: KnownSenders): boolean => isWithin(domainOf(address), domains);

/** What stands after a label, on its line or else on the next that says anything; each time that the label stands there. */
function labelled(text: string, label: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.flatMap((line, at) => {
    if (!line.toLowerCase().startsWith(label.trim().toLowerCase())) return [];
    const rest = line.slice(label.trim().length);
    // "Name" is no label of "Name of your street".
    if (rest !== '' && !/^\s*[:=|\t–-]/.test(rest) && !label.trim().endsWith(':')) return [];
    const value = rest.replace(/^[\s:=|–-]+/, '');
    const next = lines.slice(at + 1).find((each) => each !== '');
    return value !== '' ? [value] : next === undefined ? [] : [next];
  });
}

const addressIn = (value: string): string => value.replace(/^.*<([^<>]*)>.*$/, '$1').replace(/^mailto:/i, '').replace(/[\s.,;]+$/, '').trim();

/**
 * The resident for whom a form writes: as its own settings say where they stand. Nobody, where the lines are missing, hold
 * no address that can be written to, or hold two that differ: what a resident typed is never guessed at.
 */
export function residentIn({ resident, address }: KnownForm, { replyTo, text }: Mail): Correspondent | undefined {
  const valid = (each: string): boolean => ADDRESS.test(each) && !isSame(each, address);
  if (resident.at === 'reply-to') {
    const [first, ...others] = replyTo.filter((each) => valid(each.address));
    return others.length === 0 ? first : undefined;
  }
  const found = [...new Set(labelled(text, resident.email).map(addressIn).filter(valid).map((each) => each.toLowerCase()))];
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const [name = ''] = labelled(text, resident.name).filter((value) => !ADDRESS.test(addressIn(value)));
  return { name: name.slice(0, 120), address: only };
}
