import fc from 'fast-check';
import { kinds } from '../../../shared/domain/case/vocabulary';
import { proposeArea, proposeInShort, proposeKind, proposeWanted } from '../../../shared/domain/message/proposal';

test.each([
  ['I wish to complain about the state of the road.', 'complaint', ['complain']],
  ['I have reported the pothole three times and still not one person has come. Nobody answered.', 'complaint', ['still not', 'nobody answered']],
  ['Thank you so much. The staff at the library were wonderful.', 'compliment', ['thank you so much', 'wonderful', 'thank you']],
  ['Have you considered a bench at the bus stop? It might help older people.', 'comment', ['have you considered', 'might help']],
  ['Please could you arrange a new recycling box? I would like to request one.', 'service request', ['please could you', 'i would like to request', 'arrange']],
])('proposes from “%s” a %s, and shows the words it went by', (text, kind, words) => {
  const proposed = proposeKind(text);
  expect(proposed.kind).toBe(kind);
  expect(proposed.words).toEqual(expect.arrayContaining(words));
});

test.each(['', 'Hello.', '12 Mill Lane'])('proposes a complaint when nothing speaks for anything: “%s”', (text) => {
  expect(proposeKind(text)).toEqual({ kind: 'complaint', words: [] });
});

test('proposes a complaint where a complaint and a compliment weigh the same', () => {
  expect(proposeKind('I complain. Credit to you.').kind).toBe('complaint');
});

test('a complaint that says thank you is a complaint', () => {
  expect(proposeKind('The carer never came, again, and I am disappointed. Thank you for reading this.').kind).toBe('complaint');
});

test('shows only words that stand in the text, at most six', () => {
  fc.assert(fc.property(fc.lorem({ maxCount: 60 }), fc.constantFrom('complaint', 'thank you', 'perhaps', 'report'), (text, word) => {
    const { kind, words } = proposeKind(`${text} ${word}`);
    expect(kinds).toContain(kind);
    expect(words.length).toBeLessThanOrEqual(6);
    for (const each of words) expect(`${text} ${word}`.toLowerCase()).toContain(each);
  }));
});

const areas = [
  { id: 'highways', name: 'Highways', directorate: 'Place', words: ['pothole', 'road', 'street light'] },
  { id: 'libraries', name: 'Libraries', directorate: 'Communities', words: ['library', 'book'] },
  { id: 'archives', name: 'Archives', directorate: 'Communities' },
];

test.each([
  ['A pothole in the road', { area: 'highways', words: ['pothole', 'road'] }],
  ['Potholes, everywhere!', { area: 'highways', words: ['pothole'] }],
  ['The street lights are out', { area: 'highways', words: ['street light'] }],
  ['The library is on the main road and I love its books', { area: 'libraries', words: ['library', 'book'] }],
  ['My broadband is slow', { words: [] }],
  ['', { words: [] }],
])('proposes the service whose words “%s” uses most', (text, expected) => {
  expect(proposeArea(text, areas)).toEqual(expected);
});

test.each([
  ['Re: FW: Pothole on Mill Lane', 'Dear all, hello.', 'Pothole on Mill Lane'],
  ['', 'Dear Sir or Madam,\nThe lights on Mill Lane are out. Please mend them.', 'The lights on Mill Lane are out.'],
  ['Re:', 'Hello there,\nThe lights are out.', 'The lights are out.'],
  ['Hi', 'The lights are out! All of them.', 'The lights are out!'],
  ['', '', ''],
])('puts “%s” in short', (subject, text, inShort) => {
  expect(proposeInShort(subject, text)).toBe(inShort);
});

test('keeps what it proposes within what a form takes, whatever was written', () => {
  fc.assert(fc.property(fc.string({ maxLength: 2000 }), fc.string({ maxLength: 2000 }), (subject, text) => {
    const proposed = [proposeInShort(subject, text), proposeWanted(`I would like ${text}`)];
    expect(proposed[0]?.length).toBeLessThanOrEqual(200);
    expect(proposed[1]?.length).toBeLessThanOrEqual(300);
    for (const each of proposed) expect(each).not.toMatch(/[\r\n]/);
  }));
});

test.each([
  ['It is not mended. I would like it mended properly. Thank you.', 'I would like it mended properly.'],
  ['We’d like an apology!', 'We’d like an apology!'],
  ['The bus was late. Please tell me why.', 'Please tell me why.'],
  ['The bus was late.', ''],
  ['', ''],
])('finds in “%s” what the writer wants to happen, in their own sentence', (text, wanted) => {
  expect(proposeWanted(text)).toBe(wanted);
});
