import type { ApprovalView } from '../../shared/contract/approval';
import type { ApprovalSettingsView } from '../../shared/contract/approval-settings';
import type { Role } from '../../shared/domain/people/vocabulary';
import { everyCriterion } from '../builders/approvals';
import { Api, type Answered } from '../builders/api';
import { amara, jo, sam } from '../builders/office';
import { ann, bob, keepRules, officeRules, wholePlan } from '../builders/plans';

let api: Api;
beforeEach(async () => {
  api = await Api.open();
  await keepRules(api.office);
});
afterEach(() => api.close());

type Name = Parameters<Api['route']>[0];
const as = async (person: string, roles: readonly Role[], name: Name, asked: object = {}): Promise<Answered> => api.route(name, { ...asked, token: await api.tokenFor(person, roles) });
const settings = async (): Promise<ApprovalSettingsView> => (await as(sam.id, ['Administrator'], 'approvalSettings')).body as ApprovalSettingsView;
const change = async (body: object, by = sam.id): Promise<Answered> => as(by, ['Administrator'], 'changeApprovalRules', { body: { ...officeRules, ...body }, headers: { 'if-match': `"${(await settings()).version}"` } });
const [highLevel, otherwise] = [officeRules.routes[0]?.highLevel, officeRules.routes[0]?.otherwise];
const cabinet = { is: 'committee', id: 'cabinet', title: 'Cabinet' };

test('who approves plans is changed by name, and what is refused is said beside its route', async () => {
  expect(await change({ quality: 'strongly recommended', routes: [{ directorate: 'Communities', highLevel, otherwise: [...(otherwise ?? []), [cabinet]] }] })).toMatchObject({
    status: 200, body: { rules: { quality: 'strongly recommended' }, story: [expect.stringMatching(/^Sam Okoro made the Team’s check strongly recommended; changed the route of Communities for all other plans, which asks Jo Marsh, Ann Bello, Bob Hale, /)] },
  });
  expect((await settings()).notes).toContainEqual({ directorate: 'Communities', which: 'otherwise', says: 'Head of Libraries: Jo Marsh alone is asked. A plan that they write cannot be submitted: nobody signs their own.' });
  expect(await change({ routes: [{ directorate: 'Communities', highLevel, otherwise: [[cabinet]] }] })).toMatchObject({ status: 422, body: { code: 'route-not-whole', errors: [{ at: 'Communities otherwise' }] } });
  const putIn = [[{ is: 'people', id: 'head', title: 'Head', as: 'Head of Service', people: [sam.id], needs: 'any' }]];
  expect(await change({ routes: [{ directorate: 'Communities', highLevel, otherwise: putIn }] })).toMatchObject({ status: 409, body: { code: 'routes-name-yourself' } });
  expect(await as(sam.id, ['Administrator'], 'changeApprovalRules', { body: officeRules, headers: { 'if-match': '"built in"' } })).toMatchObject({ status: 412, body: { code: 'changed-meanwhile', current: { directorates: ['Communities', 'Place'] } } });
});

test('a plan that is asked about keeps its route, and so does the same text when it was taken back and is submitted again', async () => {
  const { id, draft } = await wholePlan(api.office);
  const plan = async (): Promise<ApprovalView> => (await as(sam.id, ['Author'], 'planApproval', { id })).body as ApprovalView;
  await as(sam.id, ['Author'], 'submitPlan', { id, body: { draft, highLevel: false } });
  await change({ routes: [{ directorate: 'Communities', highLevel, otherwise: [[{ is: 'people', id: 'head', title: 'Head', as: 'Head of Service', people: [bob.id], needs: 'any' }], [cabinet]] }] });
  expect((await plan()).steps.map(({ title }) => title)).toEqual(['Head of Libraries', 'Finance']);
  await as(sam.id, ['Author'], 'recallPlan', { id, body: {} });
  await as(sam.id, ['Author'], 'submitPlan', { id, body: { draft, highLevel: false } });
  expect((await plan()).steps.map(({ title }) => title)).toEqual(['Head of Libraries', 'Finance']);
});

test('a committee’s step: its day and papers, then its minute from that day on, recorded by the Team; what is not agreed goes back', async () => {
  await change({ routes: [{ directorate: 'Communities', highLevel, otherwise: [[{ is: 'people', id: 'head', title: 'Head', as: 'Head of Service', people: [jo.id, ann.id], needs: 'any' }], [cabinet]] }] });
  const { id, draft } = await wholePlan(api.office);
  await as(sam.id, ['Author'], 'submitPlan', { id, body: { draft, highLevel: false } });
  const team = async (name: Name, body?: unknown): Promise<Answered> => as(amara.id, ['EngagementTeam'], name, { id, ...(body !== undefined && { body }) });
  const hash = ((await team('planApproval')).body as ApprovalView).version?.hash;
  await team('checkPlan', { hash, criteria: everyCriterion, checks: [] });
  await as(jo.id, ['Approver'], 'approvePlan', { id, body: { hash, step: 'head', interest: 'none' } });
  expect((await team('planApproval')).body).toMatchObject({ may: ['submit', 'recall', 'record meeting'], steps: [{ done: true }, { is: 'committee', open: true, said: 'No date yet' }] });
  expect(await team('setMeeting', { step: 'cabinet', on: '2025-04-30', papers: 'Item 7' })).toMatchObject({ status: 200, body: { steps: [{}, { meeting: { on: '2025-04-30', papers: 'Item 7', met: false } }] } });
  expect(await team('recordMinute', { step: 'cabinet', hash, resolution: 'agreed', said: 'Agreed.' })).toMatchObject({ status: 422, body: { code: 'minute-before-meeting' } });
  api.office.clock.set('2025-04-30T12:00:00+01:00');
  expect((await team('planApproval')).body).toMatchObject({ steps: [{}, { meeting: { met: true } }] });
  expect(await team('recordMinute', { step: 'cabinet', hash, resolution: 'not agreed', said: 'Ask the readers of Ashby too.' })).toMatchObject({ status: 200, body: { stage: 'sent back', because: 'Ask the readers of Ashby too.' } });
});
