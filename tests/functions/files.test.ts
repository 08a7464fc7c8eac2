import { councilCounting, usualRules } from '../../shared/domain/clock/counting';
import type { Role } from '../../shared/domain/people/vocabulary';
import { Api, otherCouncil } from '../builders/api';
import { amara, council, Office, sam } from '../builders/office';
import { mimeMail, type FileToAttach } from '../fixtures/with-files';
import { clerk, libraryOfficer, plant, type Planted } from './parts/planted';

let api: Api;
let plain: Planted;
let aboutSam: Planted;
let books: Planted;
let elsewhere: Planted;

beforeAll(async () => {
  const office = await Office.open();
  office.counting = councilCounting({ ...usualRules, pauseCategories: ['Waiting for the resident'] });
  api = await Api.open(office);
  plain = await plant(api.office, council, { mark: 'PLAIN', area: 'highways' });
  aboutSam = await plant(api.office, council, { mark: 'ABOUTSAM', area: 'highways', concerning: [sam.id] });
  books = await plant(api.office, council, { mark: 'BOOKS', area: 'libraries' });
  elsewhere = await plant(api.office, otherCouncil, { mark: 'ELSEWHERE', area: 'highways' });
});
afterAll(() => api.close());

const manager = () => api.tokenFor(clerk.id, ['Manager']);
const bytesOf = ({ body }: { body: unknown }): Buffer => Buffer.from(body as Uint8Array);
const rawOf = (mark: string): Buffer => Buffer.from([...api.office.letterbox.items.values()].find(({ raw }) => Buffer.from(raw).includes(`${mark}-subject`))?.raw ?? []);

/** A message with these files, asked for by whoever may see it. */
async function sent(files: FileToAttach[]): Promise<string> {
  return api.office.receive(mimeMail({ id: `<${files.map(({ name }) => Buffer.from(name).toString('hex').slice(0, 40)).join('-')}@example.net>`, subject: `With ${files.length}`, files }));
}

test('the message and its files come byte for byte as they were delivered', async () => {
  const token = await manager();
  expect(bytesOf(await api.route('messageFile', { id: plain.message, token })).equals(rawOf('PLAIN'))).toBe(true);
  expect(bytesOf(await api.route('caseFile', { id: plain.caseId, query: { message: plain.message }, token })).equals(rawOf('PLAIN'))).toBe(true);
  expect(bytesOf(await api.route('caseFile', { id: plain.caseId, query: { message: plain.message, no: '0' }, token })).toString().trim()).toBe('attached');
});

test('every kind of byte survives, and the message that holds them too', async () => {
  const content = Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at ^ (at >> 8)) & 255));
  const id = await sent([{ name: 'bytes.bin', content }]);
  const token = await manager();
  expect(bytesOf(await api.route('messageFile', { id, query: { no: '0' }, token })).equals(content)).toBe(true);
  const raw = [...api.office.letterbox.items.values()].at(-1)?.raw ?? new Uint8Array();
  expect(bytesOf(await api.route('messageFile', { id, token })).equals(Buffer.from(raw))).toBe(true);
});

test('a file is handed over to be saved and never shown in place, whatever it says it is', async () => {
  const id = await sent([{ name: 'page.html', type: 'text/html', content: Buffer.from('<script>alert(1)</script>') }]);
  const { status, headers } = await api.route('messageFile', { id, query: { no: '0' }, token: await manager() });
  expect(status).toBe(200);
  expect(headers).toEqual({
    'content-type': 'application/octet-stream',
    'content-disposition': "attachment; filename=\"file\"; filename*=UTF-8''page.html",
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});

test.each([
  ['quotes', 'a"b\'c.txt', 'a"b\'c.txt'],
  ['a line end and another header', 'a\r\nSet-Cookie: x=y.txt', 'a Set-Cookie: x=y.txt'],
  ['what would end the name', "a;b*c(d)%0D%0A'.txt", "a;b*c(d)%0D%0A'.txt"],
  ['other alphabets', 'Łąka-池-é.pdf', 'Łąka-池-é.pdf'],
  ['a turned ending', 'photo\u202egpj.exe', 'photo gpj.exe'],
  ['folders', '../../etc/passwd', 'passwd'],
  ['folders of Windows', 'C:\\Windows\\x.ini', 'x.ini'],
  ['no name', '', 'attachment'],
])('a name with %s stays in its place in the header', async (_what, name, said) => {
  const id = await sent([{ name, content: Buffer.from('x') }]);
  const disposition = (await api.route('messageFile', { id, query: { no: '0' }, token: await manager() })).headers['content-disposition'] ?? '';
  const [, encoded = ''] = /^attachment; filename="file"; filename\*=UTF-8''([A-Za-z0-9%._~!-]*)$/.exec(disposition) ?? [];
  expect(decodeURIComponent(encoded)).toBe(said);
});

test.each([150, 181, 250])('a name of %s faces can be said in a header however it was cut', async (faces) => {
  const id = await sent([{ name: `a${'🙂'.repeat(faces)}.txt`, content: Buffer.from('x') }]);
  const answer = await api.route('messageFile', { id, query: { no: '0' }, token: await manager() });
  expect(answer.status).toBe(200);
  expect(answer.headers['content-disposition']).toMatch(/\.txt$/);
});

test('the name of the message itself says nothing of its writer or its matter', async () => {
  const { headers } = await api.route('messageFile', { id: plain.message, token: await manager() });
  expect(headers['content-disposition']).toMatch(/''m-[0-9a-f]{32}\.eml$/);
});

test.each(['1', '9999'])('there is no file number %s', async (no) => {
  const token = await manager();
  expect(await api.route('messageFile', { id: plain.message, query: { no }, token })).toMatchObject({ status: 404, body: { code: 'not-found' } });
  expect(await api.route('caseFile', { id: plain.caseId, query: { message: plain.message, no }, token })).toMatchObject({ status: 404 });
});

test.each(['', ' ', '-1', '1.5', 'x', '1e9', '../0'])('“%s” is no number of a file', async (no) => {
  expect(await api.route('messageFile', { id: plain.message, query: { no }, token: await manager() })).toMatchObject({ status: 422, body: { code: 'invalid' } });
});

test('a case hands over only what belongs to it', async () => {
  const token = await manager();
  expect(await api.route('caseFile', { id: plain.caseId, query: { message: books.message }, token })).toMatchObject({ status: 404 });
  expect(await api.route('caseFile', { id: plain.caseId, query: { message: 'm-nothing' }, token })).toMatchObject({ status: 404 });
  expect(await api.route('caseFile', { id: plain.message, query: { message: plain.message }, token })).toMatchObject({ status: 404 });
  expect(await api.route('caseFile', { id: plain.caseId, token })).toMatchObject({ status: 422 });
});

interface Asks {
  who: string;
  person: string;
  roles: Role[];
  tid?: string;
  message: [plain: number, aboutSam: number, books: number, elsewhere: number];
  ofCase: [plain: number, aboutSam: number, books: number, elsewhere: number];
}

test.each<Asks>([
  { who: 'triage', person: clerk.id, roles: ['Triage'], message: [200, 200, 200, 404], ofCase: [200, 200, 200, 404] },
  { who: 'a manager', person: clerk.id, roles: ['Manager'], message: [200, 200, 200, 404], ofCase: [200, 200, 200, 404] },
  { who: 'an officer of highways', person: amara.id, roles: ['Officer'], message: [403, 403, 403, 403], ofCase: [200, 404, 404, 404] },
  { who: 'an officer of libraries', person: libraryOfficer.id, roles: ['Officer'], message: [403, 403, 403, 403], ofCase: [404, 404, 200, 404] },
  { who: 'triage whom one of them is about', person: sam.id, roles: ['Triage', 'Officer'], message: [200, 404, 200, 404], ofCase: [200, 404, 200, 404] },
  { who: 'the manager whom one of them is about', person: sam.id, roles: ['Manager'], message: [200, 404, 200, 404], ofCase: [200, 404, 200, 404] },
  { who: 'a member', person: sam.id, roles: ['Member', 'Administrator'], message: [403, 403, 403, 403], ofCase: [403, 403, 403, 403] },
  { who: 'a manager of another council', person: clerk.id, roles: ['Manager'], tid: otherCouncil.tenantId, message: [404, 404, 404, 200], ofCase: [404, 404, 404, 200] },
])('$who is given what is theirs to see, and the rest is absent', async ({ person, roles, tid, message, ofCase }) => {
  const token = await api.tokenFor(person, roles, tid);
  const all = [plain, aboutSam, books, elsewhere];
  for (const query of [undefined, { no: '0' }]) {
    const messages = await Promise.all(all.map((each) => api.route('messageFile', { id: each.message, token, ...(query && { query }) })));
    const cases = await Promise.all(all.map((each) => api.route('caseFile', { id: each.caseId, token, query: { message: each.message, ...query } })));
    expect(messages.map(({ status }) => status)).toEqual(message);
    expect(cases.map(({ status }) => status)).toEqual(ofCase);
    for (const answer of [...messages, ...cases]) if (answer.status !== 200) expect(answer.all).not.toMatch(/attached|PLAIN|ABOUTSAM|BOOKS|ELSEWHERE/);
  }
});
