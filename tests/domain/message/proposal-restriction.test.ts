import { proposeRestriction } from '../../../shared/domain/message/proposal-restriction';

const people = [{ id: 'amara', name: 'Amara Field' }, { id: 'sean', name: 'Seán O’Brien-Lee' }, { id: 'one', name: 'Prince' }];
const found = (text: string, from = 'pat.lee@example.net') => proposeRestriction(text, { from, own: ['marlshire.example'], people });
const groundsOf = (text: string, from?: string) => found(text, from).grounds.map(({ ground }) => ground);

test.each([
  ['I want to make a complaint about Councillor Hughes.', ['a councillor']],
  ['Cllr Hughes shouted at my mother at the meeting.', ['a councillor']],
  ['The conduct of our local councillor was a disgrace.', ['a councillor']],
  ['I am blowing the whistle on how the contract was let.', ['whistleblowing']],
  ['This is a protected disclosure.', ['whistleblowing']],
  ['I have a safeguarding concern.', ['safeguarding']],
  ['She is being neglected in that home.', ['safeguarding']],
  ['My complaint about your complaints team is that nobody rings.', ['the complaints team']],
  ['I am unhappy with the way my complaint was handled.', ['the complaints team']],
  ['I work for the council myself.', ['an employee complains']],
])('%s', (text, grounds) => {
  expect(groundsOf(text)).toEqual(grounds);
});

test.each([
  'I have copied in Councillor Hughes.',
  'My councillor told me to write to you.',
  'I have made a complaint about the pothole.',
  'The road is safe now.',
  'I worked all my life and pay my council tax.',
])('a mention is not enough: %s', (text) => {
  expect(groundsOf(text)).toEqual([]);
});

test('shows the words that it goes by', () => {
  expect(found('This is a\nprotected disclosure, and whistleblowing.').grounds).toEqual([{ ground: 'whistleblowing', words: ['protected disclosure', 'whistleblowing'] }]);
});

test('who writes from the council’s own address works there', () => {
  expect(groundsOf('The canteen is cold.', 'Lee.Strand@MARLSHIRE.example')).toEqual(['an employee complains']);
  expect(groundsOf('The canteen is cold.', 'lee@notmarlshire.example')).toEqual([]);
});

test('finds who is named in full, in any capitals, and what is theirs; a single name is nobody', () => {
  expect(found('AMARA FIELD hung up. Amara Field’s manager did too.').named).toEqual([{ person: 'amara', words: 'AMARA FIELD' }]);
  expect(found('I spoke to Seán O\'Brien-Lee.').named).toEqual([{ person: 'sean', words: 'Seán O\'Brien-Lee' }]);
  expect(found('Amara walked through a field with the Prince.').named).toEqual([]);
});
