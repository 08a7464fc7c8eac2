import { strangersLinks, withoutLinks } from '../../../shared/domain/letter/links';

const own = ['marlshire.example'];

test.each([
  ['an address of the web', 'Read https://evil.example/login?x=1 now', 'https://evil.example/login?x=1'],
  ['one without its scheme', 'See www.evil.example today', 'www.evil.example'],
  ['one that mail programs make a link of', 'Win at prizes.click and more', 'prizes.click'],
  ['a path is enough', 'See evil.example/pay', 'evil.example/pay'],
  ['a mail address', 'Write to winner@evil.example', 'winner@evil.example'],
  ['a host that only begins like ours', 'https://marlshire.example.evil.com/x', 'https://marlshire.example.evil.com/x'],
  ['our name before an @', 'https://marlshire.example@evil.com/x', 'https://marlshire.example@evil.com/x'],
  ['a public body’s name that is not its host', 'https://gov.uk.evil.com', 'https://gov.uk.evil.com'],
  ['another scheme', 'ftp://evil.example/file', 'ftp://evil.example/file'],
  ['a script', 'javascript:run()x', 'javascript:run()x'],
])('%s is a stranger’s', (_what, text, link) => {
  expect(strangersLinks(text, own)).toEqual([link]);
  expect(withoutLinks(text)).not.toContain(link);
});

test.each([
  'https://www.marlshire.example/complaints', 'complaints@marlshire.example', 'https://www.lgo.org.uk/make-a-complaint', 'www.gov.uk/bank-holidays',
  'The council has not mended it.Please do so', 'Number 12, St. Mary’s Rd, 3.5 m wide', 'It was 10.30 on 1.4.2025 in HC-7Q4M2XD-K', 'e.g. the bus', 'Dear Pat,\nthank you.\n\nSam',
])('“%s” holds no stranger’s link', (text) => {
  expect(strangersLinks(text, own)).toEqual([]);
});

test('a text without links reads on', () => {
  expect(withoutLinks('The page https://evil.example/x does not work')).toBe('The page does not work');
  expect(withoutLinks('Nothing here')).toBe('Nothing here');
});

test.each(['a.', '-', 'a@', 'a', 'www.'])('a letter of nothing but “%s” is read to its end', (piece) => {
  expect(strangersLinks(piece.repeat(10_000), own).length).toBeLessThan(10_000);
});
