import { isSubject, mentions, textsIn } from '../../../shared/domain/access/subject';

const pat = { address: 'pat.lee@example.net', name: 'Pat Lee' };

test.each<[string, boolean]>([
  ['Ask pat.lee@example.net about it', true],
  ['PAT.LEE@EXAMPLE.NET', true],
  ['My neighbour Pat Lee', true],
  ['my neighbour pat\n  lee’s dog', false],
  ['Pát  Léé wrote', true],
  ['other.pat.lee@example.net.invalid', false],
  ['Pat Leeson', false],
  ['Pat and Lee', false],
  ['', false],
])('“%s” names them: %s', (text, expected) => {
  expect(mentions(pat, text)).toBe(expected);
});

test('by address or by name, whichever is known; nobody is everybody', () => {
  expect(isSubject(pat, { name: 'P. Lee', address: 'Pat.Lee@Example.NET' })).toBe(true);
  expect(isSubject(pat, { name: 'pat lee', address: 'other@example.net' })).toBe(true);
  expect(isSubject({ address: pat.address }, { name: 'Pat Lee', address: 'other@example.net' })).toBe(false);
  expect(isSubject({ name: 'Pat Lee' }, { name: '', address: '' })).toBe(false);
  expect([isSubject({}, {}), mentions({}, 'Pat Lee')]).toEqual([false, false]);
});

test('a name with a hyphen is a name', () => {
  expect([mentions({ name: 'Pat Lee-Jones' }, 'So Pat Lee-Jones said'), mentions({ address: 'pat-lee@example.net' }, 'pat-lee@example.net')]).toEqual([true, true]);
});

test('every text of a record is found, however deep', () => {
  expect(textsIn({ a: 'one', b: [{ c: 'two' }, 3, null], d: { e: { f: 'three' } } })).toEqual(['one', 'two', 'three']);
});
