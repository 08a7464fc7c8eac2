import type { Format } from '../../../../shared/domain/case/vocabulary';
import type { WishesView } from '../../../../shared/contract/people';
import type { Input } from '../../../api/paths';

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
