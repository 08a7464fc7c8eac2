import { heardReference, referenceFrom } from '../../../shared/domain/case/reference';

const reference = referenceFrom('HC', '8'.repeat(24));
const bare = reference.replaceAll('-', '').slice(2);

test.each<[how: string, text: string]>([
  ['as it is written', reference],
  ['in small letters', reference.toLowerCase()],
  ['with spaces, sign by sign', [...reference].join(' ')],
  ['without its prefix', bare],
])('is heard %s', (_how, text) => {
  expect(heardReference('HC', text)).toEqual({ reference });
});

test('B is heard for 8 and S for 5, since no reference has them', () => {
  const all = Array.from({ length: 200 }, (_, no) => referenceFrom('HC', no.toString(16).padStart(24, 'e7')));
  const with8or5 = all.filter((each) => /[85]/.test(each));
  expect(with8or5.length).toBeGreaterThan(50);
  for (const each of with8or5) expect(heardReference('HC', `HC${each.slice(2).replaceAll('8', 'B').replaceAll('5', 's')}`)).toEqual({ reference: each });
});

test('the check sign says that a sign was mistyped, or two exchanged', () => {
  for (let at = 3; at < 10; at += 1) expect(heardReference('HC', `${reference.slice(0, at)}${reference[at] === 'Z' ? 'Y' : 'Z'}${reference.slice(at + 1)}`)).toBe('mistyped');
  expect(heardReference('HC', `HC-O1IL0OI-K`)).toBe('mistyped');
});

test.each(['pothole bridge', 'overtake', '03069990', 'HC', ''])('words and numbers are none: %p', (text) => {
  expect(heardReference('HC', text)).toBeUndefined();
});
