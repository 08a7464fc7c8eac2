import { proposeWishes } from '../../../shared/domain/message/proposal-wishes';

const said = (text: string) => proposeWishes(text).map(({ wishes, words }) => [wishes, words]);

test.each([
  ['Please send the reply in large print, my eyes are poor.', { formats: ['large print'] }, ['large print']],
  ['Could you reply to me in Welsh please?', { formats: [], language: 'Welsh' }, ['reply to me in Welsh']],
  ['My mother speaks only Polish.', { formats: [], language: 'Polish' }, ['speaks only Polish']],
  ['I use British Sign Language.', { formats: ['BSL'] }, ['British Sign Language']],
  ['An easy read letter would help.', { formats: ['easy read'] }, ['easy read']],
  ['I can’t read letters, so ring me.', { formats: [], telephoneOnly: true }, ['can’t read']],
  ['Contact me by phone only.', { formats: [], telephoneOnly: true }, ['by phone only']],
  ['Please do not leave any messages on the phone.', { formats: [], safe: { noVoicemail: true } }, ['not leave any messages']],
  ['It is not safe: don’t write to my home.', { formats: [], safe: { noLetterHome: true } }, ['don’t write to my home']],
])('“%s” is offered with the words that say it', (text, wishes, words) => {
  expect(said(text)).toContainEqual([wishes, expect.arrayContaining(words.map((word) => expect.stringContaining(word.split(' ')[0] ?? '')))]);
});

test.each([
  'The pothole on Mill Lane is deeper than before.',
  'The Welsh dresser in the library is broken.',
  'I rang you three times and nobody rang me back.',
  'The sign at the school has a large hole in it.',
])('“%s” asks for nothing', (text) => {
  expect(said(text)).toEqual([]);
});
