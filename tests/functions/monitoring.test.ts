import type { ColleagueView } from '../../shared/contract/colleagues';
import type { MonitoringSettingsView } from '../../shared/contract/monitoring';
import type { TodayView } from '../../shared/contract/today';
import type { CaseView } from '../../shared/contract/cases';
import type { CapturedView } from '../../shared/contract/messages';
import type { MeView } from '../../shared/contract/views';
import { peopleStore } from '../../functions/stores/people-store';
import type { Answered } from '../builders/api';
import { Life } from '../builders/life';
import { amara, jo, sam } from '../builders/office';
import { millLane } from '../fixtures/mill-lane';

const gwen = { id: '00000000-0000-4000-8000-00000000000e', name: 'Gwen Marsh', areas: [] };
const lee = { id: '00000000-0000-4000-8000-00000000000f', name: 'Lee Oster', areas: [] };

let life: Life;
let closed: string;
let open: string;
let no = 0;

const aCase = async (restricted?: 'whistleblowing'): Promise<string> => {
  const { id } = await life.receive(millLane({ id: `<${(no += 1)}@example.net>` }));
  const { cases } = await life.done<CapturedView>('triage', 'capture', { id, body: { matters: [{ kind: 'complaint', area: 'highways', inShort: 'Pothole', wanted: '', ...(restricted && { restricted }) }], contact: sam.id, to: 'pat.lee@example.net' } });
  return cases[0]?.id ?? '';
};
type Route = Parameters<Life['ask']>[1];
const as = async (id: string, route: Route, asked = {}): Promise<Answered> => life.api.route(route, { ...asked, token: await life.api.tokenFor(id, []) });
const settings = () => life.done<MonitoringSettingsView>('manager', 'monitoringSettings');
const name = async (body: object): Promise<Answered> => life.ask('manager', 'changeMonitoring', { body, headers: { 'if-match': `"${(await settings()).version}"` } });

beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 June 2025');
  for (const person of [gwen, lee]) await peopleStore(life.office.desk().ownWork).keepPerson(person);
  closed = await aCase('whistleblowing');
  open = await aCase();
  await life.timer('sweep');
});
afterEach(() => life.end());

test('whoever is named without any role sees and opens the closed cases, and no other, by list, count, search and reference', async () => {
  expect(await as(gwen.id, 'cases')).toMatchObject({ status: 403, body: { code: 'not-your-role' } });
  expect(await name({ officer: gwen.id })).toMatchObject({ status: 200, body: { monitoring: { officer: gwen.id } } });
  expect((await as(gwen.id, 'cases')).body).toMatchObject({ items: [{ id: closed }], counts: { all: 1 } });
  expect(await as(gwen.id, 'case', { id: closed })).toMatchObject({ status: 200, body: { id: closed } });
  expect(await as(gwen.id, 'case', { id: open })).toMatchObject({ status: 404 });
  expect((await as(gwen.id, 'search', { body: { text: 'pothole' } })).body).toMatchObject({ items: [{ case: { id: closed } }] });
  expect((await as(gwen.id, 'me')).body as MeView).toMatchObject({ may: ['see cases', 'see to digests', 'name deputies'] });
});

test('they name a deputy for somebody absent, never themselves, and change nothing else of a colleague; whoever stops being it finds nobody', async () => {
  const change = async (body: object, version: string) => as(gwen.id, 'changeColleague', { id: sam.id, body, headers: { 'if-match': `"${version}"` } });
  const days = { from: '2025-06-02', until: '2025-06-06' };
  expect(await as(gwen.id, 'colleague', { id: sam.id })).toMatchObject({ status: 404 });
  expect(await as(gwen.id, 'colleagues')).toMatchObject({ status: 403 });
  await name({ officer: gwen.id });
  expect((await as(gwen.id, 'colleagues')).body).toMatchObject({ mayAdd: false, people: expect.arrayContaining([expect.objectContaining({ id: sam.id })]) });
  const { version, mayChange } = (await as(gwen.id, 'colleague', { id: sam.id })).body as ColleagueView;
  expect(mayChange).toEqual(['deputy']);
  expect(await change({ absence: days }, version)).toMatchObject({ status: 403, body: { code: 'not-yours-to-change' } });
  expect(await change({ deputy: { person: gwen.id, ...days } }, version)).toMatchObject({ status: 409, body: { code: 'deputy-names-themselves' } });
  expect(await change({ deputy: { person: jo.id, ...days } }, version)).toMatchObject({ status: 200, body: { deputy: { person: jo.id }, story: [expect.stringMatching(/^Gwen Marsh named Jo Marsh to act for them /)] } });
  await name({ officer: lee.id });
  expect(await as(gwen.id, 'colleague', { id: sam.id })).toMatchObject({ status: 404 });
});

test('every opening of theirs is on the case’s record', async () => {
  await name({ officer: gwen.id });
  await as(gwen.id, 'case', { id: closed });
  const seen = await life.done<CaseView>('manager', 'case', { id: closed });
  expect(seen.restriction?.openings.map(({ who }) => who)).toContain('Gwen Marsh');
});

test('they look, and set and lift holds by name; nothing else of the case is offered to them or done by them', async () => {
  await name({ officer: gwen.id });
  expect(((await as(gwen.id, 'case', { id: closed })).body as CaseView).actions).toEqual(['set hold']);
  expect(await as(gwen.id, 'setHold', { id: closed, body: { because: 'A claim is expected.' } })).toMatchObject({ status: 200, body: { actions: ['lift hold'], retention: { hold: { said: expect.stringContaining('set by Gwen Marsh') } } } });
  expect(((await as(gwen.id, 'case', { id: closed })).body as CaseView).story.flatMap((entry) => (entry.is === 'letter' ? entry.letter.actions : []))).toEqual([]);
  expect(await as(gwen.id, 'liftHold', { id: closed, body: { because: 'It was settled.' } })).toMatchObject({ status: 200 });
  expect(await as(gwen.id, 'setHold', { id: open, body: { because: 'A claim is expected.' } })).toMatchObject({ status: 404 });
  for (const route of ['correctKind', 'restrictCase', 'liftRestriction', 'anonymiseCase'] as const) expect(await as(gwen.id, route, { id: closed })).toMatchObject({ status: 403 });
});

test('Today says what is theirs: what is closed to others, and what is on hold, each figure with its list', async () => {
  await name({ officer: gwen.id });
  await as(gwen.id, 'setHold', { id: closed, body: { because: 'A claim is expected.' } });
  await life.done('manager', 'setHold', { id: open, body: { because: 'Another claim.' } });
  const { monitoring = [] } = (await as(gwen.id, 'today')).body as TodayView;
  expect(monitoring.map(({ figure, count }) => [figure, count])).toEqual([['closed to others', 1], ['on legal hold', 1]]);
  for (const { opens, count } of monitoring) expect(((await as(gwen.id, 'cases', { query: opens as Record<string, string> })).body as { items: unknown[] }).items).toHaveLength(count);
  expect(await life.done<TodayView>('manager', 'today')).not.toHaveProperty('monitoring');
  expect((await life.done<{ items: { id: string }[] }>('manager', 'cases', { query: { standing: 'on legal hold' } })).items).toHaveLength(2);
});

test('a case about them is absent to them', async () => {
  await name({ officer: gwen.id });
  await life.done('manager', 'restrictCase', { id: closed, body: { ground: 'a colleague', because: 'It names her', concerning: [gwen.id] } });
  expect(await as(gwen.id, 'case', { id: closed })).toMatchObject({ status: 404 });
  expect((await as(gwen.id, 'today')).body).toMatchObject({ monitoring: [{ count: 0 }, { count: 0 }] });
});

test('a deputy acts on their days only, and whoever was it sees nothing at once', async () => {
  await name({ officer: gwen.id, deputy: { person: lee.id, from: '2025-06-03', until: '2025-06-04' } });
  expect(await as(lee.id, 'case', { id: closed })).toMatchObject({ status: 403 });
  life.at('Wed 4 June 2025');
  expect(await as(lee.id, 'case', { id: closed })).toMatchObject({ status: 200 });
  life.at('Thu 5 June 2025');
  expect(await as(lee.id, 'case', { id: closed })).toMatchObject({ status: 403 });
  await name({});
  expect(await as(gwen.id, 'case', { id: closed })).toMatchObject({ status: 403 });
});

test('an officer who is it too works on their own areas as before, and only looks at what is closed', async () => {
  await life.done('manager', 'restrictCase', { id: closed, body: { ground: 'another reason', because: 'Not hers', named: [], contact: jo.id } });
  await name({ officer: amara.id });
  expect((await life.done<CaseView>('officer', 'case', { id: open })).actions).toContain('correct kind');
  expect((await life.done<CaseView>('officer', 'case', { id: closed })).actions).toEqual(['set hold']);
  expect(await life.ask('officer', 'correctKind', { id: closed, body: { kind: 'comment', because: 'No' } })).toMatchObject({ status: 404 });
});

test('who named whom is told, newest first; nobody names themselves; who was second is shown what it is now', async () => {
  const { version } = await settings();
  await name({ officer: gwen.id });
  await name({ officer: gwen.id, deputy: { person: lee.id, from: '2025-06-03', until: '2025-06-04' } });
  expect((await settings()).story).toEqual([
    'Jo Marsh named Gwen Marsh as monitoring officer, and Lee Oster to act for them from Tue 3 June 2025 until Wed 4 June 2025, Mon 2 June 2025, 12:00.',
    'Jo Marsh named Gwen Marsh as monitoring officer, Mon 2 June 2025, 12:00.',
  ]);
  expect(await name({ officer: jo.id })).toMatchObject({ status: 409, body: { code: 'names-yourself' } });
  expect(await name({ officer: 'nobody' })).toMatchObject({ status: 422, body: { code: 'no-such-person' } });
  expect(await life.ask('manager', 'changeMonitoring', { body: { officer: sam.id }, headers: { 'if-match': `"${version}"` } })).toMatchObject({ status: 412, body: { current: { monitoring: { officer: gwen.id } } } });
});
