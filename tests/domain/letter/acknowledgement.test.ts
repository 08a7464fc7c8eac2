import fc from 'fast-check';
import { acknowledgementSubject, checkPromises, writeAcknowledgement, type AcknowledgementFacts } from '../../../shared/domain/letter/acknowledgement';
import { promises } from '../../../shared/domain/letter/vocabulary';
import { longDate } from '../../../shared/kernel/london';
import { day } from '../../builders/moments';

const pothole = { reference: 'HC-AAAAAAA-A', inShort: 'Pothole on Mill Lane, reported three times', wanted: 'It mended, and to be told when', answerBy: day('2025-05-19') };
const thanks = { reference: 'HC-CCCCCCC-C', inShort: 'Kind staff at Ashby library', wanted: '', answerBy: day('2025-05-19') };
const facts = (overrides: Partial<AcknowledgementFacts> = {}): AcknowledgementFacts => ({
  council: 'Marlshire County Council', writer: 'Pat Lee', received: day('2025-04-16'), matters: [pothole], contact: { name: 'Sam Okoro', telephone: '03069 990142' }, own: ['marlshire.example'],
  ...overrides,
});
const missing = (text: string, from = facts()): string[] => checkPromises(text, from).filter(({ kept }) => !kept).map(({ promise }) => promise);

test('reads as a person would write it', () => {
  expect(writeAcknowledgement(facts())).toBe(`Dear Pat Lee,

Thank you for writing to Marlshire County Council. We received your message on Wednesday 16 April 2025.

We understand this to be about: Pothole on Mill Lane, reported three times.
What you would like to happen: It mended, and to be told when.
Your reference is HC-AAAAAAA-A. We will answer by Monday 19 May 2025, or tell you why it will take longer.

Your contact is Sam Okoro, telephone 03069 990142. Please give your reference when you write or ring.

Sam Okoro
Marlshire County Council`);
});

test('keeps all six promises as it is written', () => {
  expect(checkPromises(writeAcknowledgement(facts()), facts()).map(({ promise }) => promise)).toEqual(promises.slice(0, 6));
  expect(missing(writeAcknowledgement(facts()))).toEqual([]);
});

test('of a later stage says that it is one, when it was asked for, and that another officer looks at it', () => {
  const again = facts({ stage: 2, received: day('2025-05-20') });
  expect(writeAcknowledgement(again)).toContain('You asked us to look again at your complaint. We received your request on Tuesday 20 May 2025. This is stage 2: an officer who did not answer you before will look at it.');
  expect(missing(writeAcknowledgement(again), again)).toEqual([]);
});

test('names every matter of a message, each with its reference and its date', () => {
  const both = facts({ matters: [pothole, thanks] });
  const letter = writeAcknowledgement(both);
  expect(letter).toContain('You wrote about 2 matters, and each has its own reference.');
  expect(letter).toContain('1. We understand this to be about: Pothole on Mill Lane');
  expect(letter).toContain('2. We understand this to be about: Kind staff at Ashby library.');
  expect(missing(letter, both)).toEqual([]);
});

test('asks what the writer wants where they have not said', () => {
  expect(writeAcknowledgement(facts({ matters: [thanks] }))).toContain('Please tell us what you would like to happen.');
});

test('carries no address that a stranger sent, in no part of it', () => {
  const planted = facts({ writer: 'Pat www.evil.example', matters: [{ ...pothole, inShort: 'Log in at https://evil.example/x' }] });
  expect(checkPromises(writeAcknowledgement(planted), planted)).toContainEqual({ promise: 'no link', kept: false, says: 'Take out https://evil.example/x: an acknowledgement repeats no address that somebody sent' });
  expect(writeAcknowledgement(planted)).toMatch(/^Hello,\n/);
  expect(acknowledgementSubject('Win at www.evil.example', [pothole])).toBe('Re: Win at [HC-AAAAAAA-A]');
  expect(missing(`${writeAcknowledgement(facts())} See https://www.marlshire.example/complaints`)).toEqual([]);
});

test('greets somebody whose name is not known', () => {
  expect(writeAcknowledgement(facts({ writer: '' }))).toMatch(/^Hello,\n/);
});

test.each([
  ['reference', 'HC-AAAAAAA-A'],
  ['understanding', 'Pothole on Mill Lane'],
  ['wanted', 'It mended, and to be told when'],
  ['telephone number', '03069 990142'],
  ['answer date', 'Monday 19 May 2025'],
])('misses the %s when it is taken out', (promise, words) => {
  expect(missing(writeAcknowledgement(facts()).replaceAll(words, ''))).toEqual([promise]);
});

test('misses the contact name when it is taken out', () => {
  expect(missing(writeAcknowledgement(facts()).replaceAll('Sam Okoro', ''))).toEqual(['contact name']);
});

test.each(['reference', 'understanding'])('misses the %s of the second matter though the first has one', (promise) => {
  const both = facts({ matters: [pothole, thanks] });
  const words = promise === 'reference' ? thanks.reference : thanks.inShort;
  expect(missing(writeAcknowledgement(both).replaceAll(words, ''), both)).toEqual([promise]);
});

test('misses the date of a matter that is due on another day', () => {
  const both = facts({ matters: [pothole, { ...thanks, answerBy: day('2025-05-20') }] });
  expect(missing(writeAcknowledgement(both).replaceAll('Tuesday 20 May 2025', 'soon'), both)).toEqual(['answer date']);
});

test('a telephone number counts however it is spaced', () => {
  const letter = writeAcknowledgement(facts());
  expect(missing(letter.replaceAll('03069 990142', '(03069) 990 142'))).toEqual([]);
});

test('words count however they are broken over lines and capitals', () => {
  expect(missing(writeAcknowledgement(facts()).replaceAll(' ', '\n').toUpperCase())).toEqual([]);
});

test('a contact without a telephone number cannot be promised', () => {
  const without = facts({ contact: { name: 'Jo Marsh' } });
  expect(checkPromises(writeAcknowledgement(without), without).find(({ promise }) => promise === 'telephone number')).toEqual({
    promise: 'telephone number', kept: false, says: 'Jo Marsh has no telephone number in Heard: choose another contact, or have it written down in Settings, People',
  });
});

test('says what to add for each promise that is missing', () => {
  expect(checkPromises('', facts()).map(({ kept, says }) => [kept, says])).toEqual([
    [false, 'Add the reference HC-AAAAAAA-A'],
    [false, 'Say what it is about: “Pothole on Mill Lane, reported three times”'],
    [false, 'Say what the writer wants to happen, or ask them'],
    [false, 'Add the contact’s name, Sam Okoro'],
    [false, 'Add the telephone number 03069 990142'],
    [false, 'Add the date to expect an answer, Monday 19 May 2025'],
  ]);
});

const words = fc.lorem({ maxCount: 12 });
const anyMatter = fc.record({ reference: fc.constantFrom('HC-AAAAAAA-A', 'HC-CCCCCCC-C', 'HC-DDDDDDD-D'), inShort: words, wanted: fc.oneof(words, fc.constant('')), answerBy: fc.constantFrom(day('2025-05-19'), day('2026-01-02')) });

test('whatever the matters are, the letter keeps its promises and names every date', () => {
  fc.assert(fc.property(fc.array(anyMatter, { minLength: 1, maxLength: 9 }), (matters) => {
    const letter = writeAcknowledgement(facts({ matters }));
    expect(missing(letter, facts({ matters }))).toEqual([]);
    for (const { answerBy } of matters) expect(letter).toContain(longDate(answerBy));
  }));
});

test.each([
  ['Mill Lane pothole', 'Re: Mill Lane pothole [HC-AAAAAAA-A]'],
  ['RE: re: Mill Lane pothole', 'Re: Mill Lane pothole [HC-AAAAAAA-A]'],
  ['', 'Re: your message [HC-AAAAAAA-A]'],
  ['Re: ', 'Re: your message [HC-AAAAAAA-A]'],
])('answers the subject “%s” so that the conversation holds together and the reply finds its case', (subject, expected) => {
  expect(acknowledgementSubject(subject, [pothole])).toBe(expected);
});

test('the subject names every case', () => {
  expect(acknowledgementSubject('Pothole', [pothole, thanks])).toBe('Re: Pothole [HC-AAAAAAA-A, HC-CCCCCCC-C]');
});

test('at a later stage it says why they are not satisfied, apart from what they would like to happen', () => {
  const text = writeAcknowledgement(facts({ stage: 2, dissatisfied: 'The hole is only half filled' }));
  expect(text).toContain('We understand that you are not satisfied because: The hole is only half filled.');
  expect(text).toContain('What you would like to happen: It mended, and to be told when.');
});
