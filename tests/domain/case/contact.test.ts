import { madeIn, noWishes, standsAgainst, type ContactWishes, type Objection, type Way } from '../../../shared/domain/case/contact';
import { isSensitive, subjectFor } from '../../../shared/domain/letter/sensitive';

const email: Way = { by: 'email', to: 'pat.lee@example.net' };
const home: Way = { by: 'post' };
const call: Way = { by: 'telephone', number: '03069 990123' };
const wishes = (change: Partial<ContactWishes>): ContactWishes => ({ ...noWishes, ...change });
const refuge = { email: 'ann@refuge.example', postal: 'PO Box 4\nMarlham' };

const table: [what: string, wishes: ContactWishes, way: Way, against: Objection | undefined][] = [
  ['nothing asked: any way', noWishes, email, undefined],
  ['nothing asked: any way', noWishes, home, undefined],
  ['nothing asked: any way', noWishes, call, undefined],
  ['who died is not written to', wishes({ stop: 'died' }), email, 'stop-writing'],
  ['who died gets no letter', wishes({ stop: 'died' }), home, 'stop-writing'],
  ['who died is not rung', wishes({ stop: 'died' }), call, 'stop-writing'],
  ['telephone only: no e-mail', wishes({ telephoneOnly: true }), email, 'telephone-only'],
  ['telephone only: no letter', wishes({ telephoneOnly: true }), home, 'telephone-only'],
  ['telephone only: a call', wishes({ telephoneOnly: true }), call, undefined],
  ['a safe e-mail address: no other', wishes({ safe: refuge }), email, 'not-the-safe-address'],
  ['a safe e-mail address, whatever its capitals', wishes({ safe: refuge }), { by: 'email', to: 'Ann@Refuge.example' }, undefined],
  ['no letter home, and no address is home', wishes({ safe: { noLetterHome: true } }), home, 'no-letter-home'],
  ['no letter home, to some address', wishes({ safe: { noLetterHome: true } }), { by: 'post', address: '12 Mill Lane' }, 'no-letter-home'],
  ['no letter home, to the safe address', wishes({ safe: { ...refuge, noLetterHome: true } }), { by: 'post', address: 'PO Box 4  Marlham' }, undefined],
  ['a safe postal address: no other', wishes({ safe: { postal: refuge.postal } }), { by: 'post', address: '12 Mill Lane' }, 'not-the-safe-address'],
  ['no voicemail: a call that is answered', wishes({ safe: { noVoicemail: true } }), call, undefined],
  ['no voicemail: a message left', wishes({ safe: { noVoicemail: true } }), { by: 'telephone', voicemail: true }, 'no-voicemail'],
  ['on paper: no e-mail', wishes({ formats: ['on paper'] }), email, 'on-paper-only'],
  ['on paper: a letter', wishes({ formats: ['on paper'] }), home, undefined],
  ['large print can be an e-mail, if somebody makes it so', wishes({ formats: ['large print'] }), email, undefined],
  ['the gravest is said first', wishes({ stop: 'died', telephoneOnly: true, safe: refuge }), email, 'stop-writing'],
];

test.each(table)('%s', (_what, asked, way, against) => {
  expect(standsAgainst(asked, way)).toBe(against);
});

test('a language and a form of the text are for whoever makes the letter; paper is a way', () => {
  expect(madeIn(wishes({ language: 'Welsh', formats: ['on paper', 'large print', 'Braille'] }))).toEqual(['Welsh', 'large print', 'Braille']);
  expect(madeIn(noWishes)).toEqual([]);
});

test.each([
  ['an ordinary matter', { profile: 'kent', danger: false }, false],
  ['public health', { profile: 'public-health', danger: false }, false],
  ['adults’ social care', { profile: 'adults', danger: false }, true],
  ['children’s social care', { profile: 'children', danger: false }, true],
  ['danger', { profile: 'kent', danger: true }, true],
  ['a restricted case', { profile: 'kent', danger: false, restricted: true }, true],
] as const)('%s is told apart', (_what, of, sensitive) => {
  expect(isSensitive(of)).toBe(sensitive);
});

test('the subject of a sensitive letter says its references and nothing else', () => {
  expect(subjectFor('Re: my son and his carer [HC-AAAAAAA-A]', ['HC-AAAAAAA-A', 'HC-CCCCCCC-C'], true)).toBe('Your reference HC-AAAAAAA-A, HC-CCCCCCC-C');
  expect(subjectFor('Re: pothole [HC-AAAAAAA-A]', ['HC-AAAAAAA-A'], false)).toBe('Re: pothole [HC-AAAAAAA-A]');
});
