import type { RetentionSettingsView } from '../../shared/contract/retention';
import type { CaseView } from '../../shared/contract/cases';
import type { Role } from '../../shared/domain/people/vocabulary';
import { Api } from '../builders/api';
import { answered } from '../builders/casework';
import { amara, jo, sam } from '../builders/office';

let api: Api;
let id: string;
beforeEach(async () => {
  api = await Api.open();
  id = await answered(api.office);
});
afterEach(() => api.close());

const manager = (): Promise<string> => api.tokenFor(jo.id, ['Manager']);
const ask = async (...[route, asked = {}]: Parameters<Api['route']>) => api.route(route, { ...asked, token: await manager() });
const view = async (): Promise<CaseView> => (await ask('case', { id })).body as CaseView;
const due = async () => (await ask('reviews')).body as { groups: { of: string; count: number; items: { id: string }[] }[] };
const figure = async (): Promise<number | undefined> => ((await ask('today')).body as { reviews?: number }).reviews;
const settings = async (): Promise<RetentionSettingsView> => (await ask('retentionSettings')).body as RetentionSettingsView;
const sixYears = '2031-04-17T10:00:00Z';

test('a closed case says when it is looked at, and how that day comes about', async () => {
  expect((await view()).retention).toMatchObject({
    reviewOn: '2031-04-17',
    said: 'To be looked at on Thu 17 Apr 2031: nothing is removed by itself.',
    working: expect.stringMatching(/^Closed on Thu 17 Apr 2025\. Complaints are looked at 6 years after\. Limitation Act 1980/),
    stays: [expect.stringContaining('mailbox keeps its own copies')],
  });
});

test('it is due from that day on, for managers: in the list, and in the figure on Today', async () => {
  api.office.clock.set('2031-04-16T10:00:00Z');
  expect([await due(), await figure()]).toEqual([{ groups: [] }, undefined]);
  api.office.clock.set(sixYears);
  expect((await due()).groups).toMatchObject([{ of: 'complaint', count: 1, items: [{ id }] }]);
  expect(await figure()).toBe(1);
  expect((await view()).retention).toMatchObject({ due: true, said: 'Its review was due on Thu 17 Apr 2031: keep it until another day, or anonymise it.' });
});

test('a case about the manager who looks, or closed to them, is due for others', async () => {
  await ask('restrictCase', { id, body: { ground: 'a colleague', because: 'It names Amara.', concerning: [amara.id] } });
  api.office.clock.set(sixYears);
  expect((await api.route('reviews', { token: await api.tokenFor(amara.id, ['Manager']) })).body).toEqual({ groups: [] });
  expect(await figure()).toBe(1);
});

test('kept longer, it is due on the day that was named, and says by whom and why', async () => {
  api.office.clock.set(sixYears);
  expect(await ask('keepLonger', { id, body: { until: '2033-01-10', because: 'A claim is expected.' } })).toMatchObject({ status: 200, body: { retention: { reviewOn: '2033-01-10', working: expect.stringContaining('Kept until Mon 10 Jan 2033 by Jo Marsh: A claim is expected.') } } });
  expect(await figure()).toBeUndefined();
  api.office.clock.set('2033-01-10T10:00:00Z');
  expect((await due()).groups).toMatchObject([{ of: 'kept longer', count: 1 }]);
});

test('on legal hold it is due for nothing, is listed apart, and cannot be anonymised until the hold is lifted by name', async () => {
  api.office.clock.set(sixYears);
  expect(await ask('setHold', { id, body: { because: 'A solicitor has written.' } })).toMatchObject({ status: 200, body: { retention: { hold: { said: expect.stringContaining('set by Jo Marsh'), because: 'A solicitor has written.' } } } });
  expect((await due()).groups).toMatchObject([{ of: 'on hold', count: 1 }]);
  expect(await figure()).toBeUndefined();
  const anonymise = () => ask('anonymiseCase', { id, body: { ground: 'kept long enough', reference: id } });
  expect((await view()).actions).toEqual(expect.arrayContaining(['lift hold', 'keep longer']));
  expect((await view()).actions).not.toContain('anonymise');
  expect((await view()).retention?.said).toMatch(/can be anonymised once the legal hold is lifted/);
  expect(await anonymise()).toMatchObject({ status: 409, body: { code: 'on-hold' } });
  expect(await ask('liftHold', { id, body: { because: 'The claim was settled.' } })).toMatchObject({ status: 200 });
  expect(await anonymise()).toMatchObject({ status: 200, body: { inShort: 'Anonymised', actions: [], retention: { anonymised: true, said: expect.stringContaining('removed by Jo Marsh') } } });
});

test('an open case can be put on hold too', async () => {
  await ask('nextStage', { id, body: { received: '2025-04-17', officer: sam.id, because: 'Not mended.' } });
  expect(await ask('setHold', { id, body: { because: 'A solicitor has written.' } })).toMatchObject({ status: 200, body: { retention: { said: expect.stringContaining('while it is open') } } });
});

test('anonymised, it is found by its reference and in the list of answered cases, tells nothing, and takes nothing more', async () => {
  const letters = (await view()).story.flatMap((entry) => (entry.is === 'letter' ? [entry.letter.id] : []));
  await ask('anonymiseCase', { id, body: { ground: 'erasure asked for', reference: id } });
  const { story, writer, wanted } = await view();
  expect([writer, wanted]).toEqual([{ name: '', address: '' }, '']);
  expect(JSON.stringify(story)).not.toMatch(/pat\.lee|pothole/i);
  expect((await ask('cases', { query: { standing: 'answered' } })).body).toMatchObject({ items: [{ id, inShort: 'Anonymised', anonymised: true }] });
  expect((await ask('search', { body: { text: id } })).body).toMatchObject({ items: [{ case: { id } }] });
  expect((await ask('search', { body: { text: 'pothole' } })).body).toMatchObject({ items: [] });
  expect(await ask('recordWishes', { id, body: { formats: ['Braille'], because: 'They rang.' } })).toMatchObject({ status: 409, body: { code: 'anonymised' } });
  expect(story.filter(({ is }) => is !== 'event')).toEqual([]);
  expect(letters).toHaveLength(2);
  for (const letter of letters) expect(await ask('reportSentInError', { id: letter, body: { because: 'To the neighbour' } })).toMatchObject({ status: 409, body: { code: 'anonymised' } });
});

test('the same request again is carried out once', async () => {
  const headers = { 'idempotency-key': 'one' };
  const body = { ground: 'erasure asked for', reference: id };
  for (let times = 0; times < 2; times += 1) expect(await ask('anonymiseCase', { id, body, headers })).toMatchObject({ status: 200 });
  expect((await view()).story.filter((entry) => entry.is === 'event' && entry.says.startsWith('removed people'))).toHaveLength(1);
});

test.each<[Role, string]>([['Triage', sam.id], ['Officer', amara.id]])('%s is offered none of it', async (role, person) => {
  const { actions } = (await api.route('case', { id, token: await api.tokenFor(person, [role]) })).body as CaseView;
  expect(actions.filter((act) => ['keep longer', 'anonymise', 'set hold', 'lift hold'].includes(act))).toEqual([]);
});

test('a council’s own times hold at once, for cases that were closed before, with who changed them', async () => {
  const { rules, version } = await settings();
  const save = (years: unknown, ifMatch: string) => ask('changeRetention', { body: { ...rules, complaint: { years, source: 'Our retention schedule, line 12' } }, headers: { 'if-match': `"${ifMatch}"` } });
  expect(await save(3, version)).toMatchObject({ status: 200, body: { changed: expect.stringMatching(/^Changed by Jo Marsh, /) } });
  expect(await save(4, version)).toMatchObject({ status: 412, body: { current: { rules: { complaint: { years: 3 } } } } });
  for (const years of [0, 1.5, 'six']) expect(await save(years, (await settings()).version)).toMatchObject({ status: 422, body: { errors: [{ at: 'complaint.years' }] } });
  expect((await view()).retention?.reviewOn).toBe('2028-04-17');
});
