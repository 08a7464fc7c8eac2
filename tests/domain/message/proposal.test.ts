import fc from 'fast-check';
import { kinds } from '../../../shared/domain/case/vocabulary';
import { proposeArea } from '../../../shared/domain/message/proposal-area';
import { kindOf } from '../../../shared/domain/message/proposal-kind';

test.each([
  ['I wish to complain about the state of the road.', 'complaint', ['complain']],
  ['I have reported the pothole three times and still not one person has come. Nobody answered.', 'complaint', ['three times', 'nobody']],
  ['Thank you so much. The staff at the library were wonderful.', 'compliment', ['thank you so much', 'wonderful']],
  ['Have you considered a bench at the bus stop? It might help older people.', 'comment', ['have you considered', 'might help']],
  ['Please could you arrange a new recycling box? I would like to request one.', 'service request', ['please could you', 'i would like to request', 'arrange']],
])('proposes from “%s” a %s, and shows the words it went by', (text, kind, words) => {
  const proposed = kindOf(text);
  expect(proposed.kind).toBe(kind);
  expect(proposed.words).toEqual(expect.arrayContaining(words));
});

test.each([
  'My bin was not emptied again this week.', 'The carer came an hour early and left after ten minutes.', 'You promised to write to me by Friday. Today is Tuesday.', 'Why was I charged twice for the same certificate?',
  'I am not one to complain but the footpath is beyond a joke.', 'The bus pass website does not work and the phone rings out.', 'What a waste of council tax.', 'The staff could not have cared less.',
  'The carer never came, again, and I am disappointed. Thank you for reading this.', 'The library is lovely but it is closed every time I go.', 'I complain. Credit to you.',
])('dissatisfaction, however made, is a complaint: “%s”', (text) => {
  expect(kindOf(text).kind).toBe('complaint');
});

test.each([
  'Thank you to the gritting crew who were out at four this morning.', 'No complaints at all, the tip was quick and the men were kind.', 'I had expected a long wait, but the man on the desk was brilliant.', 'Couldn’t be better. Ten out of ten.',
  'I cannot fault the registrar.', 'I did not have to wait long and the officer could not have been more helpful.', 'I never thought I would write to praise the council. The pothole was filled the next day.',
])('praise is a compliment although it holds a “no”: “%s”', (text) => {
  expect(kindOf(text).kind).toBe('compliment');
});

test.each([
  ['The officer was not at all helpful.', 'not at all helpful'],
  ['They could be more friendly.', 'could be more friendly'],
  ['The reply was not good enough.', 'not good enough'],
])('praise denied or wished for speaks for a complaint, with what turns it in view: “%s”', (text, words) => {
  expect(kindOf(text).kind).toBe('complaint');
  expect(kindOf(text).words).toContain(words);
});

test.each([
  ['I would like to apply for a dropped kerb.', 'service request'],
  ['I would like to report a street light out on Mill Lane.', 'service request'],
  ['Could you tell me when the library opens on bank holidays?', 'service request'],
  ['I suggest that the library open later on Thursdays.', 'comment'],
  ['Could the council consider planting trees along the bypass?', 'comment'],
])('a first request and a suggestion are no complaints: “%s” is a %s', (text, kind) => {
  expect(kindOf(text).kind).toBe(kind);
});

const tellNothing = ['', 'Hello.', '12 Mill Lane', 'Please find attached.', 'Sent from my iPhone', 'Good morning,\n\nKind regards\nPat', 'Meeting on Tuesday at 10 in room 4'];
const circulars = [
  'Ten ways to mend a verge. Plus: our webinar on winter gritting, and 15% off reflective cones until Friday. Unsubscribe',
  'View this email in your browser. Our latest newsletter: no more delays, better roads. Unsubscribe or manage your preferences.',
];

test.each([...tellNothing, ...circulars])('says that it cannot tell, rather than guess: “%s”', (text) => {
  expect(kindOf(text).kind).toBeUndefined();
});

test.each(['Thank you.', 'Many thanks', 'Thanks Sam, received.', 'Thank you for your reply.', 'Thank you for letting me know. Best wishes'])('thanks alone are no complaint: “%s”', (text) => {
  expect(kindOf(text).kind).not.toBe('complaint');
});

test.each(tellNothing)('shows no words where it went by none: “%s”', (text) => {
  expect(kindOf(text)).toEqual({ words: [] });
});

test('shows only words that stand in the text, at most six', () => {
  fc.assert(fc.property(fc.lorem({ maxCount: 60 }), fc.constantFrom('complaint', 'thank you', 'perhaps', 'not helpful', 'report'), (text, word) => {
    const { kind, words } = kindOf(`${text} ${word}`);
    expect([...kinds, undefined]).toContain(kind);
    expect(words.length > 0).toBe(kind !== undefined);
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
  ['All our libraries', { area: 'libraries', words: ['library'] }],
  ['The archives were shut', { area: 'archives', words: ['archives'] }],
  ['The book van does not come to 12 Mill Road any more', { area: 'libraries', words: ['book'] }],
  ['My broadband is slow', { words: [] }],
  ['', { words: [] }],
])('proposes the service whose words “%s” uses most', (text, expected) => {
  expect(proposeArea(text, areas)).toEqual(expected);
});

test('two services as likely as each other are both named, and neither is proposed', () => {
  expect(proposeArea('The road by the library', areas)).toEqual({ words: [], between: ['highways', 'libraries'] });
});
