import fc from 'fast-check';
import { kinds } from '../../../shared/domain/case/vocabulary';
import { proposeArea } from '../../../shared/domain/message/proposal-area';
import { kindOf } from '../../../shared/domain/message/proposal-kind';
import { learn, mergeLearned, nothingLearned, type Learned, type Taught } from '../../../shared/domain/message/proposal-learned';
import { MOST_WORDS, wordsToLearn } from '../../../shared/domain/message/proposal-learned';

const fold = (captures: Taught[], from: Learned = nothingLearned): Learned => captures.reduce(learn, from);
const many = (count: number, taught: Taught): Taught[] => Array.from({ length: count }, () => taught);

const areas = [
  { id: 'highways', name: 'Highways', directorate: 'Place', words: ['road'] },
  { id: 'libraries', name: 'Libraries', directorate: 'Communities', words: ['library'] },
];
const year = fold([
  ...many(30, { kind: 'complaint', area: 'highways', text: 'The zebra at the underpass has faded' }),
  ...many(30, { kind: 'compliment', area: 'libraries', text: 'The rhymetime for toddlers' }),
]);

test('a council’s own captures teach it words that it never listed', () => {
  expect(proposeArea('The zebra has faded', areas)).toEqual({ words: [] });
  expect(proposeArea('The zebra has faded', areas, year)).toMatchObject({ area: 'highways', words: expect.arrayContaining(['zebra']) });
  expect(kindOf('We went to rhymetime with two toddlers').kind).toBeUndefined();
  expect(kindOf('We went to rhymetime with two toddlers', year)).toMatchObject({ kind: 'compliment', words: expect.arrayContaining(['rhymetime']) });
});

test('what was learned tips what is in doubt and never outweighs a letter that says what it is', () => {
  expect(kindOf('I am disgusted and I wish to complain about the rhymetime for toddlers', year).kind).toBe('complaint');
});

test('a word seen once or twice proposes nothing: it may be chance, and one person’s', () => {
  const little = fold([...many(2, { kind: 'complaint', area: 'highways', text: 'the zebra' }), ...many(20, { kind: 'compliment', area: 'libraries', text: 'rhymetime' })]);
  expect(proposeArea('the zebra', areas, little)).toEqual({ words: [] });
});

test('a council with nothing behind it is proposed what the built-in words say', () => {
  fc.assert(fc.property(fc.lorem({ maxCount: 30 }), (text) => {
    expect(kindOf(text, nothingLearned)).toEqual(kindOf(text));
    expect(proposeArea(text, areas, nothingLearned)).toEqual(proposeArea(text, areas));
  }));
});

test('names, addresses and numbers are not learned, and an everyday word is not', () => {
  expect(wordsToLearn('Pat Lee of 12 Mill Lane, pat@example.net, says that the underpass is not lit')).toEqual(['not lit', 'says', 'underpass']);
});

const taught = fc.record({ kind: fc.constantFrom(...kinds), area: fc.constantFrom('highways', 'libraries', '__proto__', 'constructor'), text: fc.lorem({ maxCount: 12 }) });

test('two parts learned apart and merged are what is learned in one go, in either order', () => {
  fc.assert(fc.property(fc.array(taught, { maxLength: 12 }), fc.array(taught, { maxLength: 12 }), (one, other) => {
    const together = fold([...one, ...other]);
    expect(mergeLearned(fold(one), fold(other))).toEqual(together);
    expect(mergeLearned(fold(other), fold(one))).toEqual(together);
  }));
});

test('stays small however much is learned, and keeps what is seen most', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const rare = (at: number): string => `${letters[at % 26]}${letters[Math.floor(at / 26) % 26]}${letters[Math.floor(at / 676) % 26]}zz`;
  const captures = Array.from({ length: 400 }, (_none, at): Taught => ({ kind: 'complaint', area: 'highways', text: `underpass ${Array.from({ length: 8 }, (_each, more) => rare(at * 8 + more)).join(' ')}` }));
  const learned = fold(captures);
  expect(Object.keys(learned.words).length).toBeLessThanOrEqual(MOST_WORDS);
  expect(JSON.stringify(learned).length).toBeLessThan(100_000);
  expect(learned.words.underpass?.kinds.complaint).toBe(400);
});

test('is plain data: what is read back from where it was kept proposes the same', () => {
  const kept = JSON.parse(JSON.stringify(year)) as Learned;
  expect(kindOf('We went to rhymetime with two toddlers', kept)).toEqual(kindOf('We went to rhymetime with two toddlers', year));
});
