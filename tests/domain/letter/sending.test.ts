import { usualOmbudsman } from '../../../shared/domain/case/ombudsmen';
import { noWishes, type ContactWishes } from '../../../shared/domain/case/contact';
import type { OnBehalf } from '../../../shared/domain/case/on-behalf';
import { writeAnswer } from '../../../shared/domain/letter/answer';
import { checkPromises, writeAcknowledgement } from '../../../shared/domain/letter/acknowledgement';
import { writeHoldingReply } from '../../../shared/domain/letter/holding-reply';
import { nameOf, refusalOfSending, sendingOf } from '../../../shared/domain/letter/sending';
import { day } from '../../builders/moments';

const pat = { name: 'Pat Lee', address: 'pat.lee@example.net' };
const forAnn: OnBehalf = { as: 'family', of: 'Ann Lee', authority: { is: 'not asked' } };

interface Facts {
  to?: typeof pat;
  cc?: (typeof pat)[];
  wishes?: Partial<ContactWishes>;
  onBehalf?: OnBehalf;
}
const sending = ({ to = pat, cc = [], wishes = {}, onBehalf }: Facts = {}) =>
  sendingOf({ to, cc, copied: cc, way: { by: 'email', to: to.address }, own: ['marlshire.example'], wishes: { ...noWishes, ...wishes }, onBehalf });
const at = (address: string) => ({ name: '', address });

test('an ordinary letter asks nothing', () => {
  expect(sending()).toMatchObject({ asks: [] });
  expect(refusalOfSending(sending())).toBeUndefined();
});

test.each([
  ['an address that nobody reads', { to: at('noreply@example.net') }, ['noreply@example.net']],
  ['a group that was ticked', { cc: [at('Parents@school.example')] }, ['parents@school.example']],
  ['an address of the council', { to: at('ann@marlshire.example') }, ['ann@marlshire.example']],
  ['the person concerned, while authority is open', { onBehalf: forAnn }, ['nothing more than the writer told us']],
  ['a language and a form', { wishes: { language: 'Welsh', formats: ['large print' as const] } }, ['Welsh', 'large print']],
])('%s is confirmed by name, and by nothing else', (_what, facts: Facts, names) => {
  const asked = sending(facts);
  expect(asked.asks.map(nameOf)).toEqual(names);
  expect(refusalOfSending(asked)).toMatchObject({ code: 'not-confirmed' });
  expect(refusalOfSending(asked, ['yes', 'pat.lee@example.net'])).toMatchObject({ code: 'not-confirmed', asks: asked.asks });
  expect(refusalOfSending(asked, names.map((name) => name.toUpperCase()))).toBeUndefined();
});

test('once authority is recorded nothing is asked of it', () => {
  expect(sending({ onBehalf: { ...forAnn, authority: { is: 'basis', basis: 'a deputyship', on: day('2025-04-22'), by: 'sam' } } }).asks).toEqual([]);
});

test('no tick carries a letter past what the person asked for', () => {
  const against = sending({ wishes: { telephoneOnly: true } });
  expect(refusalOfSending(against, ['telephone-only'])).toEqual({ code: 'telephone-only' });
});

const acknowledgement = (sensitive: boolean) => ({
  council: 'Marlshire County Council', writer: 'Pat Lee', received: day('2025-04-16'), contact: { name: 'Sam Okoro', telephone: '03069 990142' }, own: ['marlshire.example'], sensitive,
  matters: [{ reference: 'HC-AAAAAAA-A', inShort: 'My son and his carer', wanted: 'Another carer', answerBy: day('2025-05-19') }],
});

test('the acknowledgement of a sensitive matter repeats nothing of it, and keeps every promise', () => {
  const text = writeAcknowledgement({ ...acknowledgement(true), stage: 2, dissatisfied: 'The carer came again' });
  expect(text).not.toMatch(/my son|carer/i);
  expect(text).toContain('We do not repeat what you told us here, to keep it private. We have noted what you would like to happen.');
  expect(checkPromises(text, acknowledgement(true)).filter(({ kept }) => !kept)).toEqual([]);
  expect(checkPromises(text, acknowledgement(false)).filter(({ kept }) => !kept).map(({ promise }) => promise)).toEqual(['understanding', 'wanted']);
});

test('the acknowledgement of a sensitive matter asks what nobody has said, and repeats of no call that it was written', () => {
  const { matters: [matter], ...facts } = acknowledgement(true);
  const asks = { ...facts, channel: 'telephone' as const, matters: [{ ...matter!, wanted: '' }] };
  const text = writeAcknowledgement(asks);
  expect(text).toContain('Please tell us what you would like to happen.');
  expect(text).not.toMatch(/wrote|noted/);
  expect(checkPromises(text, asks).filter(({ kept }) => !kept)).toEqual([]);
  expect(checkPromises(text, acknowledgement(true)).filter(({ kept }) => !kept).map(({ promise }) => promise)).toEqual(['wanted']);
});

test('later letters of a sensitive matter name its reference alone', () => {
  const facts = { council: 'Marlshire', writer: 'Pat Lee', reference: 'HC-AAAAAAA-A', inShort: 'My son and his carer', sensitive: true, contact: { name: 'Sam Okoro', telephone: '03069 990142' } };
  for (const text of [writeAnswer({ ...facts, ombudsman: usualOmbudsman('England and Wales'), says: 'We have looked into it.' }), writeHoldingReply({ ...facts, because: 'We wait', answerBy: day('2025-06-02') })]) {
    expect(text).toContain('Your reference is HC-AAAAAAA-A.');
    expect(text).not.toMatch(/my son|carer/i);
  }
});
