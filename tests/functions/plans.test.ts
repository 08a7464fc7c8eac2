import { peopleStore } from '../../functions/stores/people-store';
import type { SuggestionView } from '../../shared/contract/approach';
import type { PlanView } from '../../shared/contract/plans';
import type { Role } from '../../shared/domain/people/vocabulary';
import { readDate } from '../../shared/kernel/london';
import { Api, type Answered } from '../builders/api';
import { answersOf, outsideDecisions } from '../builders/decisions';
import { amara, jo, sam } from '../builders/office';
import { withOutsideCases } from '../builders/outside-cases';

let api: Api;
beforeEach(async () => {
  api = await Api.open();
});
afterEach(() => api.close());

type Ask = Parameters<Api['route']>;
const as = async (person: string, roles: readonly Role[], ...[route, asked = {}]: Ask): Promise<Answered> => api.route(route, { ...asked, token: await api.tokenFor(person, roles) });
const author = (...ask: Ask): Promise<Answered> => as(sam.id, ['Author'], ...ask);
const begin = async (area = 'highways', title = 'Library hours'): Promise<PlanView> => (await as(sam.id, ['Author'], 'beginPlan', { body: { title, area } })).body as PlanView;
const save = (id: string, version: string, body: unknown): Promise<Answered> => author('changeDraft', { id, body, headers: { 'if-match': `"${version}"` } });

withOutsideCases('decision/decision.json', 'cases that others wrote come out of the API as they say', async () => {
  const came = [];
  for (const { id, inputs } of outsideDecisions()) {
    const view = (await author('suggestApproach', { body: { answers: answersOf(inputs) } })).body as SuggestionView;
    const ids = (speaks: string): string[] => view.rules.filter((rule) => rule.speaks === speaks).map((rule) => (speaks === 'for' ? rule.id : `${rule.id}:${rule.points.toUpperCase()}`));
    came.push({ id, is: view.is.replace('a ', '').toUpperCase(), reasons: view.is === 'incomplete' ? view.unanswered.map(() => 'Q1 unanswered') : ids('for'), contrary: ids('against'), flags: view.consequences.map((each) => each.id), needsSentence: view.needsSentence });
  }
  expect(came).toEqual(outsideDecisions().map(({ id, expected, reasons, contrary, flags, requiresReason }) => ({ id, is: expected, reasons, contrary, flags: flags.map((flag) => flag.slice(0, flag.indexOf(':'))), needsSentence: requiresReason })));
});

test('a plan is begun once for one request, and is listed for its author', async () => {
  const asked = { body: { title: 'Library hours', area: 'highways' }, headers: { 'idempotency-key': 'k1' } };
  const [first, again] = [await author('beginPlan', asked), await author('beginPlan', asked)];
  expect([first.status, again.status]).toEqual([201, 201]);
  expect((again.body as PlanView).id).toBe((first.body as PlanView).id);
  expect((await author('plans', { query: { of: 'mine' } })).body).toMatchObject({ listed: 1, items: [{ title: 'Library hours', area: { name: 'Highways' }, author: { name: 'Sam Okoro' }, stage: 'draft' }] });
  expect((await author('beginPlan', { body: { title: 'Elsewhere', area: 'nowhere' } })).body).toMatchObject({ code: 'no-such-area' });
});

test('whoever may have decided is offered with what they are, as far as it is known', async () => {
  const [store, yesterday] = [peopleStore(api.office.desk().ownWork), readDate('2025-04-16')!];
  await store.keepPerson({ ...amara, areas: ['highways', 'libraries', 'waste', 'planning'], seen: { roles: ['EngagementTeam', 'Approver'], on: yesterday } });
  await store.keepPerson({ ...jo, lastDay: yesterday });
  const { people } = await begin();
  expect(people.map(({ name, is }) => [name, is])).toEqual([
    ['Amara Field', 'Community Engagement Team, Approver, Highways, Libraries and 2 more'],
    ['Sam Okoro', 'Highways'],
  ]);
});

test('plans are listed by how far they have come, each stage with its own count', async () => {
  await begin();
  for (const whose of ['mine', 'all']) expect((await author('plans', { query: { of: whose, stage: 'draft' } })).body).toMatchObject({ listed: 1, items: [{ title: 'Library hours' }] });
  expect((await author('plans', { query: { stage: 'signed off' } })).body).toEqual({ items: [], listed: 0 });
  expect(await author('plans', { query: { stage: 'lost' } })).toMatchObject({ status: 422 });
});

test('what is typed is saved under its version; a second hand is shown what is there now', async () => {
  const { id, version } = await begin();
  const saved = await save(id, version, { answers: { duty: 'no', knowledge: 'gaps' }, notes: { knowledge: 'Nobody asked the young.' } });
  expect(saved.body).toMatchObject({ draft: { answers: { duty: 'no', knowledge: 'gaps' }, notes: { knowledge: 'Nobody asked the young.' } }, suggestion: { is: 'consult', title: 'Consult' } });
  expect(await save(id, version, { answers: { duty: 'yes' }, notes: {} })).toMatchObject({ status: 412, body: { code: 'changed-meanwhile', current: { draft: { answers: { duty: 'no' } } } } });
  expect(await author('changeDraft', { id, body: { answers: {}, notes: {} } })).toMatchObject({ status: 428 });
});

test('the decision is recorded by name with its reason, whatever was suggested, and says when its answers changed', async () => {
  const { id, version } = await begin();
  const answers = { duty: 'no', knowledge: 'sufficient', ownership: 'yes' };
  const saved = (await save(id, version, { answers, notes: {} })).body as PlanView;
  const decision = { approach: 'involve', answers, decidedBy: jo.id, as: 'Head of Service', seen: 0 };
  expect(await author('decideApproach', { id, body: decision })).toMatchObject({ status: 422, body: { code: 'sentence-needed' } });
  const because = 'The rangers’ work cannot be done without them.';
  expect(await author('decideApproach', { id, body: { ...decision, because, decidedBy: 'a stranger' } })).toMatchObject({ status: 422, body: { code: 'no-such-decision-maker' } });
  expect(await author('decideApproach', { id, body: { ...decision, because } })).toMatchObject({
    status: 200,
    body: { decisions: 1, decision: { approach: 'involve', suggested: 'Needs a decision', because, answersChanged: false, said: expect.stringMatching(/^Involve: decided by Jo Marsh, Head of Service, written down by Sam Okoro, /) } },
  });
  expect((await save(id, saved.version, { answers: { ...answers, ownership: 'no' }, notes: {} })).body).toMatchObject({ decision: { answersChanged: true } });
  expect((await author('plans')).body).toMatchObject({ items: [{ approach: 'involve' }] });
});

test('the same decision sent twice is one, and of two people who decide at once the second is told', async () => {
  const { id } = await begin();
  const asked = { id, body: { approach: 'inform', answers: { duty: 'no', knowledge: 'sufficient' }, decidedBy: jo.id, as: 'Head of Service', seen: 0 }, headers: { 'idempotency-key': 'k1' } };
  await author('decideApproach', asked);
  expect(await author('decideApproach', asked)).toMatchObject({ status: 200, body: { decisions: 1 } });
  expect(await as(jo.id, ['Approver'], 'decideApproach', { id, body: { ...asked.body, approach: 'consult', because: 'We promised.' } })).toMatchObject({ status: 409, body: { code: 'decided-meanwhile' } });
});

describe('the plan', () => {
  const missing = (view: PlanView): string[] => view.reading.missing.map(({ path }) => path);

  test('says what is still missing as it is written, each in words with its place', async () => {
    const { id, version, reading } = await begin();
    expect(reading.missing[0]).toEqual({ path: 'approach', says: 'Whether to inform, consult or involve', section: 'Before anything else' });
    const saved = (await save(id, version, { answers: {}, notes: {}, text: { inShort: 'Shorter hours on Saturdays.', opens: '2025-09-01', closes: '2025-10-01' }, people: { residents: 'yes' } })).body as PlanView;
    expect(missing(saved)).not.toEqual(expect.arrayContaining(['text.inShort']));
    expect(saved.reading).toMatchObject({ short: false, datesSaid: 'Would open Mon 1 Sept 2025 and close Wed 1 Oct 2025: 30 days, more than 4 weeks.', missing: expect.arrayContaining([{ path: 'text.whyShorter', says: 'Why it is shorter than 12 weeks', section: 'Dates' }]) });
  });

  test('takes the short path once it is decided to inform, and is told of what promises more', async () => {
    const { id, version } = await begin();
    const before = (await save(id, version, { answers: { duty: 'no', knowledge: 'sufficient' }, notes: {}, text: { inShort: 'We will consult residents.' } })).body as PlanView;
    await author('decideApproach', { id, body: { approach: 'inform', answers: before.draft.answers, decidedBy: jo.id, as: 'Head of Service', seen: 0 } });
    const { reading } = (await author('plan', { id })).body as PlanView;
    expect([reading.short, reading.missing.some(({ path }) => path === 'text.questions')]).toEqual([true, false]);
    expect(reading.findings).toEqual([{ path: 'text.inShort', says: '“We will consult” promises more than was decided', help: expect.stringContaining('The plan is to inform.') }]);
  });

  test('the duty of section 138 is not offered and not taken for a plan of today, and is for one of 2014', async () => {
    const { id, version } = await begin();
    const offered = (view: PlanView): string[] => view.reading.sections.flatMap(({ lists }) => lists).filter(({ part }) => part === 'bases').flatMap(({ options }) => options.map((each) => each.id));
    const withBase = { answers: {}, notes: {}, bases: { 'lgpiha-138': 'yes' } };
    expect(offered((await author('plan', { id })).body as PlanView)).not.toContain('lgpiha-138');
    expect(await save(id, version, withBase)).toMatchObject({ status: 422, body: { code: 'base-not-in-force' } });
    const then = (await save(id, version, { ...withBase, text: { opens: '2014-09-01' } })).body as PlanView;
    expect(offered(then)).toContain('lgpiha-138');
    // The day moves: what was chosen is told, and nothing typed is refused.
    expect((await save(id, then.version, { ...withBase, text: { opens: '2016-09-01' } })).body).toMatchObject({ reading: { findings: [{ path: 'bases', says: 'A legal base is not in force on that day' }] } });
  });

  test('a field that no plan has is refused', async () => {
    const { id, version } = await begin();
    expect(await save(id, version, { answers: {}, notes: {}, text: { colour: 'green' } })).toMatchObject({ status: 422, body: { code: 'invalid' } });
  });
});

describe('who sees and changes a plan', () => {
  test('a plan of another service is absent to its colleagues, and there for the team and for approvers', async () => {
    const { id } = (await as(jo.id, ['EngagementTeam'], 'beginPlan', { body: { title: 'MARK', area: 'libraries' } })).body as PlanView;
    const decide = { id, body: { approach: 'inform', answers: { duty: 'no', knowledge: 'sufficient' }, decidedBy: jo.id, as: 'Head of Service', seen: 0 } };
    for (const answer of [await author('plan', { id }), await save(id, 'none', { answers: {}, notes: {} }), await author('decideApproach', decide)]) expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect((await author('plans')).body).toEqual({ items: [], listed: 0 });
    for (const role of ['EngagementTeam', 'Approver'] as const) expect((await as(amara.id, [role], 'plan', { id })).status).toBe(200);
  });

  test('a colleague of the same service reads it and does not write it; the team writes it; an approver records the decision alone', async () => {
    const { id, version } = await begin();
    const write = { id, body: { answers: { duty: 'no' }, notes: {} }, headers: { 'if-match': `"${version}"` } };
    expect((await as(amara.id, ['Author'], 'plan', { id })).body).toMatchObject({ may: [] });
    expect(await as(amara.id, ['Author'], 'changeDraft', write)).toMatchObject({ status: 403, body: { code: 'not-the-author' } });
    expect((await as(jo.id, ['Approver'], 'plan', { id })).body).toMatchObject({ may: ['decide'] });
    expect((await as(jo.id, ['EngagementTeam'], 'changeDraft', write)).status).toBe(200);
  });

  test('whoever has cases sees no plan by that, and whoever has plans sees no case', async () => {
    const { id } = await begin();
    expect((await as(jo.id, ['Manager'], 'plan', { id })).body).toMatchObject({ code: 'not-your-role' });
    expect((await as(jo.id, ['EngagementTeam'], 'cases')).body).toMatchObject({ code: 'not-your-role' });
    expect((await as(jo.id, ['Triage'], 'me')).body).toMatchObject({ may: expect.not.arrayContaining(['see plans']) });
    expect((await as(jo.id, ['Approver'], 'me')).body).toMatchObject({ may: ['see plans'] });
  });
});
