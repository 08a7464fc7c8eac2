import { leaksIn, markOf, postcodeOf, telephoneOf } from '../builders/leaks';
import { Year, type YearTold } from './parts/year';

let year: YearTold;
beforeAll(async () => {
  year = await Year.lived();
}, 300_000);

test('it was a year, with letters, refusals and accidents: otherwise nothing would be proved', () => {
  const { counts, sinks } = year;
  expect(counts.messages).toBe(312);
  for (const [count, least] of [[counts.captured, 150], [counts.sent, 250], [counts.refused, 1000], [counts.accidents, 200], [sinks.logged.length, 300], [sinks.thrown.length, 20], [sinks.requested.length, 3000], [sinks['asked of Graph'].length, 3000]] as const) expect(count).toBeGreaterThan(least);
  expect(year.references).toHaveLength(counts.captured);
  // What the process prints was listened to as well.
  expect(sinks.printed.join()).toContain('year-ended');
  // Lines about one case can be found together, and the case not from them.
  expect(sinks.logged.filter((line) => /ref:[0-9a-f]{16}/.test(line)).length).toBeGreaterThan(10);
});

test.each(['logged', 'thrown', 'printed'] as const)('what was %s in a year holds no name, address, number, reference or token', (sink) => {
  expect(leaksIn(year.sinks[sink].join('\n'), [...year.references, ...year.tokens])).toEqual([]);
});

test('first lines of requests hold no name, address, number or token; of a case, its reference alone, where the path names it', () => {
  const lines = year.sinks.requested;
  expect(leaksIn(lines.join('\n'), year.tokens)).toEqual([]);
  const named = lines.filter((line) => leaksIn(line, year.references).length > 0);
  expect(named.filter((line) => !/^(GET|POST|PUT) \S+\/api\/\w+(\/\w+)*\/[A-Z]{2}-\w{7}-\w(\/[\w-]+)*\/?\?\S*$/.test(line))).toEqual([]);
});

/** What Graph can only be asked for in an address: a message by its own id, a letter by our tag, a colleague by what was typed. Nobody but Microsoft has these lines. */
const onlyInAddress = [/^GET \S+\/messages\?\$filter=internetMessageId%20eq%20\S+$/, /^GET \S+\/messages\?\$filter=singleValueExtendedProperties\S+$/, /^GET \S+\/users\?\S*search=\S+$/];

test('first lines of requests to Graph hold none of it, save where Graph can be asked in no other way', () => {
  const lines = year.sinks['asked of Graph'];
  const others = lines.filter((line) => !onlyInAddress.some((shape) => shape.test(line)));
  expect(others.length).toBeGreaterThan(lines.length / 2);
  expect(leaksIn(others.join('\n'), [...year.references, ...year.tokens])).toEqual([]);
  expect(leaksIn(lines.join('\n'), year.tokens).filter((each) => !/-id$|-name$/.test(each))).toEqual([]);
});

const name = markOf(7, 'name');
test.each<[string, string]>([
  ['as it is', `{"code":"x","who":"${name}"}`],
  ['in capitals', name.toUpperCase()],
  ['for an address', `GET /api/cases?q=${[...Buffer.from(name)].map((byte) => `%${byte.toString(16)}`).join('')}`],
  ['for an address, twice', encodeURIComponent([...Buffer.from(name)].map((byte) => `%${byte.toString(16)}`).join(''))],
  ['in base64', `x${Buffer.from(`a ${name} b`).toString('base64')}`],
  ['in base64, beginning elsewhere', Buffer.from(`ab${name}`).toString('base64url')],
  ['in hexadecimal', Buffer.from(`a${name}`).toString('hex')],
  ['in JSON', `"\\u0076${name.slice(1)}"`],
  ['in HTML', `&#118;${name.slice(1)}`],
  ['as a number of a telephone', `tel:+44${telephoneOf(7).slice(1).replace(' ', '')}`],
  ['as a postcode without its space', postcodeOf(7).replace(' ', '').toLowerCase()],
  ['as a reference', 'hc-7q4m2xd-k'],
  ['as a reference without its hyphens', 'HC7Q4M2XDK'],
  ['as a token', 'Bearer eyJhbGciOiJSUzI1NiJ9.eyJvaWQiOiIxIn0.sig'],
  ['as the secret', `"${Buffer.from('a secret that is long enough for tests').toString('base64')}"`],
])('a leak that is planted is found: %s', (_how, line) => {
  expect(leaksIn(`something before ${line} and after`, ['HC-7Q4M2XD-K', 'a secret that is long enough for tests'])).not.toEqual([]);
});

test('what is no leak is none', () => {
  expect(leaksIn('{"code":"owed-work-failed","kind":"case","id":"ref:0123456789abcdef","until":"2025-04-16T15:02:03.000Z"} vqx 07700 12 ZX', ['HC-7Q4M2XD-K'])).toEqual([]);
});
