import { usualOmbudsman } from '../../../shared/domain/case/ombudsmen';
import { checkHoldingReply, writeHoldingReply, type HoldingReplyFacts } from '../../../shared/domain/letter/holding-reply';
import { day } from '../../builders/moments';

const facts = (overrides: Partial<HoldingReplyFacts> = {}): HoldingReplyFacts => ({
  council: 'Marlshire County Council', writer: 'Pat Lee', reference: 'HC-AAAAAAA-A', inShort: 'Pothole on Mill Lane', because: 'The contractor has not reported',
  told: day('2025-05-19'), answerBy: day('2025-06-03'), contact: { name: 'Sam Okoro', telephone: '03069 990142' }, ...overrides,
});
const missing = (text: string, from = facts()): string[] => checkHoldingReply(text, from).filter(({ kept }) => !kept).map(({ promise }) => promise);

test('reads as a person would write it', () => {
  expect(writeHoldingReply(facts())).toBe(`Dear Pat Lee,

You told us about: Pothole on Mill Lane. Your reference is HC-AAAAAAA-A.

We told you that we would answer by Monday 19 May 2025. We are sorry that it will take longer.

The reason: The contractor has not reported.

We will answer by Tuesday 3 June 2025.

Your contact is Sam Okoro, telephone 03069 990142. Please give your reference when you write or ring.

Sam Okoro
Marlshire County Council`);
});

test('says nothing of a date that nobody was told', () => {
  expect(writeHoldingReply(facts({ told: undefined }))).toContain('We are sorry that our answer will take longer.');
});

test.each([[facts()], [facts({ ombudsman: usualOmbudsman('England and Wales'), writer: '' })]])('keeps its promises as it is written', (whole) => {
  expect(missing(writeHoldingReply(whole), whole)).toEqual([]);
});

test.each([
  ['reference', 'HC-AAAAAAA-A'],
  ['reason', 'The contractor has not reported'],
  ['answer date', 'Tuesday 3 June 2025'],
  ['contact name', 'Sam Okoro'],
  ['telephone number', '03069 990142'],
  ['ombudsman', 'Local Government and Social Care Ombudsman'],
])('misses the %s when it is taken out', (promise, words) => {
  const whole = facts({ ombudsman: usualOmbudsman('England and Wales') });
  expect(missing(writeHoldingReply(whole).replaceAll(words, ''), whole)).toEqual([promise]);
});

test('names the Ombudsman only where the profile asks for it', () => {
  expect(writeHoldingReply(facts())).not.toContain('Ombudsman');
  expect(checkHoldingReply('', facts()).map(({ promise }) => promise)).not.toContain('ombudsman');
});

test('the date told before is not the date that it makes', () => {
  expect(missing(writeHoldingReply(facts()).replace('We will answer by Tuesday 3 June 2025.', ''))).toEqual(['answer date']);
});
