import fc from 'fast-check';
import { dangerIn } from '../../../shared/domain/message/danger';
import type { DangerWords } from '../../../shared/domain/message/danger-words';
import { dangers } from '../../../shared/domain/message/vocabulary';
import { dangerWords } from '../../../shared/domain/message/danger-words';

const kindsIn = (text: string): string[] => dangerIn(text).map(({ kind }) => kind);

test.each([
  ['self-harm', ['I want to end my life.', 'She has been cutting herself again and nobody rings back.', 'I have thoughts of suicide.', 'He took an overdose on Sunday.', 'My son says he wants to die.', 'I just don’t want to be here anymore.', 'They would all be better off without me.', 'My daughter self-harms and school has done nothing.', 'I can’t keep myself safe tonight.']],
  ['at risk', ['I think the boy next door is being abused.', 'My mother was left in wet sheets all day.', 'The little girl has bruises on her arms and is scared of her father.', 'The carer found Dad on the floor, he had been there all night.', 'An older man is grooming girls at the youth club.', 'Her partner hits her and takes her money.', 'Nan has pressure sores.', 'The children are left alone every night.', 'He has not had his insulin since Monday.']],
  ['violence', ['If nobody comes I will come down there and smash your office up.', 'I know where you live.', 'He threatened me with a knife.', 'My neighbour punched me.', 'Somebody will set fire to that building.', 'I’m going to kill him.', 'The driver assaulted a passenger.', 'You will be sorry.', 'I will kill the library staff.', 'I fear for my life.']],
  ['hazard', ['The drain cover is missing outside the school.', 'There are live wires hanging from the lamp post.', 'A tree is down across the A12.', 'Traffic lights at the junction are not working.', 'There is a sinkhole in Mill Lane.', 'Black ice on the hill, two cars have crashed.', 'Diesel all over the road by the roundabout.', 'Somebody is going to be killed at that crossing.', 'There is a strong smell of gas.', 'The wall is about to collapse on to the pavement.', 'Horses are loose on the bypass.']],
])('what may mean harm now is raised: %s', (kind, texts) => {
  expect(texts.filter((text) => !kindsIn(text).includes(kind))).toEqual([]);
});

test.each([
  'This is killing our high street.', 'I’d kill for a bus that comes on time.', 'The deadline for the school place was Friday.', 'Is the Suicide Squad film on at the library?', 'My feet are killing me after waiting for the bus.', 'I could murder a cup of tea.', 'Abuse of the blue badge bays is rife.',
  'I had a heart attack on the bus last year.', 'The library is threatened with closure.', 'Please cut the grass at the dead end.', 'There is a hole in the budget.', 'My son is missing school because of the taxi.', 'He hit the target for recycling.', 'They run a great library and the children love it.',
  'The knitting needles at the library craft group.', 'The salt is killing the trees on the verge.', 'You threatened me with bailiffs over £12.', 'I was bored to death at the meeting.', 'Parking charges will hurt local businesses.', 'The bride and groom were delighted.', '',
])('turns of phrase that nobody means raise nothing: “%s”', (text) => {
  expect(dangerIn(text)).toEqual([]);
});

test('shows the words that raised it as they stand, where they stand, with what they may mean', () => {
  const text = 'The bin is late.\nHe said he would KILL HIMSELF, and that he would kill himself today.';
  const [found] = dangerIn(text);
  expect(found).toMatchObject({ kind: 'self-harm', raises: 'Somebody may harm themselves' });
  expect(found?.words.map((each) => each.text)).toEqual(['KILL HIMSELF', 'kill himself']);
  for (const each of found?.words ?? []) expect(text.slice(each.at, each.at + each.text.length)).toBe(each.text);
});

test('one message may raise several kinds, always in the same order', () => {
  expect(kindsIn('There are live wires in the road, he threatened me and I want to die.')).toEqual(['self-harm', 'violence', 'hazard']);
});

test('a council adds words of its own, and its own are looked for beside the built-in ones', () => {
  const own: DangerWords = { kind: 'hazard', raises: 'A danger at the quarry', words: ['blue lagoon ... swim*'], unless: ['swimming lesson*'] };
  expect(dangerIn('Children at the blue lagoon, swimming')).toEqual([]);
  expect(dangerIn('They go to the blue lagoon to swim', [...dangerWords, own])).toMatchObject([{ kind: 'hazard', words: [{ text: 'blue lagoon to swim', at: 15 }] }]);
});

test('the list is plain data, every kind has words, and each says what it raises', () => {
  expect(JSON.parse(JSON.stringify(dangerWords))).toEqual(dangerWords);
  expect(dangerWords.map(({ kind }) => kind)).toEqual([...dangers]);
  for (const { words, raises } of dangerWords) expect([words.length > 20, raises.length > 10]).toEqual([true, true]);
});

test('points at words of the text, whatever was written', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('suicide', 'kill', 'me', '\n', 'drain', 'cover', 'is', 'missing', 'threats', '. ', 'ÆØÅ', '😳', '’')), (parts) => {
    const text = parts.join(' ');
    for (const { words } of dangerIn(text)) {
      for (const { text: word, at } of words) expect(text.slice(at).replace(/\s+/g, ' ').startsWith(word)).toBe(true);
    }
  }));
});
