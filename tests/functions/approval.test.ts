import { createHash } from 'node:crypto';
import { peopleStore } from '../../functions/stores/people-store';
import type { ApprovalView } from '../../shared/contract/approval';
import type { Problem } from '../../shared/contract/problem';
import type { Role } from '../../shared/domain/people/vocabulary';
import { readDate } from '../../shared/kernel/london';
import { draftWith, everyCriterion } from '../builders/approvals';
import { Api, type Answered } from '../builders/api';
import { amara, jo, sam } from '../builders/office';
import { day } from '../builders/moments';
import { ann, bob, keepRules, officeRules, wholePlan, write } from '../builders/plans';

let api: Api;
let id: string;
let draft: string;
beforeEach(async () => {
  api = await Api.open();
  await keepRules(api.office);
  ({ id, draft } = await wholePlan(api.office));
});
afterEach(() => api.close());

type Name = Parameters<Api['route']>[0];
const as = async (person: string, roles: readonly Role[], name: Name, body?: unknown, more: object = {}): Promise<Answered> => api.route(name, { id, ...(body !== undefined && { body }), ...more, token: await api.tokenFor(person, roles) });
const author = (name: Name, body?: unknown, more?: object) => as(sam.id, ['Author'], name, body, more);
const team = (name: Name, body?: unknown) => as(amara.id, ['EngagementTeam'], name, body);
const approver = (person: string, name: Name, body?: unknown, more?: object) => as(person, ['Approver'], name, body, more);
const view = ({ body }: Answered): ApprovalView => body as ApprovalView;
const now = async (person = sam.id, roles: Role[] = ['Author']): Promise<ApprovalView> => view(await as(person, roles, 'planApproval'));
const hashNow = async (): Promise<string> => (await now()).version?.hash ?? '';
const submit = (shown = draft) => author('submitPlan', { draft: shown, highLevel: false });
const pass = async () => team('checkPlan', { hash: await hashNow(), criteria: everyCriterion, checks: [] });
const approve = async (person: string, step: string, hash?: string, more?: object) => approver(person, 'approvePlan', { hash: hash ?? (await hashNow()), step, interest: 'none' }, more);

async function asked(): Promise<void> {
  await submit();
  await pass();
}

test('a plan goes from its author to signed off, and each sees what is theirs to do', async () => {
  expect(await now()).toMatchObject({ stage: 'draft', may: ['submit'], policy: 'must' });
  expect(await submit()).toMatchObject({ status: 201, body: { stage: 'quality check', may: ['submit', 'recall'], version: { no: 1, summary: expect.arrayContaining([{ says: 'We would', is: 'Inform. Libraries open an hour later on Saturdays from June.' }, { says: 'Where', is: 'The whole county' }, { says: 'Runs', is: 'From Tue 3 June 2025' }]) } } });
  expect(view(await team('waitingPlans'))).toMatchObject({ items: [{ id, title: 'Library hours', stage: 'quality check' }] });
  expect(await now(amara.id, ['EngagementTeam'])).toMatchObject({ toCheck: { checks: [] }, may: expect.arrayContaining(['check', 'send back']) });
  expect((await now()).steps[0]).toMatchObject({ said: 'Then asks Jo Marsh', open: false });
  expect(await pass()).toMatchObject({ status: 200, body: { stage: 'approval', said: expect.stringMatching(/^With Jo Marsh since /), steps: [{ said: 'Waits for Jo Marsh', open: true }, { open: false }] } });
  expect(view(await approver(jo.id, 'waitingPlans'))).toMatchObject({ items: [{ id, opens: 'Tue 3 June 2025' }] });
  expect(view(await approver(ann.id, 'waitingPlans'))).toEqual({ items: [] });
  expect(await now(jo.id, ['Approver'])).toMatchObject({ asked: { step: 'head', as: 'Head of Libraries', position: 'Step 1 of 2, then Finance' }, may: ['approve', 'send back', 'pass on'] });
  expect(await approve(jo.id, 'head')).toMatchObject({ status: 200, body: { signed: [{ no: 1, said: expect.stringMatching(/^Version 1, as Head of Libraries, /) }], may: [] } });
  expect(await approve(bob.id, 'money')).toMatchObject({ status: 200, body: { stage: 'signed off', steps: [{ done: true }, { done: true, said: expect.stringMatching(/^Approved by Bob Hale, /) }] } });
  expect((await author('plans')).body).toMatchObject({ items: [{ stage: 'signed off' }] });
});

test('what is missing is said in words beside its place', async () => {
  const shown = await write(api.office, id, draftWith({ formats: '', cost: 'much' }));
  expect(await submit(shown)).toMatchObject({ status: 409, body: { code: 'plan-not-whole', errors: [{ at: 'text.formats', says: 'Accessible formats' }] } });
  expect(await submit(draft)).toMatchObject({ status: 412, body: { code: 'changed-meanwhile' } });
});

test('an approval of what was not read is refused with what is different', async () => {
  await asked();
  const read = await hashNow();
  await approver(jo.id, 'readVersion', { hash: read });
  await submit(await write(api.office, id, draftWith({ opens: '2025-06-10' })));
  await pass();
  const refused = await approve(jo.id, 'head', read);
  expect(refused).toMatchObject({ status: 409, body: { code: 'not-what-you-read', current: { version: { no: 2 }, changed: { differences: [{ says: 'Opens', before: 'Tue 3 June 2025', after: 'Tue 10 June 2025', material: true }] } } } });
  expect(((refused.body as Problem).current as ApprovalView).may).toContain('approve');
  expect((await now(jo.id, ['Approver'])).changed).toMatchObject({ differences: [{ says: 'Opens' }] });
});

test('editing goes on beside the version, and says what another submission would void', async () => {
  await asked();
  await approve(jo.id, 'head');
  const shown = await write(api.office, id, draftWith({ opens: '2025-06-10' }));
  expect(await now()).toMatchObject({ stage: 'approval', edited: { voids: 1, differences: [{ says: 'Opens', material: true }] } });
  expect((await now(ann.id, ['Approver'])).edited).toBeUndefined();
  expect(await submit(shown)).toMatchObject({ body: { stage: 'quality check' } });
});

test('typing fixes one after the other are measured against what was signed: together they are a change', async () => {
  draft = await write(api.office, id, draftWith({ seldomHeard: 'Nobody loses by the removal of a stop.' }));
  await asked();
  await approve(jo.id, 'head');
  const fixed = async (seldomHeard: string) => submit(await write(api.office, id, draftWith({ seldomHeard })));
  expect(await fixed('Nobody loses by the renoval of a stop.')).toMatchObject({ body: { stage: 'approval', steps: [{ done: true }, {}] } });
  const next = await write(api.office, id, draftWith({ seldomHeard: 'Nobody loses by the reneval of a stop.' }));
  expect((await now()).edited).toMatchObject({ voids: 1 });
  expect(await submit(next)).toMatchObject({ body: { stage: 'quality check', steps: [{ done: false }, {}] } });
  expect(await fixed('Nobody loses by the renewal of a stop.')).toMatchObject({ body: { stage: 'quality check', steps: [{ done: false }, {}] } });
});

test('a typing fix leaves the approval and the check as they are', async () => {
  await asked();
  await approve(jo.id, 'head');
  const shown = await write(api.office, id, draftWith({ inShort: 'Libraries open an hour later on Saturdays, from June.' }));
  expect((await now()).edited).toMatchObject({ voids: 0, differences: [{ material: false }] });
  expect(await submit(shown)).toMatchObject({ body: { stage: 'approval', version: { no: 2 }, steps: [{ done: true }, { open: true }] } });
  expect(await approve(ann.id, 'money')).toMatchObject({ body: { stage: 'signed off' } });
});

test('two approvers in the same second: one signs, the other is told that somebody has answered', async () => {
  await asked();
  await approve(jo.id, 'head');
  const hash = await hashNow();
  const both = await Promise.all([approve(ann.id, 'money', hash), approve(bob.id, 'money', hash)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'not-in-approval' });
});

test('a double click approves once, with one key and with two', async () => {
  await asked();
  const hash = await hashNow();
  const clicks = await Promise.all(['k1', 'k1', 'k2'].map((key) => approve(jo.id, 'head', hash, { headers: { 'idempotency-key': key } })));
  expect(clicks.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await now(jo.id, ['Approver'])).signed).toHaveLength(1);
});

test('nobody approves without a role, of their own writing, with an interest, or without being asked for one', async () => {
  await asked();
  const hash = await hashNow();
  expect(await as(sam.id, ['Author', 'Approver'], 'approvePlan', { hash, step: 'head', interest: 'none' })).toMatchObject({ status: 403, body: { code: 'wrote-it' } });
  expect(await approver(jo.id, 'approvePlan', { hash, step: 'head' })).toMatchObject({ status: 422, body: { errors: [{ at: 'interest', says: 'Say whether you have an interest.' }] } });
  expect(await approve(ann.id, 'head')).toMatchObject({ status: 403, body: { code: 'not-asked' } });
  await approver(jo.id, 'declareInterest', { because: 'My sister runs it.' });
  expect(await approve(jo.id, 'head')).toMatchObject({ status: 403, body: { code: 'has-interest' } });
});

test('a plan is offered to be passed on to those who work here still, with what they are', async () => {
  const [store, yesterday] = [peopleStore(api.office.desk().ownWork), readDate('2025-04-16')!];
  await store.keepPerson({ ...ann, lastDay: yesterday });
  await store.keepPerson({ ...bob, areas: ['libraries'], seen: { roles: ['Approver'], on: yesterday } });
  await asked();
  const { people } = await now(jo.id, ['Approver']);
  expect(people.map(({ name, is }) => [name, is])).toEqual([
    ['Amara Field', 'Highways'],
    ['Bob Hale', 'Approver, Libraries'],
  ]);
});

test('sent back with words, the author reads them; not mine goes to whoever it is', async () => {
  await asked();
  expect(await approver(jo.id, 'passOnPlan', { step: 'head', to: 'a stranger' })).toMatchObject({ status: 422, body: { code: 'no-such-person' } });
  expect(await approver(jo.id, 'passOnPlan', { step: 'head', to: bob.id })).toMatchObject({ body: { may: [] } });
  expect(await approver(bob.id, 'sendBackPlan', { hash: await hashNow(), because: ' ' })).toMatchObject({ status: 422 });
  expect(await approver(bob.id, 'sendBackPlan', { hash: await hashNow(), because: 'Say what it costs.' })).toMatchObject({ status: 200 });
  expect(await now()).toMatchObject({ stage: 'sent back', because: 'Say what it costs.', said: expect.stringMatching(/^Sent back by Bob Hale, /), steps: [{ said: 'Not signed by Bob Hale' }, { said: expect.stringMatching(/^Not signed by /) }] });
});

test('a deputy acts for an absent approver on the days that a manager named, and not the day after', async () => {
  await asked();
  const name = async (by: string, roles: Role[], deputy: object) => api.route('changeColleague', { id: jo.id, body: { deputy }, token: await api.tokenFor(by, roles), headers: { 'if-match': ((await api.route('colleague', { id: jo.id, token: await api.tokenFor(amara.id, ['Manager']) })).headers.etag ?? '') } });
  const days = { from: '2025-04-16', until: '2025-04-17' };
  expect(await name(bob.id, ['Approver'], { person: ann.id, ...days })).toMatchObject({ status: 404 });
  expect(await name(amara.id, ['Manager'], { person: amara.id, ...days })).toMatchObject({ status: 409, body: { code: 'deputy-names-themselves' } });
  expect(await name(amara.id, ['Manager'], { person: ann.id, ...days })).toMatchObject({ status: 200 });
  expect(view(await approver(ann.id, 'waitingPlans'))).toMatchObject({ items: [{ id }] });
  api.office.clock.set('2025-04-18T00:00:00+01:00');
  expect(await approve(ann.id, 'head')).toMatchObject({ status: 403, body: { code: 'not-asked' } });
  api.office.clock.set('2025-04-17T23:59:00+01:00');
  expect(await approve(ann.id, 'head')).toMatchObject({ status: 200, body: { signed: [{ said: expect.stringContaining('for Jo Marsh') }] } });
});

test('whoever reads where a plan stands reads who acts today for whoever is asked', async () => {
  await asked();
  const { ownWork } = api.office.desk();
  const keep = (person: Parameters<ReturnType<typeof peopleStore>['keepPerson']>[0]) => peopleStore(ownWork).keepPerson(person);
  const days = { from: day('2025-04-16'), until: day('2025-04-17') };
  await keep({ ...jo, absence: days, deputy: { person: ann.id, ...days } });
  for (const [person, roles] of [[sam.id, ['Author']], [amara.id, ['EngagementTeam']], [ann.id, ['Approver']]] as [string, Role[]][]) {
    expect(await now(person, roles)).toMatchObject({ said: expect.stringMatching(/^With Jo Marsh, for whom Ann Bello acts, since /), steps: [{ said: 'Waits for Jo Marsh, for whom Ann Bello acts' }, { said: 'Then asks Ann Bello, Bob Hale (one of them)' }] });
  }
  // One who is away herself answers for nobody, nor does one who may not decide.
  await keep({ ...ann, absence: days });
  expect((await now()).steps[0]?.said).toBe('Waits for Jo Marsh');
  await keep(ann);
  await approver(ann.id, 'declareInterest', { because: 'My sister runs it.' });
  expect((await now()).steps[0]?.said).toBe('Waits for Jo Marsh');
});

test('where several are asked, it is plain for whom of them a deputy acts, and no more once the days are over', async () => {
  await asked();
  await approve(jo.id, 'head');
  const days = { from: day('2025-04-16'), until: day('2025-04-17') };
  await peopleStore(api.office.desk().ownWork).keepPerson({ ...bob, deputy: { person: jo.id, ...days } });
  expect(await now()).toMatchObject({ said: expect.stringMatching(/^With Ann Bello; Bob Hale, for whom Jo Marsh acts, since /), steps: [{}, { said: 'Waits for Ann Bello; Bob Hale, for whom Jo Marsh acts (one of them)' }] });
  api.office.clock.set('2025-04-18T00:00:00+01:00');
  expect((await now()).steps[1]?.said).toBe('Waits for Ann Bello, Bob Hale (one of them)');
});

test('a version says where it is, and a division that is added is told to whoever approves', async () => {
  await asked();
  await submit(await write(api.office, id, { ...draftWith({}), places: { Hexworth: 'yes' } }));
  expect((await now()).version?.summary).toContainEqual({ says: 'Where', is: 'Hexworth' });
  expect((await author('planVersion', undefined, { query: { no: '2', from: '1' } })).body).toMatchObject({ changed: [{ says: 'Where: Hexworth', after: 'Yes', material: true }] });
});

test('each version stays readable, with its difference; its proof gives its hash again', async () => {
  await asked();
  await approve(jo.id, 'head');
  const { hash = '' } = (await now()).version ?? {};
  await submit(await write(api.office, id, draftWith({ opens: '2025-06-10' })));
  expect((await author('planVersion', undefined, { query: { no: '1' } })).body).toMatchObject({ no: 1, hash, parts: expect.arrayContaining([{ title: 'Dates', rows: [{ says: 'Opens', is: 'Tue 3 June 2025' }] }]) });
  expect((await author('planVersion', undefined, { query: { no: '2', from: '1' } })).body).toMatchObject({ changed: [{ says: 'Opens', material: true }] });
  expect(await author('planVersion', undefined, { query: { no: '7' } })).toMatchObject({ status: 404 });
  const page = (await approver(jo.id, 'planProof', undefined, { query: { no: '1' } })).all;
  const [, text = ''] = /<pre>([^<]+)<\/pre>/.exec(page) ?? [];
  const plain = text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  expect(createHash('sha256').update(plain, 'utf8').digest('hex')).toBe(hash);
  expect(page).toContain('Jo Marsh');
});

test('where the check is only recommended, its author says why it goes on without', async () => {
  await keepRules(api.office, { ...officeRules, quality: 'strongly recommended' });
  expect(await author('submitPlan', { draft, highLevel: false, withoutCheck: { because: 'It was checked last year.', checks: [] } })).toMatchObject({ body: { stage: 'approval', check: { said: 'Not checked by the Community Engagement Team: It was checked last year.' } } });
});

test('a plan of another service area is absent, whatever is asked of it', async () => {
  await asked();
  for (const [name, body] of [['planApproval', undefined], ['submitPlan', { draft, highLevel: false }], ['recallPlan', {}]] as const) expect(await as(bob.id, ['Author'], name, body)).toMatchObject({ status: 404 });
});
