import fc from 'fast-check';
import { proposeInShort } from '../../../shared/domain/message/proposal-in-short';
import { proposeWanted } from '../../../shared/domain/message/proposal-wanted';

test.each([
  ['Re: FW: Pothole on Mill Lane', 'Dear all, hello.', 'Pothole on Mill Lane'],
  ['[EXTERNAL] RE: Late bus', '', 'Late bus'],
  ['', 'Dear Sir or Madam,\nThe lights on Mill Lane are out. Please mend them.', 'The lights on Mill Lane are out.'],
  ['Re:', 'Hello there,\nThe lights are out.', 'The lights are out.'],
  ['Hi', 'The lights are out! All of them.', 'The lights are out!'],
  ['Formal complaint', 'Dear Council\n\nI am writing to complain about the lights on Mill Lane. They are out.', 'The lights on Mill Lane.'],
  ['Urgent complaint!!', 'Hello,\n\nI hope you are well. My name is Pat Lee. The bus was late.\n\nKind regards\nPat', 'The bus was late.'],
  ['Re: your message', 'The bin is still here.\n\nOn Mon, 3 Mar 2025 at 09:00, Council <c@example.org> wrote:\n> It was emptied.', 'The bin is still here.'],
  ['Feedback', 'Good morning\n\nMr. Lee at the tip was rude.\n\nThanks\nPat', 'Mr. Lee at the tip was rude.'],
  ['', '', ''],
])('puts “%s” in short: what it is about, never a greeting, a signature or a quotation', (subject, text, inShort) => {
  expect(proposeInShort(subject, text)).toBe(inShort);
});

test.each([
  ['It is not mended. I would like it mended properly, and I would like somebody to tell me when.', 'It mended properly, and to be told when'],
  ['We’d like an apology!', 'An apology'],
  ['The bus was late. Please tell me why.', 'To be told why'],
  ['Please mend it and tell me when.', 'It mended, and to be told when'],
  ['Could you put a new timetable up please?', 'A new timetable put up'],
  ['I would like the hole filled and I would like to know how to claim for the tyre.', 'The hole filled, and to be told how to claim for the tyre'],
  ['I would be grateful if you could ring me.', 'To be telephoned'],
  ['I want the padlock removed, and a letter to say what you will do if it comes back.', 'The padlock removed, and a letter to say what the council will do if it comes back'],
  ['Can the light please be repaired before winter?', 'The light repaired before winter'],
  ['I expect an apology from your officer.', 'An apology from the council’s officer'],
  ['Please look into what happened.', 'To be told what happened'],
  ['I’d like someone to sort out the bus pass, and I think you should answer the phone.', 'The bus pass sorted out'],
])('puts the wish in “%s” as a clause', (text, wanted) => {
  expect(proposeWanted(text)).toBe(wanted);
});

test.each([
  'The bus was late.', '', 'I would like to complain about the bus.', 'I would like to thank your staff.', 'Please find attached my letter.', 'Please do not hesitate to ring.', 'I asked in April.',
  'It is broken.\n\nOn Mon, 3 Mar 2025 at 09:00, Council <c@example.org> wrote:\n> Please tell us your address.',
])('says nothing of a wish where none is said: “%s”', (text) => {
  expect(proposeWanted(text)).toBe('');
});

test('keeps what it proposes within what a form takes, whatever was written', () => {
  fc.assert(fc.property(fc.string({ maxLength: 2000 }), fc.string({ maxLength: 2000 }), (subject, text) => {
    const proposed = [proposeInShort(subject, text), proposeWanted(`I would like ${text}`), proposeWanted(`Please send ${text} and please tell me ${subject}`)];
    expect(proposed[0]?.length).toBeLessThanOrEqual(200);
    for (const each of proposed) {
      expect(each.length).toBeLessThanOrEqual(300);
      expect(each).not.toMatch(/[\r\n\u2028\u2029]/);
    }
  }));
});
