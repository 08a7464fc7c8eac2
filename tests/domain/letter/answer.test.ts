import { usualOmbudsman } from '../../../shared/domain/case/ombudsmen';
import { endings, outcomes } from '../../../shared/domain/case/vocabulary';
import { checkAnswer, writeAnswer, type AnswerFacts } from '../../../shared/domain/letter/answer';

const facts = (overrides: Partial<AnswerFacts> = {}): AnswerFacts => ({
  council: 'Marlshire County Council', writer: 'Pat Lee', reference: 'HC-AAAAAAA-A', inShort: 'Pothole on Mill Lane',
  says: 'We lost your first two reports. It was mended on Monday.', outcome: 'upheld', further: 'next stage', ombudsman: usualOmbudsman('England and Wales'), contact: { name: 'Sam Okoro', telephone: '03069 990142' }, ...overrides,
});
const missing = (text: string, from = facts()): string[] => checkAnswer(text, from).filter(({ kept }) => !kept).map(({ promise }) => promise);

test('reads as a person would write it', () => {
  expect(writeAnswer(facts())).toBe(`Dear Pat Lee,

You told us about: Pothole on Mill Lane. Your reference is HC-AAAAAAA-A. This is our answer.

We uphold your complaint.

We lost your first two reports. It was mended on Monday.

If you are not satisfied with this answer, you can ask us to look again. Another officer will do so.

Your contact is Sam Okoro, telephone 03069 990142. Please give your reference when you write or ring.

Sam Okoro
Marlshire County Council`);
});

test.each(outcomes)('says what was found: %s', (outcome) => {
  expect(writeAnswer(facts({ outcome }))).toMatch(/We (do not )?uphold your complaint( in part)?\./);
});

test.each(endings)('says how it ended where nothing was found: %s', (ending) => {
  expect(writeAnswer(facts({ outcome: undefined, ending }))).toMatch(/closed it|not something that we can look into|will not look into/);
});

test('of the last stage names the Ombudsman', () => {
  expect(writeAnswer(facts({ further: 'ombudsman' }))).toContain('you can ask the Local Government and Social Care Ombudsman: www.lgo.org.uk.');
});

test('of what is not a complaint says neither what was found nor how to go further', () => {
  const letter = writeAnswer(facts({ outcome: undefined, further: undefined }));
  expect(letter).not.toMatch(/uphold|Ombudsman|look again/);
  expect(missing(letter, facts({ outcome: undefined, further: undefined }))).toEqual([]);
});

test.each([facts(), facts({ further: 'ombudsman' })])('keeps its promises as it is written', (whole) => {
  expect(missing(writeAnswer(whole), whole)).toEqual([]);
});

test.each([
  ['reference', 'HC-AAAAAAA-A'],
  ['contact name', 'Sam Okoro'],
  ['telephone number', '03069 990142'],
  ['what next', 'ask us to look again'],
])('misses the %s when it is taken out', (promise, words) => {
  expect(missing(writeAnswer(facts()).replaceAll(words, ''))).toEqual([promise]);
});

test('that could be looked at again may name the Ombudsman, but not the other way about', () => {
  expect(missing(writeAnswer(facts({ further: 'ombudsman' })), facts())).toEqual([]);
  expect(missing(writeAnswer(facts()), facts({ further: 'ombudsman' }))).toEqual(['what next']);
});
