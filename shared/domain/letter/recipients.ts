import { ok, refuse, type Result } from '../../kernel/result';
import type { Arrival } from '../message/message';
import { writerOf } from '../message/via';
import { domainOf, isWithin } from '../people/address';
import type { Correspondent } from '../people/vocabulary';
import type { Writing } from './writing';

/** What speaks against an address by what became of letters to it, or because no message of the case offers it. */
export type AddressHistory = 'came back' | 'in error' | 'new';

/** Why somebody is asked before an address is written to: nobody reads it, many do, or it is the council's own; or what is known of it. */
export type AddressDoubt = 'noreply' | 'group' | 'council' | AddressHistory;

export interface Recipients {
  to: Correspondent;
  cc: Correspondent[];
}

export type RecipientRefusal = { code: 'address-not-offered'; to: string } | { code: 'not-copied-in'; address: string };

/** What a message says of whom it comes from and who had it. */
type Addressed = Pick<Arrival, 'from' | 'via' | 'replyTo' | 'to' | 'cc' | 'mailbox'>;

const key = ({ address }: Pick<Correspondent, 'address'>): string => address.trim().toLowerCase();
const once = (all: readonly Correspondent[]): Correspondent[] => all.filter((each, at) => all.findIndex((other) => key(other) === key(each)) === at);

const nobodyReads = /^(noreply|donotreply|dontreply|mailerdaemon|postmaster|bounces?$|automated|notifications?$)/;
const manyRead = /^(all|everyone|everybody|team|group|list|lists|members|staff|parents|residents|committee|news|newsletter)$|[-_.](all|team|group|list|members|owner|request|bounces)$/;
const listHosts = /^(lists?|groups?|mailman)\.|^(googlegroups\.com|groups\.io|freelists\.org)$/;

/**
 * Whether an address is one of those that are asked about before they are written to (product rule "Who it goes to"),
 * by its look. `own` are the domains of the council. It misses things; whoever sends sees every recipient.
 */
export function doubtOf(address: string, own: readonly string[]): Exclude<AddressDoubt, AddressHistory> | undefined {
  const [local = '', domain] = [address.slice(0, address.lastIndexOf('@')).toLowerCase(), domainOf(address)];
  if (nobodyReads.test(local.replace(/[-_.]/g, ''))) return 'noreply';
  if (manyRead.test(local) || listHosts.test(domain)) return 'group';
  return isWithin(domain, own) ? 'council' : undefined;
}

/**
 * The addresses that a message itself offers to answer: its writer, and where it asks replies to go. The first is never
 * followed from, nor to, the second by itself. Of a message that somebody else sent for its writer, the writer alone.
 */
export function offeredBy({ from, via, replyTo }: Pick<Addressed, 'from' | 'via' | 'replyTo'>): Correspondent[] {
  const writer = writerOf({ ...(from && { from }), ...(via && { via }) });
  return once([...(writer ? [writer] : []), ...(via ? [] : replyTo)].filter(({ address }) => address !== ''));
}

/** Who else had the messages of a conversation: kept on the record, and never written to unless somebody ticks them one by one. */
export function copiedIn(messages: readonly Addressed[], to: Correspondent): Correspondent[] {
  const known = [to, ...messages.flatMap((each) => [...offeredBy(each), ...(each.via && each.from ? [each.from] : []), { name: '', address: each.mailbox }])].map(key);
  return once(messages.flatMap((each) => [...each.to, ...each.cc])).filter((each) => !known.includes(key(each)));
}

/** Whom of those copied in the officer ticked. Refuses anybody who was not. The one who is written to is not copied in as well. */
export function tickedAmong(copied: readonly Correspondent[], ticked: readonly string[], to: Correspondent): Result<Correspondent[], RecipientRefusal> {
  const wanted = ticked.map((address) => key({ address })).filter((each) => each !== key(to));
  const stranger = wanted.find((each) => !copied.some((one) => key(one) === each));
  return stranger === undefined ? ok(copied.filter((each) => wanted.includes(key(each)))) : refuse({ code: 'not-copied-in', address: stranger });
}

/** Whom the answer to a message goes to: one of the addresses that it offers, or that an officer has recorded, and those copied in whom somebody ticked. */
export function recipientsFor(message: Addressed, asked: { to: string; cc: readonly string[] }, recorded: readonly Correspondent[] = []): Result<Recipients, RecipientRefusal> {
  const to = [...offeredBy(message), ...recorded].find((each) => key(each) === key({ address: asked.to }));
  if (!to) return refuse({ code: 'address-not-offered', to: asked.to });
  const cc = tickedAmong(copiedIn([message], to), asked.cc, to);
  return cc.ok ? ok({ to, cc: cc.value }) : cc;
}

const sorted = (addresses: readonly string[]): string => [...new Set(addresses.map((address) => key({ address })))].sort().join(' ');

/** Whether a draft, read back, goes to those whom the letter is for, and to nobody else. */
export const areRecipientsOf = ({ to, cc = [] }: Pick<Writing, 'to' | 'cc'>, draft: { to: readonly string[]; cc: readonly string[]; bcc: readonly string[] }): boolean =>
  draft.to.length === 1 && sorted(draft.to) === key(to) && sorted(draft.cc) === sorted(cc.map(({ address }) => address)) && draft.bcc.length === 0;
