import type { ContactWishes, Objection } from '../../shared/domain/case/contact';

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ', ');

/** How a person is written to, the gravest first. Empty where nothing is recorded. */
export function wishesInWords({ language, formats, telephoneOnly, safe, stop }: ContactWishes): string[] {
  return [
    ...(stop ? ['This person has died. Nobody is written to.'] : []),
    ...(telephoneOnly ? ['By telephone only.'] : []),
    ...(safe?.email === undefined ? [] : [`The safe e-mail address is ${safe.email}. No other.`]),
    ...(safe?.postal === undefined ? [] : [`The safe postal address is ${oneLine(safe.postal)}. No other.`]),
    ...(safe?.noLetterHome ? ['No letter home.'] : []),
    ...(safe?.noVoicemail ? ['Leave no voicemail.'] : []),
    ...(language === undefined ? [] : [`In ${language}.`]),
    ...(formats.length > 0 ? [sentence(formats.join(', '))] : []),
  ];
}

/** What stands against a letter, and what to do. */
export function objectionInWords(against: Objection, { safe }: ContactWishes): string {
  switch (against) {
    case 'stop-writing':
      return 'This person has died. Nobody is written to.';
    case 'telephone-only':
      return 'This person asked to be telephoned only. Ring them.';
    case 'not-the-safe-address':
      return `Only ${oneLine(safe?.email ?? safe?.postal ?? 'the safe address')} is safe for this person.`;
    case 'no-letter-home':
      return 'No letter may go to this person’s home.';
    case 'no-voicemail':
      return 'No voicemail may be left for this person.';
    case 'on-paper-only':
      return 'This person asked for letters on paper. Send it by post.';
  }
}
