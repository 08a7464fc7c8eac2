import { markingFor, recordWithMarks, withMarks } from '../../../shared/domain/access/third-parties';

const marking = markingFor({
  theirs: ['Pat Lee', 'pat.lee@example.net', '03069 990111', '3 Mill Lane, QX1 2AB'],
  others: ['Ann Lee', 'Ann', 'Lee O’Hara', 'Jo Orr-Lee'],
  officers: ['Sam Okoro', '03069 990142'],
});
const marked = (text: string): string => withMarks(marking(text));

test.each<[string, string]>([
  ['Ann Lee rang Pat Lee.', '[third party: Ann Lee] rang Pat Lee.'],
  ['ANN   LEE and Annabel', '[third party: ANN   LEE] and Annabel'],
  ['Sam Okoro wrote from sam@marlshire.example', '[officer: Sam Okoro] wrote from [third party: sam@marlshire.example]'],
  ['To pat.lee@example.net, cc ann@example.net.', 'To pat.lee@example.net, cc [third party: ann@example.net.]'],
  ['Ring 03069 990111 or +44 3069 990112', 'Ring 03069 990111 or [third party: +44 3069 990112]'],
  ['Ring 03069990142', 'Ring [officer: 03069990142]'],
  ['At QX1 2AB, not at qx9 9zz', 'At QX1 2AB, not at [third party: qx9 9zz]'],
  ['Received 2025-04-16T16:01:00.000Z as HC-7Q4M2XD-K', 'Received 2025-04-16T16:01:00.000Z as HC-7Q4M2XD-K'],
  ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001'],
  ['Lee O’Hara', '[third party: Lee O’Hara]'],
  ['Jo Orr-Lee', '[third party: Jo Orr-Lee]'],
  ['Nobody we know', 'Nobody we know'],
])('%s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

test('nothing is left out: the pieces are the text', () => {
  const text = 'Ann Lee, 03069 990112, ann@example.net: “Sam Okoro” <b>(a+b)*</b>';
  expect(marking(text).map((piece) => piece.text).join('')).toBe(text);
});

test('a name that could be part of a pattern is a name and nothing else', () => {
  const odd = markingFor({ theirs: [], others: ['A. (B)* [C', 'x', ''], officers: [] });
  expect(withMarks(odd('So wrote A. (B)* [C today; x'))).toBe('So wrote [third party: A. (B)* [C] today; x');
});

test('a record keeps its form, its numbers and the names of its fields', () => {
  expect(recordWithMarks({ 'Ann Lee': ['Ann Lee', 3, null, { of: 'Ann Lee' }] }, marking)).toEqual({ 'Ann Lee': ['[third party: Ann Lee]', 3, null, { of: '[third party: Ann Lee]' }] });
});
