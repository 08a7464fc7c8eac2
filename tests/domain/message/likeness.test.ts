import { isAlike, likenessOf, sentencesOf } from '../../../shared/domain/message/likeness';

const campaign = (name: string, house: string, more = '') => `Dear Sir or Madam,

I live at ${house} Mill Lane. Please keep the number 12 bus running on Sundays! It is the only way for many of us to reach the hospital. The timetable was cut without anybody being asked.
${more}
Yours faithfully,
${name}`;
const alike = (one: string, other: string) => isAlike(likenessOf(sentencesOf(one), sentencesOf(other)));

test('letters of a campaign are alike but for name, address and greeting', () => {
  const [one, other] = [sentencesOf(campaign('Pat Lee', '12')), sentencesOf(campaign('Sandra Greenaway', '7'))];
  expect(likenessOf(one, other)).toEqual({ same: 4, of: 4 });
});

test('somebody who adds a thought of their own is still alike; somebody who adds a letter of their own is not', () => {
  expect(alike(campaign('Pat', '1'), campaign('Jo', '2', 'My mother is ninety and cannot drive any more.'))).toBe(true);
  const own = Array.from({ length: 6 }, (_, at) => `This is what I have to say about matter ${'abcdef'[at]} of it.`).join(' ');
  expect(alike(campaign('Pat', '1'), campaign('Jo', '2', own))).toBe(false);
});

test('two people on the same thing in their own words are not alike', () => {
  expect(alike(campaign('Pat', '1'), 'Why was the Sunday bus taken off? My husband has to get to the hospital every week. Nobody told us.')).toBe(false);
});

test('one sentence in common may be chance, and a text of none is like nothing', () => {
  expect(alike('Please mend the pothole in Mill Lane.', 'Please mend the pothole in Mill Lane.')).toBe(false);
  expect(alike('', '')).toBe(false);
});

test('it says how alike: the same sentences, of those of the longer', () => {
  expect(likenessOf(sentencesOf('One two three four. Five six seven eight.'), sentencesOf('One two three four. Nine ten eleven twelve. And a third one here.'))).toEqual({ same: 1, of: 3 });
});
