import type { Format } from '../../shared/domain/case/vocabulary';
import type { WishesOfferView, WishesView } from '../../shared/contract/people';
import type { Input } from '../api/paths';
import { words } from '../words';

/** How somebody is written to, as a form has it. */
export interface WishesTyped {
  language: string;
  formats: Format[];
  telephoneOnly: boolean;
  noVoicemail: boolean;
  noLetterHome: boolean;
  died: boolean;
  email: string;
  postal: string;
  because: string;
}

export const wishesTyped = ({ language = '', formats, telephoneOnly, safe, stop }: WishesView['recorded']): WishesTyped => ({
  language, formats,
  telephoneOnly: telephoneOnly ?? false,
  noVoicemail: safe?.noVoicemail ?? false, noLetterHome: safe?.noLetterHome ?? false, email: safe?.email ?? '', postal: safe?.postal ?? '',
  died: stop === 'died', because: '',
});

/** What goes to the server: what is empty was not asked for. */
export function wishesBody({ language, formats, telephoneOnly, noVoicemail, noLetterHome, died, email, postal, because }: WishesTyped): Input<'recordWishes'> {
  const safe = { ...(email.trim() && { email: email.trim() }), ...(postal.trim() && { postal }), ...(noVoicemail && { noVoicemail: true as const }), ...(noLetterHome && { noLetterHome: true as const }) };
  return {
    formats, because,
    ...(language.trim() && { language }), ...(telephoneOnly && { telephoneOnly: true as const }), ...(died && { stop: 'died' as const }), ...(Object.keys(safe).length > 0 && { safe }),
  };
}

/** Whether anything is asked at all. */
export const asksAnything = ({ because: _how, formats, language, email, postal, ...ticks }: WishesTyped): boolean => formats.length > 0 || [language, email, postal].some((each) => each.trim() !== '') || Object.values(ticks).some(Boolean);

/** What is asked, a line for each thing, in the words of the form that asks it. */
export function wishesSaid({ language, formats, telephoneOnly, noVoicemail, noLetterHome, died, email, postal }: WishesTyped): string {
  const said = words.acts['record wishes'];
  const lines = [
    language.trim(), ...formats.map((each) => said.formats[each]), telephoneOnly && said.telephoneOnly, noVoicemail && said.noVoicemail, noLetterHome && said.noLetterHome, died && said.died, email.trim(), postal.trim(),
  ];
  return lines.filter(Boolean).join('\n') || words.crossed.nothing;
}

/** What was typed, and what is offered beside it; where both name one thing, what is offered. */
export function withOffer(typed: WishesTyped, { wishes, because }: WishesOfferView): WishesTyped {
  const offered = wishesTyped(wishes);
  return {
    formats: [...new Set([...typed.formats, ...offered.formats])],
    telephoneOnly: typed.telephoneOnly || offered.telephoneOnly, noVoicemail: typed.noVoicemail || offered.noVoicemail, noLetterHome: typed.noLetterHome || offered.noLetterHome, died: typed.died || offered.died,
    language: offered.language || typed.language, email: offered.email || typed.email, postal: offered.postal || typed.postal,
    because: [...new Set([typed.because, because].filter((each) => each !== ''))].join(' ').slice(0, 300),
  };
}

/** Whether all that is offered stands in what was typed. */
export function holds(typed: WishesTyped | undefined, offer: WishesOfferView): boolean {
  if (!typed) return false;
  const { because: _how, ...offered } = withOffer(typed, offer);
  const { because: _was, ...without } = typed;
  return JSON.stringify(sorted(offered)) === JSON.stringify(sorted(without));
}

const sorted = (values: object): [string, unknown][] => Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
