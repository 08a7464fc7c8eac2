import { caseTerms, messageTerms, termsIn } from '../../../shared/domain/search/terms';

const case_ = { writer: { name: 'Siân O’Neill', address: 'Sian.ONeill@Example.net' }, inShort: 'Potholes on the bridge', correspondents: ['sian.oneill@example.net'] };

test.each<[what: string, text: string, terms: string[]]>([
  ['capitals and accents make no difference', 'SIÂN Sian', ['sian']],
  ['an apostrophe stands between nothing', 'O’Neill O\'Neill', ['oneill']],
  ['several potholes are looked for as one is', 'Potholes pothole', ['pothole']],
  ['a double s stays, and so does a short word', 'address bus', ['address', 'bus']],
  ['words that stand everywhere are not looked for', 'the state of the road', ['state', 'road']],
  ['one letter is no word', 'J Lee', ['lee']],
  ['an address is one term, whole', 'from Pat.Lee@example.net, again', ['pat.lee@example.net', 'again']],
  ['letters of another script are words too', 'Łukasz 李小龙', ['łukasz', '李小龙']],
  ['a very long word is looked for by its beginning', 'a'.repeat(40), ['a'.repeat(24)]],
  ['nothing is nothing', ' – the … ', []],
])('%s', (_what, text, terms) => {
  expect(termsIn(text)).toEqual(terms);
});

test('a case is found by who wrote, whom it is about and what it is in short', () => {
  expect(caseTerms({ ...case_, onBehalf: { as: 'family', of: 'Ann Lee', authority: { is: 'not asked' } } as never })).toEqual(['sian.oneill@example.net', 'sian', 'oneill', 'ann', 'lee', 'pothole', 'bridge']);
});

test('a card keeps to its size: what comes first is kept, whoever writes how much', () => {
  const long = caseTerms({ ...case_, inShort: Array.from({ length: 80 }, (_, no) => `word${no}x`).join(' ') });
  expect(JSON.stringify(long).length).toBeLessThanOrEqual(322);
  expect(long.slice(0, 2)).toEqual(['sian.oneill@example.net', 'sian']);
});

test('a message without a sender is found by its subject', () => {
  expect(messageTerms('Re: Broken bridge', undefined)).toEqual(['re', 'broken', 'bridge']);
});
