import type { AppointmentsView, ColleaguesView, ColleagueView } from '../../shared/contract/colleagues';
import type { TodayView } from '../../shared/contract/today';
import type { MeView } from '../../shared/contract/views';
import type { Role } from '../../shared/domain/people/vocabulary';
import { peopleStore } from '../../functions/stores/people-store';
import type { Answered } from '../builders/api';
import { Life } from '../builders/life';
import { amara, jo, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const ada = { id: '00000000-0000-4000-8000-00000000000a', name: 'Ada Whitlock', areas: [] };
const lee = { id: '00000000-0000-4000-8000-00000000000b', name: 'Lee Oster', telephone: '03069 990151', areas: [] };

let life: Life;
type Route = Parameters<Life['ask']>[1];
const as = async (id: string, of: Role[], route: Route, asked = {}): Promise<Answered> => life.api.route(route, { ...asked, token: await life.api.tokenFor(id, of) });
const page = async (id: string): Promise<ColleagueView> => (await as(ada.id, ['Administrator'], 'colleague', { id })).body as ColleagueView;
const change = async (by: string, of: Role[], id: string, body: object, version?: string): Promise<Answered> =>
  as(by, of, 'changeColleague', { id, body, headers: { 'if-match': `"${version ?? (await page(id)).version}"` } });
const administer = (id: string, body: object): Promise<Answered> => change(ada.id, ['Administrator'], id, body);
const aCase = async (area = 'highways'): Promise<string> => {
  const { id } = await life.receive(millLane({ id: `<${area}@example.net>` }));
  return (await life.capture(id, { area })).cases[0]?.id ?? '';
};

beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 June 2025');
  for (const person of [ada, lee]) await peopleStore(life.office.desk().ownWork).keepPerson(person);
});
afterEach(() => life.end());

test('a service area that is given or taken holds on the very next request', async () => {
  const id = await aCase();
  expect(await as(lee.id, ['Officer'], 'case', { id })).toMatchObject({ status: 404 });
  expect(await administer(lee.id, { areas: ['highways'] })).toMatchObject({ status: 200, body: { areas: ['highways'] } });
  expect(await as(lee.id, ['Officer'], 'case', { id })).toMatchObject({ status: 200 });
  await administer(lee.id, { areas: [] });
  expect(await as(lee.id, ['Officer'], 'case', { id })).toMatchObject({ status: 404 });
});

test('nobody opens an area to themselves: an administrator who is an officer too asks another, and all is on record', async () => {
  const { version } = await page(ada.id);
  expect(await change(ada.id, ['Administrator', 'Officer'], ada.id, { areas: ['highways'] }, version)).toMatchObject({ status: 409, body: { code: 'widens-own-sight' } });
  expect(await change(sam.id, ['Officer'], sam.id, { areas: ['highways', 'libraries'] })).toMatchObject({ status: 403, body: { code: 'not-yours-to-change' } });
  await administer(lee.id, { areas: ['highways', 'libraries'] });
  expect((await page(lee.id)).story).toEqual(['Ada Whitlock changed their service areas to: Highways, Libraries, Mon 2 June 2025, 12:00.']);
});

test('everybody finds their own page and may change their telephone number and absence; another’s is absent to them', async () => {
  expect((await as(sam.id, [], 'colleague', { id: sam.id })).body).toMatchObject({ name: 'Sam Okoro', mayChange: ['telephone', 'email', 'absence'] });
  expect(await change(sam.id, [], sam.id, { telephone: '03069 990177' })).toMatchObject({ status: 200, body: { telephone: '03069 990177' } });
  expect(await as(sam.id, ['Triage', 'Officer', 'Member'], 'colleague', { id: lee.id })).toMatchObject({ status: 404 });
  expect(await change(sam.id, ['Triage'], lee.id, { telephone: '03069 990177' })).toMatchObject({ status: 404 });
  expect(await as(jo.id, ['Manager'], 'colleague', { id: 'nobody' })).toMatchObject({ status: 404 });
});

test('word of plans goes to an address of the council’s own, written by whoever it is of or an administrator', async () => {
  expect(await change(sam.id, ['Author'], sam.id, { email: 'sam@example.net' })).toMatchObject({ status: 422, body: { code: 'address-not-ours' } });
  expect(await change(sam.id, ['Author'], sam.id, { email: 'sam.okoro@marlshire.example' })).toMatchObject({ status: 200, body: { email: 'sam.okoro@marlshire.example', story: [expect.stringMatching(/^Sam Okoro changed their e-mail address, /)] } });
  expect(await change(jo.id, ['Manager'], sam.id, { email: 'jo.marsh@marlshire.example' })).toMatchObject({ status: 403, body: { code: 'not-yours-to-change' } });
});

test('a contact without a telephone number is refused with the page that mends it, and named once it has one', async () => {
  const { id } = await life.receive(millLane());
  const body = { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole', wanted: '' }], contact: jo.id, to: 'pat.lee@example.net' };
  const refused = await life.ask('triage', 'capture', { id, body });
  expect(refused).toMatchObject({ status: 422, body: { code: 'letter-lacks', errors: [{ at: 'telephone number', says: expect.stringContaining('Settings, People') as string }] } });
  await change(jo.id, ['Manager'], jo.id, { telephone: '03069 990188' });
  await life.done('triage', 'capture', { id, body });
  await life.timer('sweep');
  expect(life.office.letterbox.sent.at(-1)?.text).toContain('Jo Marsh, telephone 03069 990188');
});

test('somebody who has left is let in no more, nor named or given anything; what is theirs is listed for a manager', async () => {
  const id = await aCase();
  await life.done('manager', 'assignCase', { id, body: { officer: amara.id }, headers: { 'if-match': `"${(await life.case(id)).version}"` } });
  await administer(amara.id, { lastDay: '2025-06-02' });
  expect(await life.ask('officer', 'case', { id })).toMatchObject({ status: 200 });
  life.at('Tue 3 June 2025');
  expect(await life.ask('officer', 'case', { id })).toMatchObject({ status: 403, body: { code: 'has-left' } });
  expect((await life.done<MeView>('manager', 'me')).officers.map(({ name }) => name)).toEqual(['Lee Oster', 'Sam Okoro']);
  expect(await life.ask('manager', 'assignCase', { id, body: { officer: amara.id }, headers: { 'if-match': `"${(await life.case(id)).version}"` } })).toMatchObject({ status: 422, body: { code: 'no-such-person' } });
  const { id: another } = await life.receive(millLane({ id: '<next@example.net>' }));
  expect(await life.ask('triage', 'capture', { id: another, body: { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole', wanted: '' }], contact: amara.id, to: 'pat.lee@example.net' } })).toMatchObject({ status: 422, body: { code: 'no-such-contact' } });
  expect((await as(jo.id, ['Manager'], 'colleague', { id: amara.id })).body).toMatchObject({ hasLeft: true, cases: { count: 1, opens: { officer: amara.id } } });
  expect(await page(amara.id)).not.toHaveProperty('cases');
  expect((await life.done<TodayView>('manager', 'today')).load).toMatchObject([{ officer: { name: 'Amara Field', away: 'has left' }, open: { count: 1 } }]);
});

test('a letter of a case whose contact has left names whoever has the case', async () => {
  const id = await aCase();
  await life.done('manager', 'assignCase', { id, body: { officer: amara.id }, headers: { 'if-match': `"${(await life.case(id)).version}"` } });
  await administer(sam.id, { lastDay: '2025-06-01' });
  expect((await life.done<{ text: string }>('manager', 'draftCaseLetter', { id, body: { letter: 'holding reply', workingDays: 3, because: 'The inspector is ill' } })).text).toContain('Your contact is Amara Field, telephone 03069 990143');
});

test('only an administrator adds somebody, once; from then on Heard knows them', async () => {
  const body = { id: '00000000-0000-4000-8000-0000000000BB', name: 'New Officer', telephone: '03069 990166', areas: ['libraries'] };
  const id = body.id.toLowerCase();
  expect(await as(id, ['Officer'], 'cases')).toMatchObject({ status: 403, body: { code: 'unknown-person' } });
  expect(await as(jo.id, ['Manager'], 'addColleague', { body })).toMatchObject({ status: 403 });
  expect(await as(ada.id, ['Administrator'], 'addColleague', { body: { ...body, areas: ['nothing'] } })).toMatchObject({ status: 422, body: { code: 'no-such-area' } });
  expect(await as(ada.id, ['Administrator'], 'addColleague', { body })).toMatchObject({ status: 201, body: { id, story: ['Ada Whitlock added them to Heard, with service areas: Libraries, Mon 2 June 2025, 12:00.'] } });
  expect(await as(ada.id, ['Administrator'], 'addColleague', { body })).toMatchObject({ status: 409, body: { code: 'person-known' } });
  expect(await as(id, ['Officer'], 'cases')).toMatchObject({ status: 200 });
});

test('somebody is found in the directory by part of a name, with who is known already, and added with their address', async () => {
  const nia = { id: '00000000-0000-4000-8000-0000000000cc', name: 'Nia Okoro', mail: 'nia.okoro@marlshire.example' };
  life.office.directory.people.push({ id: sam.id, name: sam.name }, nia);
  const found = await as(ada.id, ['Administrator'], 'findInDirectory', { body: { text: ' okoro ' } });
  expect(found).toMatchObject({ status: 200, body: { people: [{ ...nia, isKnown: false }, { id: sam.id, isKnown: true }], mayBeMore: false } });
  expect(life.office.directory.asked).toEqual(['okoro']);
  const add = (email: string) => as(ada.id, ['Administrator'], 'addColleague', { body: { id: nia.id, name: nia.name, email, areas: [] } });
  expect(await add('nia@example.net')).toMatchObject({ status: 422, body: { code: 'address-not-ours' } });
  expect(await add(nia.mail)).toMatchObject({ status: 201, body: { email: nia.mail } });
});

test('who works here as Heard has it, and is in the directory no more, is told; who has left is not asked after', async () => {
  life.office.directory.people.push({ id: sam.id, name: sam.name }, { id: ada.id, name: ada.name });
  await administer(lee.id, { lastDay: '2025-06-01' });
  const gone = (await as(ada.id, ['Administrator'], 'goneFromDirectory')).body as { people: string[] };
  expect(gone.people.sort()).toEqual([amara.id, jo.id].sort());
});

test.each([['later', 503, 'directory-away'], ['refused', 409, 'directory-refuses']] as const)('a directory that answers %s is an answer in words: %i', async (trouble, status, code) => {
  life.office.directory.trouble = trouble;
  expect(await as(ada.id, ['Administrator'], 'findInDirectory', { body: { text: 'okoro' } })).toMatchObject({ status, body: { code, detail: expect.stringContaining('type the name and the object id yourself') } });
  expect(await as(ada.id, ['Administrator'], 'goneFromDirectory')).toMatchObject({ status, body: { code } });
});

test('roles are shown as the last token had them, and nothing goes by them', async () => {
  expect((await page(sam.id)).roles).toBe('No role known until they open Heard');
  const { version } = await page(sam.id);
  await as(sam.id, ['Triage', 'Officer'], 'me');
  await as(sam.id, ['Triage', 'Officer'], 'me');
  const seen = await page(sam.id);
  expect(seen.roles).toBe('Triage, Officer, as the directory said on Mon 2 June 2025');
  expect(Number(seen.version)).toBe(Number(version) + 1);
  expect(await as(sam.id, [], 'cases')).toMatchObject({ status: 403 });
  expect(((await as(jo.id, ['Manager'], 'colleagues')).body as ColleaguesView).people.find(({ id }) => id === sam.id)).toMatchObject({ areas: ['Highways'], roles: seen.roles });
});

test('absence, deputy and divisions are told with their days; what the council does not have is refused', async () => {
  await administer(sam.id, { absence: { from: '2025-06-02', until: '2025-06-06' }, deputy: { person: amara.id, from: '2025-06-02', until: '2025-06-06' } });
  const { people, mayAdd } = (await as(jo.id, ['Manager'], 'colleagues')).body as ColleaguesView;
  expect(people.find(({ id }) => id === sam.id)?.away).toBe('Absent until Fri 6 June 2025. Amara Field acts for them.');
  expect(mayAdd).toBe(false);
  expect((await life.done<MeView>('manager', 'me')).officers.find(({ id }) => id === sam.id)).toMatchObject({ away: 'absent until Fri 6 June 2025' });
  expect(await administer(sam.id, { divisions: [{ division: 'Nowhere', from: '2025-06-02' }] })).toMatchObject({ status: 422, body: { code: 'no-such-division' } });
  expect(await administer(sam.id, { deputy: { person: 'nobody', from: '2025-06-02', until: '2025-06-06' } })).toMatchObject({ status: 422, body: { code: 'no-such-person' } });
});

test('who was second is shown what it is now', async () => {
  const { version } = await page(sam.id);
  await administer(sam.id, { telephone: '03069 990111' });
  expect(await change(jo.id, ['Manager'], sam.id, { telephone: '03069 990122' }, version)).toMatchObject({ status: 412, body: { current: { telephone: '03069 990111' } } });
});

test('who is Chair and who is lead officer is named with days, by a manager or an administrator', async () => {
  const { version, directorates } = await life.done<AppointmentsView>('manager', 'appointments');
  expect(directorates).toEqual(['Communities', 'Place']);
  const headers = { 'if-match': `"${version}"` };
  const appointments = [{ post: 'chair', person: jo.id, from: '2025-06-01' }, { post: 'lead officer', directorate: 'Place', person: sam.id, from: '2025-06-01' }];
  expect(await life.ask('manager', 'changeAppointments', { body: { appointments: [{ ...appointments[0], person: 'nobody' }] }, headers })).toMatchObject({ status: 422, body: { code: 'no-such-person' } });
  expect(await life.ask('manager', 'changeAppointments', { body: { appointments }, headers })).toMatchObject({ status: 200, body: { appointments, changed: 'Changed by Jo Marsh, Mon 2 June 2025, 12:00.' } });
  expect(await life.ask('manager', 'changeAppointments', { body: { appointments: [] }, headers })).toMatchObject({ status: 412, body: { current: { appointments } } });
});
