import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import PostalMime, { type Email } from 'postal-mime';
import { csvOf } from '../../functions/presenters/csv';
import { peopleStore } from '../../functions/stores/people-store';
import type { CapturedView, MessageView } from '../../shared/contract/messages';
import type { WorklistFileView } from '../../shared/contract/worklist';
import { Exchange } from '../builders/exchange';
import { Life } from '../builders/life';
import { mia, omar, seat, signedOff } from '../builders/members';
import { council, jo, sam } from '../builders/office';
import { keepAddresses } from '../builders/plans';

// Whatever somebody writes, wherever it comes out: in a header, a letter, a page, a spreadsheet, it is text.

const thief = 'thief@evil.example';
const resident = 'pat.lee@example.net';
let life: Life;
let exchange: Exchange;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Tue 3 June 2025');
  exchange = await Exchange.open(life);
});
afterEach(() => {
  exchange.close();
  life.end();
});

const word = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const line = `\r\nBcc: ${thief}\r\nX-Evil: yes\r\n\r\nPay here: http://evil.example`;
const id = '<hostile@example.net>';
const mail = (headers: Record<string, string>, body = 'The pothole in Mill Lane is open again.'): string =>
  Object.entries({ From: `Pat Lee <${resident}>`, To: council.mailbox, Subject: 'Mill Lane', Date: 'Tue, 3 Jun 2025 11:00:00 +0100', 'Message-ID': id, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`).join('') + `\r\n${body}\r\n`;
const matter = { kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane', wanted: 'It mended' };

/** Takes a message in and captures it, as a person does from what is shown; its acknowledgement goes. */
async function acknowledged(raw: string, body: object = {}): Promise<{ message: MessageView; caseId: string }> {
  await exchange.receive(raw);
  const { items } = await life.done<{ items: { id: string }[] }>('triage', 'inbox', { query: { pile: 'new' } });
  const message = await life.done<MessageView>('triage', 'message', { id: items[0]?.id ?? '' });
  const made = await life.done<CapturedView>('triage', 'capture', { id: message.id, body: { matters: [matter], contact: sam.id, to: resident, ...body } });
  await life.timer('sweep');
  return { message, caseId: made.cases[0]?.id ?? '' };
}

/** What a letter of ours may have at its head, once each. */
const ours = ['from', 'to', 'cc', 'subject', 'date', 'message-id', 'in-reply-to', 'references', 'x-auto-response-suppress', 'mime-version', 'content-type', 'content-transfer-encoding'];

/** The head of a message read as strictly as RFC 5322 has it: its names, or what is no header. */
function headersOf(raw: Buffer): string[] {
  const [head = ''] = raw.toString('latin1').split('\r\n\r\n');
  return head.replace(/\r\n[ \t]+/g, ' ').split('\r\n').map((each) => /^([!-9;-~]+): [^\r\n\0]*$/.exec(each)?.[1]?.toLowerCase() ?? `no header: ${JSON.stringify(each)}`);
}

const isOneLine = (text: string): boolean => !/[\x00-\x1f\x7f\x85\u2028\u2029]/.test(text);
const addressesIn = ({ to = [], cc = [], bcc = [] }: Email): string[] => [...to, ...cc, ...bcc].map(({ address = '' }) => address);

/** Every text that was given to Graph as a subject, a name or an address. */
const atTheHead = (): string[] =>
  exchange.written.flatMap(({ body }) => {
    const { message = body } = (body ?? {}) as { message?: unknown };
    const { subject = '', toRecipients = [], ccRecipients = [] } = (message ?? {}) as { subject?: string; toRecipients?: { emailAddress: { name: string; address: string } }[]; ccRecipients?: { emailAddress: { name: string; address: string } }[] };
    return [subject, ...[...toRecipients, ...ccRecipients].flatMap(({ emailAddress: { name, address } }) => [name, address])];
  });

const heads: [what: string, headers: Record<string, string>][] = [
  ['an encoded line in the subject', { Subject: word(`Hello${line}`) }],
  ['an encoded line in the subject, letter by letter', { Subject: `=?utf-8?Q?Hello=0D=0ABcc:_${thief}=0D=0A=0D=0AText?=` }],
  ['a bare return in the subject', { Subject: `Hello\rBcc: ${thief}` }],
  ['a bare line end in the subject', { Subject: `Hello\n Bcc: ${thief}` }],
  ['signs that some take for a line end, and no letter at all', { Subject: word(`a\u2028Bcc: ${thief}\u2029b\u0085c\0d\u001b[2Je`) }],
  ['an encoded line in the writer’s name', { From: `${word(`Pat${line}`)} <${resident}>` }],
  ['another address in the writer’s name', { From: `"Pat <${thief}>, Lee" <${resident}>` }],
  ['quotation marks that do not end in the writer’s name', { From: `"Pat \\"Lee\\\\\\"" <${resident}>` }],
  ['an encoded line in the name replies go to', { 'Reply-To': `${word(`Pat${line}`)} <${resident}>` }],
  ['another address to reply to', { 'Reply-To': `${thief}, ${resident}` }],
  ['an encoded line among those copied in', { Cc: `${word(`Pat${line}`)} <cc@example.net>, ${thief}` }],
  ['a bare return in the message’s own id', { 'Message-ID': `<hostile@example.net>\rBcc: ${thief}` }],
  ['an encoded line in the message’s own id', { 'Message-ID': `<=?utf-8?Q?a=0D=0ABcc:_x?=@example.net>` }],
  ['a bare return among the references', { References: `<one@example.net>\rBcc: ${thief}`, 'In-Reply-To': `<one@example.net>\rX-Evil: yes` }],
];

test.each(heads)('a letter has our headers, our recipients and our words, whatever came: %s', async (_what, headers) => {
  await acknowledged(mail(headers));
  const [raw = Buffer.alloc(0), ...more] = exchange.sent();
  expect(more).toEqual([]);
  const names = headersOf(raw);
  expect(names.filter((each, at) => !ours.includes(each) || names.indexOf(each) !== at)).toEqual([]);
  const read = await PostalMime.parse(raw);
  expect(addressesIn(read)).toEqual([resident]);
  expect(isOneLine(read.subject ?? '')).toBe(true);
  expect(read.text).toContain('Your contact is Sam Okoro');
  expect(read.text).not.toContain('evil.example');
  expect(atTheHead().filter((text) => !isOneLine(text))).toEqual([]);
});

test('a bare return in the writer’s own line leaves nobody to answer: a person looks, and nothing goes', async () => {
  await exchange.receive(mail({ From: `"Pat\rBcc: ${thief}" <${resident}>` }));
  expect(await life.done('triage', 'inbox', { query: { pile: 'held' } })).toMatchObject({ items: [{ id: expect.any(String) }] });
  expect(exchange.sent()).toEqual([]);
});

test('the head is read strictly: a header that is planted is found', () => {
  expect(headersOf(Buffer.from('Subject: a\r\nBcc: x\r\n folded\r\nno header\r\nX: a\rb\r\n\r\nText'))).toEqual(['subject', 'bcc', 'no header: "no header"', 'no header: "X: a\\rb"']);
});

test.each(['inShort', 'wanted'])('a line that an officer types into %s is refused with what to do', async (field) => {
  await exchange.receive(mail({}));
  const { items } = await life.done<{ items: { id: string }[] }>('triage', 'inbox', { query: { pile: 'new' } });
  const answer = await life.ask('triage', 'capture', { id: items[0]?.id ?? '', body: { matters: [{ ...matter, [field]: `Pothole${line}` }], contact: sam.id, to: resident } });
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ at: `matters.0.${field}`, says: expect.stringMatching(/one line\.$/) }] } });
});

/** Marks of a dozen template languages, of our own notices, and of JavaScript's own replacing. 7 × 191 is 1337. */
const marks = "{{7*191}} ${7*191} <%= 7*191 %> #{7*191} {% raw %} {plan} {news} {name} [[contact]] $& $1 $' %s %(x)s \\u0041";
const worked = (text: string): string[] => ['1337', 'undefined', '[object', 'NaN'].filter((each) => text.includes(each));
const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

test('marks of a template in a writer’s name, a matter, a contact and a plan stay what they are in every letter', async () => {
  const { ownWork } = life.office.desk();
  await keepAddresses(life.office);
  await peopleStore(ownWork).keepPerson({ ...sam, name: `Sam ${marks}` });
  await acknowledged(mail({ From: `${word(`Pat ${marks}`)} <${resident}>`, Subject: word(`Mill Lane ${marks}`) }), { matters: [{ ...matter, inShort: `Pothole ${marks}`, wanted: `Mended ${marks}` }] });
  const [raw = Buffer.alloc(0)] = exchange.sent();
  const { text = '', subject = '' } = await PostalMime.parse(raw);
  for (const said of [`Pat ${marks}`, `Pothole ${marks}`, `Mended ${marks}`, `Sam ${marks}`]) expect(squeezed(text)).toContain(said);
  expect(squeezed(subject)).toContain(`Mill Lane ${marks}`);
  expect(worked(`${subject} ${text}`)).toEqual([]);
});

/** Elements and what is dangerous of them, as a browser would find them. */
function foundIn(html: string): { tags: string[]; dangers: string[] } {
  const tags: string[] = [];
  const dangers: string[] = [];
  new Parser({
    onopentag: (name, attributes) => {
      tags.push(name);
      if (['script', 'img', 'iframe', 'object', 'embed', 'link', 'base', 'form', 'svg', 'input'].includes(name)) dangers.push(name);
      for (const [attribute, value] of Object.entries(attributes)) if (/^on/i.test(attribute) || /javascript:|evil\.example/i.test(value)) dangers.push(`${name} ${attribute}="${value}"`);
    },
  }).end(html);
  return { tags, dangers };
}
const tags = `</title></pre></p>"'><script>alert(1)</script><img src=x onerror=alert(1)>`;
const html = `${tags}<a href="javascript:alert(1)">x</a><!--`;

test.each([['marks of a template', `Hours ${marks}`], ['HTML', `Hours ${html}`]])('%s in a plan’s title and a member’s name stay text in the digest, the e-mail beside a notice and the notice', async (_what, title) => {
  life.office.clock.set('2025-04-20T09:00:00+01:00');
  await keepAddresses(life.office);
  await seat(life.office, { ...mia, name: `Mia ${title}` }, omar);
  await signedOff(life.office, { opens: '2025-05-12', places: ['Fenwick'], title });
  for (const when of ['Sun 20 Apr 2025 10:00', 'Mon 21 Apr 2025 06:05', 'Mon 21 Apr 2025 06:40']) {
    life.at(when);
    await life.timer('sendDigests');
    await life.timer('sweep');
    await life.timer('sweep');
  }
  const read = await Promise.all(exchange.sent().map((raw) => PostalMime.parse(raw)));
  const digests = read.filter(({ subject = '' }) => /digest/i.test(subject));
  const words = read.filter((each) => !digests.includes(each));
  expect([digests.length, words.length > 0]).toEqual([2, true]);
  for (const { html: page = '', text = '' } of digests) {
    expect(foundIn(page).dangers).toEqual([]);
    expect(squeezed(text)).toContain(title);
  }
  for (const { text = '' } of words) expect(squeezed(text)).toContain(title);
  expect(read.flatMap(({ text = '', html: page = '', subject = '' }) => worked(`${subject} ${text} ${page}`))).toEqual([]);
  const posted = exchange.written.filter(({ path }) => path.endsWith('/sendActivityNotification')).map(({ path, body }) => ({ path, ...(body as { chainId: number; previewText: { content: string }; templateParameters: { value: string }[] }) }));
  expect(posted.length).toBeGreaterThan(2);
  expect(posted.flatMap(({ previewText, templateParameters }) => [previewText.content, ...templateParameters.map(({ value }) => value)]).filter((text) => !isOneLine(text))).toEqual([]);
  // None was refused for what stood in it: each is in its reader's feed, with its places filled by text.
  const lines = exchange.box.feeds.all().map(({ headline }) => headline);
  expect(lines).toHaveLength(new Set(posted.map(({ path, chainId }) => `${path} ${chainId}`)).size);
  expect(lines.filter((each) => each.includes(title.slice(0, 30))).length).toBeGreaterThan(0);
  expect(worked(lines.join())).toEqual([]);
});

test('a plan’s proof is a page of ours, whatever its title and its texts', async () => {
  life.office.clock.set('2025-04-20T09:00:00+01:00');
  const signed = await signedOff(life.office, { opens: '2025-05-12', inShort: html, title: `Hours ${html}` });
  const token = await life.api.tokenFor(sam.id, ['Author', 'EngagementTeam']);
  const { status, body } = await life.api.route('planProof', { id: signed, query: { no: '1' }, token });
  expect(status).toBe(200);
  const page = Buffer.from(body as Uint8Array).toString('utf8');
  expect(foundIn(page).dangers).toEqual([]);
  expect(foundIn(page).tags.filter((tag) => tag === 'meta')).toHaveLength(3);
});

/** What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"), and the wide signs that Excel reads alike. */
const beginnings = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const cellsOf = (csv: string): string[] => (parseCsv(csv, { bom: true, relaxColumnCount: true }) as string[][]).flat();
const formulas = (csv: string): string[] => cellsOf(csv).filter((cell) => beginnings.some((each) => cell.startsWith(each)));

test('no cell of any file begins a formula, whatever anybody wrote, and nothing that was written is lost', () => {
  const text = fc.oneof(fc.string(), fc.tuple(fc.constantFrom(...beginnings, ' ', '"', ','), fc.string()).map((parts) => parts.join('')));
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const file = csvOf(rows);
      expect(formulas(file)).toEqual([]);
      expect(cellsOf(file).map((cell) => cell.replace(/^'/, ''))).toEqual(rows.flat().map((cell) => cell.replace(/^'/, '')));
    }),
  );
});

test.each(['=HYPERLINK("A1","x")', '+44', '-2+3', '@SUM(A1)', '＝1+1'])('in a worklist’s file every field that anybody fills stays text: %s', async (formula) => {
  const { ownWork } = life.office.desk();
  const people = peopleStore(ownWork);
  await people.keepSettings({ name: council.name, areas: [{ id: 'highways', name: `${formula} Highways`, directorate: formula, words: [] }, { id: 'libraries', name: 'Libraries', directorate: 'Communities', words: [] }] });
  for (const person of [sam, jo]) await people.keepPerson({ ...person, name: `${formula} ${person.name}` });
  const { caseId } = await acknowledged(mail({ From: `${word(`${formula} Lee`)} <${resident}>`, Subject: word(formula) }), { matters: [{ ...matter, inShort: formula, wanted: formula }] });
  const { version } = await life.case(caseId);
  await life.done('manager', 'assignCase', { id: caseId, body: { officer: jo.id }, headers: { 'if-match': `"${version}"` } });
  const { csv } = await life.done<WorklistFileView>('manager', 'exportCases', { body: {} });
  expect(formulas(csv)).toEqual([]);
  // It stands in at least three of its fields: what it is about, where, and whose it is.
  expect(cellsOf(csv).filter((cell) => cell.includes(formula.slice(0, 4))).length).toBeGreaterThanOrEqual(3);
});

test('a subject access export holds pages of ours and files that stay in their folder, whatever a message is called and says', async () => {
  const names = ['../../evil.sh', '..\\..\\evil.bat', '/etc/passwd', 'C:\\evil.exe', 'con.html', `${html}.html`, '=1+1.csv', ' .htaccess', 'a\u202etxt.exe'];
  const files = names.map((name) => `--b\r\nContent-Type: text/html; name="x"\r\nContent-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}\r\n\r\n${html}\r\n`).join('');
  await acknowledged(mail({ From: `${word(`Pat ${html}`)} <${resident}>`, Subject: word(html), 'Content-Type': 'multipart/mixed; boundary=b' }, `--b\r\nContent-Type: text/plain\r\n\r\n${html}\r\n${files}--b--`), { matters: [{ ...matter, inShort: tags, wanted: tags }] });
  const answer = await life.ask('manager', 'exportSubject', { body: { email: resident, name: 'Pat' } });
  expect(answer.status).toBe(200);
  const entries = Object.entries(unzipSync(answer.body as Uint8Array));
  const paths = entries.map(([name]) => name);
  expect(paths.length).toBeGreaterThan(names.length);
  expect(paths.filter((path) => /^[\\/]|^[a-z]:|(^|[\\/])\.\.?([\\/]|$)|[\\\x00-\x1f\u202a-\u202e\u2066-\u2069]/i.test(path))).toEqual([]);
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  const pages = entries.filter(([name]) => name.endsWith('.html') && !name.startsWith('as-they-came/'));
  expect(pages.length).toBeGreaterThan(0);
  for (const [name, bytes] of pages) expect([name, foundIn(Buffer.from(bytes).toString('utf8')).dangers]).toEqual([name, []]);
});
