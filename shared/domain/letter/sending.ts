import { madeIn, standsAgainst, type ContactWishes, type Objection, type Way } from '../case/contact';
import { mayOnlyRepeat, type OnBehalf } from '../case/on-behalf';
import type { Correspondent } from '../people/vocabulary';
import { doubtOf, type AddressDoubt, type AddressHistory } from './recipients';

/** What whoever sends a letter confirms by name, each by itself, before it goes. */
export type Ask =
  | { about: 'address'; address: string; doubt: AddressDoubt }
  /** The letter says nothing of the person concerned that the writer did not tell us. */
  | { about: 'authority'; person: string }
  /** A language or a form of the text that the person asked for. */
  | { about: 'made in'; what: string };

/** Beside its words: whom a letter goes to, what has to be confirmed first, and what stands against it. */
export interface Sending {
  to: Correspondent;
  cc: Correspondent[];
  /** Who else had the messages: any of them may be ticked. */
  copied: Correspondent[];
  asks: Ask[];
  against?: Objection;
}

export type SendingRefusal = { code: Objection } | { code: 'not-confirmed'; asks: Ask[] };

/** What confirms an ask: the address, the language or form; of what only the writer told, these words. */
export function nameOf(ask: Ask): string {
  if (ask.about === 'address') return ask.address.toLowerCase();
  return ask.about === 'authority' ? 'nothing more than the writer told us' : ask.what;
}

interface Facts {
  to: Correspondent;
  cc: Correspondent[];
  copied: Correspondent[];
  way: Way;
  /** Domains of the council. */
  own: readonly string[];
  /** What is known of the address that it goes to. */
  history?: AddressHistory | undefined;
  wishes: ContactWishes;
  /** Whom the writer acts for, where the letter says more than Heard's own words of what they wrote. */
  onBehalf?: OnBehalf | undefined;
}

/** What a letter's recipients, and what is recorded of the people of its case, ask of whoever sends it (product rule "Who it goes to"). */
export function sendingOf({ to, cc, copied, way, own, wishes, onBehalf, history }: Facts): Sending {
  const addresses = (way.by === 'email' ? [to, ...cc] : cc).flatMap(({ address }): Ask[] => {
    const doubt = doubtOf(address, own) ?? (address === to.address ? history : undefined);
    return doubt ? [{ about: 'address', address, doubt }] : [];
  });
  const authority: Ask[] = mayOnlyRepeat(onBehalf) ? [{ about: 'authority', person: onBehalf.of }] : [];
  const against = standsAgainst(wishes, way);
  return { to, cc, copied, asks: [...addresses, ...authority, ...madeIn(wishes).map((what): Ask => ({ about: 'made in', what }))], ...(against && { against }) };
}

export const isConfirmed = (ask: Ask, confirms: readonly string[]): boolean => confirms.some((each) => each.trim().toLowerCase() === nameOf(ask).toLowerCase());

/** Why a letter does not go as it stands: what the person asked for is against it, or nobody has confirmed what had to be. */
export function refusalOfSending({ asks, against }: Sending, confirms: readonly string[] = []): SendingRefusal | undefined {
  if (against) return { code: against };
  const open = asks.filter((ask) => !isConfirmed(ask, confirms));
  return open.length > 0 ? { code: 'not-confirmed', asks: open } : undefined;
}
