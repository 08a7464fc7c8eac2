import { planStore } from '../../functions/stores/plan-store';
import type { PlanAroundView } from '../../shared/contract/plan-around';
import type { PlanView } from '../../shared/contract/plans';
import type { Role } from '../../shared/domain/people/vocabulary';
import { Api, type Answered } from '../builders/api';
import { amara, jo, sam } from '../builders/office';
import { Life } from '../builders/life';
import { millLane } from '../fixtures/mill-lane';

let api: Api;
let life: Life;
beforeEach(async () => {
  life = await Life.begin();
  life.at('Mon 2 June 2025');
  api = life.api;
});
afterEach(() => life.end());

type Ask = Parameters<Api['route']>;
const as = async (person: string, roles: readonly Role[], ...[route, asked = {}]: Ask): Promise<Answered> => api.route(route, { ...asked, token: await api.tokenFor(person, roles) });

interface Written {
  title?: string;
  area?: string;
  opens?: string;
  closes?: string;
  people?: readonly string[];
  places?: readonly string[];
}

const ticks = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'yes']));

/** A plan of Amara's, who writes any plan, with its days, people and places. */
async function written({ title = 'Another plan', area = 'libraries', opens = '2025-09-01', closes = '2025-11-24', people = ['residents'], places = [] }: Written): Promise<string> {
  const { id } = (await as(amara.id, ['EngagementTeam'], 'beginPlan', { body: { title, area }, headers: { 'idempotency-key': title } })).body as PlanView;
  const body = { answers: {}, notes: {}, text: { opens, closes }, people: ticks(people), places: ticks(places) };
  expect(await as(amara.id, ['EngagementTeam'], 'changeDraft', { id, body, headers: { 'if-match': '"none"' } })).toMatchObject({ status: 200 });
  return id;
}
const around = async (id: string, ...[person = amara.id, roles = ['EngagementTeam'] as readonly Role[]]): Promise<PlanAroundView> => (await as(person, roles, 'planAround', { id })).body as PlanAroundView;
const decideToInform = (id: string) => as(amara.id, ['EngagementTeam'], 'decideApproach', { id, body: { approach: 'inform', answers: { duty: 'no', knowledge: 'sufficient' }, decidedBy: jo.id, as: 'Head of Service', seen: 0 } });

describe('others who ask the same people', () => {
  test('are found across services, with the days that both are open and the fullest week', async () => {
    const id = await written({ title: 'Bus times', area: 'highways' });
    const other = await written({ title: 'Library hours', opens: '2025-11-10', closes: '2026-01-10' });
    await written({ title: 'After it', opens: '2025-11-25', closes: '2026-01-10' });
    await written({ title: 'Other people', people: ['students'] });
    const { others } = await around(id);
    expect(others.items).toEqual([
      { plan: { id: other, title: 'Library hours' }, area: expect.objectContaining({ name: 'Libraries' }), author: expect.objectContaining({ name: 'Amara Field' }), said: 'Open Mon 10 Nov 2025 to Sat 10 Jan 2026: 15 days together, 10 Nov to 24 Nov', both: 'Residents, the whole county' },
    ]);
    expect(others.weeks.filter((week) => week.others > 0).map(({ monday }) => monday)).toEqual(['Mon 10 Nov 2025', 'Mon 17 Nov 2025', 'Mon 24 Nov 2025']);
    expect(others.most).toBe('In the week of Mon 10 Nov 2025, one other plan asks the same people.');
  });

  test('an author who may not open one learns whom to ask, and not what it is about', async () => {
    await written({ title: 'MARK' });
    const { id } = (await as(sam.id, ['Author'], 'beginPlan', { body: { title: 'Bus times', area: 'highways' } })).body as PlanView;
    await as(sam.id, ['Author'], 'changeDraft', { id, body: { answers: {}, notes: {}, text: { opens: '2025-09-01', closes: '2025-10-01' }, people: ticks(['residents']) }, headers: { 'if-match': '"none"' } });
    const answer = await as(sam.id, ['Author'], 'planAround', { id });
    expect((answer.body as PlanAroundView).others.items).toMatchObject([{ area: { name: 'Libraries' }, author: { name: 'Amara Field' } }]);
    expect(answer.all).not.toContain('MARK');
  });

  test('one that its author took back asks nobody anything', async () => {
    const id = await written({ title: 'Bus times', area: 'highways' });
    const plans = planStore(api.office.desk().ownWork);
    const other = await plans.get(await written({ title: 'Library hours' }));
    expect((await around(id)).others.items).toHaveLength(1);
    if (other) await plans.append(other, [{ type: 'PlanRecalled', at: api.office.clock.now(), by: amara.id, no: 1 }]);
    expect((await around(id)).others.items).toEqual([]);
  });

  test('one that was decided to inform asks nobody anything', async () => {
    const id = await written({});
    expect((await decideToInform(await written({ title: 'Told alone' }))).status).toBe(200);
    expect((await around(id)).others.items).toEqual([]);
  });

  test('nobody is looked for until the people and the days are known, and the page says so', async () => {
    const { id } = (await as(amara.id, ['EngagementTeam'], 'beginPlan', { body: { title: 'Bus times', area: 'highways' } })).body as PlanView;
    expect(await around(id)).toMatchObject({ others: { needs: expect.stringMatching(/^Say which local people/), items: [], weeks: [] }, before: { needs: expect.any(String), items: [] } });
  });

  test('a plan out of sight has nothing around it', async () => {
    const id = await written({});
    expect(await as(sam.id, ['Author'], 'planAround', { id })).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});

test('who asked the same people before is known for three years, the latest first', async () => {
  const id = await written({ opens: '2025-09-01' });
  await written({ title: 'Long ago', opens: '2022-01-01', closes: '2022-08-31' });
  await written({ title: 'Two years ago', opens: '2023-01-01', closes: '2023-03-01' });
  await written({ title: 'Last year', opens: '2024-06-01', closes: '2024-08-01', places: ['Ashby North'] });
  expect((await around(id)).before.items.map(({ plan, said, both }) => [plan?.title, said, both])).toEqual([
    ['Last year', 'Closed Thu 1 Aug 2024', 'Residents, in Ashby North'],
    ['Two years ago', 'Closed Wed 1 Mar 2023', 'Residents, the whole county'],
  ]);
});

describe('what people wrote about', () => {
  const aCase = async (at: number, more: { inShort?: string; kind?: string } = {}): Promise<string> => {
    const { id } = await life.receive(millLane({ id: `<around-${at}@example.net>`, from: 'Pat Lee <pat.lee@example.net>' }));
    const made = await life.done<{ cases: { id: string }[] }>('triage', 'capture', { id, body: { matters: [{ kind: more.kind ?? 'complaint', area: 'highways', inShort: more.inShort ?? 'Potholes', wanted: '' }], contact: sam.id, to: 'pat.lee@example.net' } });
    return made.cases[0]?.id ?? '';
  };
  const figures = async (id: string) => Object.fromEntries((await around(id)).cases.figures.map(({ what, cases }) => [what, cases]));

  test('is counted for the service by kind and by the words of the title, few of them never exactly', async () => {
    const id = await written({ title: 'Potholes and pavements', area: 'highways' });
    for (let at = 0; at < 5; at += 1) await aCase(at);
    await aCase(5, { kind: 'compliment', inShort: 'Thanks for the pavement' });
    expect(await figures(id)).toEqual({ Complaints: '5', Comments: 'none', Compliments: 'fewer than 5', 'Service requests': 'none', '“pothole” in what a case is about': '5', '“pavement” in what a case is about': 'fewer than 5' });
  });

  test('a name or an address in a title finds nobody who wrote', async () => {
    const id = await written({ title: 'Lee Lane potholes: pat.lee@example.net', area: 'highways' });
    for (let at = 0; at < 5; at += 1) await aCase(at);
    expect(await figures(id)).toEqual({ Complaints: '5', Comments: 'none', Compliments: 'none', 'Service requests': 'none', '“pothole” in what a case is about': '5' });
  });

  test('a case that is closed to others is not counted', async () => {
    const id = await written({ title: 'Bridges', area: 'highways' });
    const made = [];
    for (let at = 0; at < 5; at += 1) made.push(await aCase(at, { inShort: 'The bridge' }));
    await life.done('manager', 'restrictCase', { id: made[0] ?? '', body: { ground: 'another reason', because: 'It names somebody.', named: [], concerning: [] } });
    expect(await figures(id)).toMatchObject({ Complaints: 'fewer than 5', '“bridge” in what a case is about': 'fewer than 5' });
  });
});
