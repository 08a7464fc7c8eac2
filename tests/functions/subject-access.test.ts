import { unzipSync } from 'fflate';
import type { SubjectFoundView } from '../../shared/contract/subject-access';
import type { CaseView } from '../../shared/contract/cases';
import { councilCounting, usualRules } from '../../shared/domain/clock/counting';
import { clockStore } from '../../functions/stores/clock-store';
import { messageStore } from '../../functions/stores/message-store';
import { Api, type Answered } from '../builders/api';
import { timelineOf } from '../builders/casework';
import { council, jo, Office, sam } from '../builders/office';
import { fieldsMarked, plant, type Planted } from './parts/planted';

const address = 'pat.lee@example.net';
const mail = (id: string, from: string, text: string, subject = 'A matter'): string =>
  `From: ${from}\nTo: complaints@marlshire.example\nSubject: ${subject}\nMessage-ID: <${id}@example.net>\nDate: Wed, 16 Apr 2025 16:01:00 +0100\n\n${text}\n`;

const rules = { ...usualRules, pauseCategories: ['Waiting for the resident'] };
let api: Api;
let theirs: Planted;
let another: Planted;
let filed: string;
let naming: string;

const ask = async (person: string, ...[route, asked = {}]: Parameters<Api['route']>): Promise<Answered> => api.route(route, { ...asked, token: await api.tokenFor(person, ['Manager']) });
const found = async (body: object, person = jo.id) => (await ask(person, 'findSubjectRecords', { body })).body as SubjectFoundView;

/** The files of an export by name, as text. */
async function exported(body: object = { email: address, name: 'Pat Lee' }, person = jo.id, headers = {}): Promise<Record<string, string>> {
  const answer = await ask(person, 'exportSubject', { body, headers });
  expect(answer.status).toBe(200);
  return Object.fromEntries(Object.entries(unzipSync(answer.body as Uint8Array)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
}
const inRecords = (files: Record<string, string>): string => Object.entries(files).flatMap(([name, text]) => (name.startsWith('as-they-came/') ? [] : [text])).join('\n');

/** Somebody with a case in which every field is filled, and with papers of every other sort. */
beforeEach(async () => {
  const office = await Office.open();
  office.counting = councilCounting(rules);
  api = await Api.open(office);
  const clock = clockStore(office.desk().ownWork);
  await clock.keep({ rules, timeline: [] }, await clock.get());
  theirs = await plant(office, council, { mark: 'QZTHEIRS', area: 'highways', from: address });
  another = await plant(office, council, { mark: 'QZANOTHER', area: 'libraries' });
  const token = await api.tokenFor(sam.id, ['Triage']);
  filed = await office.receive(mail('filed', `Pat Lee <${address}>`, 'QZFILED: thank you'));
  await api.route('fileMessage', { id: filed, token, body: { as: 'not for us', because: 'QZBECAUSE' } });
  naming = await office.receive(mail('naming', 'Ann Lee <ann@example.net>', 'QZNAMING: my neighbour Pat Lee shouts. Ring me on 07700 900123, or Sam Okoro.'));
  await api.route('handOver', { id: naming, token, body: { procedure: 'foi', because: 'QZHANDED' } });
  await office.receive(mail('other', 'Bo Orr <bo@example.net>', 'QZUNRELATED'));
  await api.route('logMessage', { token, body: { channel: 'telephone', received: '2025-04-16', subject: 'A call', says: 'QZLOGGED: they rang.', name: 'Pat Lee', telephone: '07700 900456' } });
});
afterEach(() => api.close());

test('says what it would hold before it is made: whole cases, other messages and files, in sight', async () => {
  expect(await found({ email: address, name: 'Pat Lee' })).toMatchObject({ about: [address, 'Pat Lee'], cases: [{ id: theirs.caseId }], messages: 3, mentions: 0, files: 1 });
  expect(await found({ email: 'nobody@example.net' })).toMatchObject({ cases: [], messages: 0, letters: 0, mentions: 0, files: 0 });
  expect(await found({ reference: theirs.caseId })).toMatchObject({ about: ['Ann Lee'], cases: [{ id: theirs.caseId }] });
  expect(await ask(jo.id, 'findSubjectRecords', { body: { reference: 'HC-2222222-2' } })).toMatchObject({ status: 404 });
  expect(await ask(jo.id, 'findSubjectRecords', { body: {} })).toMatchObject({ status: 422 });
});

test('every mark that was planted about the person is in it, and none of anybody else’s case', async () => {
  const all = inRecords(await exported()).toUpperCase();
  expect(fieldsMarked.filter((field) => !['from', 'person'].includes(field) && !all.includes(`QZTHEIRS-${field.toUpperCase()}`))).toEqual([]);
  for (const mark of ['QZFILED', 'QZBECAUSE', 'QZNAMING', 'QZHANDED', 'QZLOGGED']) expect(all).toContain(mark);
  expect(all).not.toMatch(/QZANOTHER|QZUNRELATED/);
});

test('every other person and every officer is marked, in the page and in the records, and the person never', async () => {
  const files = await exported();
  const records = inRecords(files);
  const raw = 'QZTHEIRS-cc@example.net';
  for (const each of ['Ann Lee', 'ann@example.net', '07700 900123', raw]) {
    expect(records).toContain(`[third party: ${each}]`);
    for (const [name, text] of Object.entries(files)) {
      if (!name.startsWith('as-they-came/')) expect(text.replace(/\[(third party|officer): [^\]]*\]/g, '').toLowerCase()).not.toContain(each.toLowerCase());
    }
  }
  expect(records).toContain('[officer: Sam Okoro]');
  for (const each of [address, 'Pat Lee', '07700 900456']) expect(records).not.toContain(`: ${each}]`);
});

test('messages and files are in it as they came, under names that name nobody', async () => {
  const files = await exported();
  expect(Object.keys(files).filter((name) => !/^(read-me-first\.html|report\.html|records\/[\w-]+\.json|as-they-came\/[\w-]+(\.eml|\/\d\d\.[a-z0-9]{1,8}))$/.test(name))).toEqual([]);
  expect(Object.keys(files).join()).not.toMatch(/QZ|lee|pat/i);
  expect(files[`as-they-came/${theirs.message}.eml`]).toContain('QZTHEIRS-text');
  expect(files[`as-they-came/${theirs.message}/01.txt`]).toContain('attached');
  expect(files[`as-they-came/${filed}.eml`]).toContain('QZFILED');
});

test('the cover says that it is a draft, what to check and what it does not reach; the file has a reference and a date', async () => {
  const answer = await ask(jo.id, 'exportSubject', { body: { email: address } });
  expect(answer.headers['content-disposition']).toMatch(/filename\*=UTF-8''SA-[0-9A-F]{8}-\d{4}-\d\d-\d\d\.zip$/);
  const cover = (await exported())['read-me-first.html'] ?? '';
  expect(cover).toContain('It is a draft for a person to check');
  expect(cover).toContain('Copies in the complaints mailbox');
  expect(cover).toContain('ask another manager, or the monitoring officer');
});

test('what a stranger wrote is text in the page, and nothing of it runs or leads anywhere', async () => {
  await api.office.receive(mail('hostile', `"<script>alert(1)</script>" <${address}>`, '<img src=x onerror=alert(1)> </pre><a href="javascript:x">', '=cmd|calc'));
  const { 'report.html': page = '' } = await exported();
  expect(page).not.toMatch(/<(script|img|a|iframe|form|link|object)\b/i);
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(page).toContain("default-src 'none'");
});

test('words about them in somebody else’s case are in it, and nothing else of that case', async () => {
  await ask(jo.id, 'correctKind', { id: another.caseId, body: { kind: 'complaint', because: 'Pat Lee said so: QZWORDS' } });
  const files = await exported();
  expect(files[`records/words-in-${another.caseId}.json`]).toContain('QZWORDS');
  expect(Object.keys(files)).not.toContain(`records/${another.caseId}.json`);
  expect(inRecords(files)).not.toContain('QZANOTHER');
});

test('what is about whoever makes it is in none of theirs, and is told by nothing', async () => {
  const before = await found({ email: address }, sam.id);
  await ask(jo.id, 'restrictCase', { id: theirs.caseId, body: { ground: 'a colleague', because: 'It names him', concerning: [sam.id] } });
  expect(await found({ email: address }, jo.id)).toEqual(before);
  expect(await found({ email: address }, sam.id)).toMatchObject({ cases: [], files: 0 });
  expect(inRecords(await exported({ email: address }, sam.id))).not.toContain(theirs.caseId);
});

test('that somebody made it stands on every case and message that it holds, by name; a closed case was opened; once for one request', async () => {
  await ask(jo.id, 'restrictCase', { id: theirs.caseId, body: { ground: 'safeguarding', because: 'A child', named: [] } });
  for (let times = 0; times < 2; times += 1) await exported(undefined, jo.id, { 'idempotency-key': 'one' });
  const entries = (await timelineOf(api.office, theirs.caseId)).filter(({ type }) => type === 'Exported');
  expect(entries).toEqual([{ at: expect.any(String), type: 'Exported', by: jo.id, export: expect.stringMatching(/^SA-/) }]);
  const desk = api.office.desk();
  const kept = await messageStore(desk.ownWork, desk.counting).get(filed);
  expect(kept?.timeline.filter(({ type }) => type === 'Exported')).toEqual([{ at: expect.any(String), type: 'Exported', by: jo.id, export: entries[0]?.export }]);
  const view = (await ask(jo.id, 'case', { id: theirs.caseId })).body as CaseView;
  expect(view.story.flatMap((entry) => (entry.is === 'event' ? [`${entry.who} ${entry.says}`] : []))).toContain(`Jo Marsh took what is here into the subject access export ${String(entries[0]?.export)}`);
  expect(view.restriction?.openings.map(({ who }) => who)).toContain('Jo Marsh');
  expect((await timelineOf(api.office, another.caseId)).map(({ type }) => type)).not.toContain('Exported');
});

test('no log tells whom it was about', async () => {
  await exported();
  expect(api.logged.join('\n')).not.toMatch(/pat|lee|QZ/i);
});
