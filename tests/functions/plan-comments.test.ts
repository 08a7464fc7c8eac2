import type { PlanCommentsView } from '../../shared/contract/plan-comments';
import type { PlanView } from '../../shared/contract/plans';
import type { Role } from '../../shared/domain/people/vocabulary';
import { commentStore } from '../../functions/stores/comment-store';
import { sightOfWork } from '../../shared/domain/people/sight';
import { Api, type Answered } from '../builders/api';
import { amara, council, jo, sam } from '../builders/office';

let api: Api;
let id: string;
beforeEach(async () => {
  api = await Api.open();
  id = ((await as(sam.id, ['Author'], 'beginPlan', { body: { title: 'Bus times', area: 'highways' } })).body as PlanView).id;
});
afterEach(() => api.close());

type Ask = Parameters<Api['route']>;
const as = async (person: string, roles: readonly Role[], ...[route, asked = {}]: Ask): Promise<Answered> => api.route(route, { ...asked, token: await api.tokenFor(person, roles) });
const approver = (...ask: Ask): Promise<Answered> => as(jo.id, ['Approver'], ...ask);
const comment = { beside: 'text.questions', passage: 'Do you agree?', says: 'That is a leading question.' };

test('an approver’s comment stands beside its passage, by name, and its author settles it', async () => {
  const made = await approver('commentOnPlan', { id, body: comment });
  expect(made).toMatchObject({ status: 201, body: { items: [{ ...comment, by: { name: 'Jo Marsh' }, maySettle: true }] } });
  const [first] = (made.body as PlanCommentsView).items;
  expect((await as(sam.id, ['Author'], 'settleComment', { id, body: { comment: first?.id } })).body).toMatchObject({ items: [{ settled: expect.stringMatching(/^Settled by Sam Okoro, /), maySettle: false }] });
  expect((await approver('planComments', { id })).body).toMatchObject({ items: [{ says: comment.says, settled: expect.any(String) }] });
});

test('sent twice it is one, the first and the next alike; and two at once are two', async () => {
  for (const key of ['k1', 'k2']) for (let again = 0; again < 2; again += 1) await approver('commentOnPlan', { id, body: comment, headers: { 'idempotency-key': key } });
  api.office.clock.pass(1);
  await Promise.all([approver('commentOnPlan', { id, body: { ...comment, says: 'One' } }), as(amara.id, ['EngagementTeam'], 'commentOnPlan', { id, body: { ...comment, says: 'Other' } })]);
  const { items } = (await approver('planComments', { id })).body as PlanCommentsView;
  expect(items.map(({ says }) => says).sort()).toEqual(['One', 'Other', comment.says, comment.says]);
});

test('a colleague reads and comments, and settles nobody else’s', async () => {
  await approver('commentOnPlan', { id, body: comment });
  const [first] = ((await as(amara.id, ['Author'], 'planComments', { id })).body as PlanCommentsView).items;
  expect(first?.maySettle).toBe(false);
  expect(await as(amara.id, ['Author'], 'settleComment', { id, body: { comment: first?.id } })).toMatchObject({ status: 403, body: { code: 'not-yours-to-settle' } });
  expect(await as(amara.id, ['Author'], 'settleComment', { id, body: { comment: 'none' } })).toMatchObject({ status: 404, body: { code: 'no-such-comment' } });
});

test('out of sight there is neither plan nor comment', async () => {
  for (const route of ['planComments', 'commentOnPlan', 'settleComment'] as const) {
    const body = route === 'settleComment' ? { comment: 'c' } : comment;
    expect(await as(jo.id, ['Author'], route, { id, ...(route !== 'planComments' && { body }) })).toMatchObject({ status: 404, body: { code: 'not-found' } });
  }
});

test('what was said is not in the story of what happened', async () => {
  await approver('commentOnPlan', { id, body: comment });
  const kept = await commentStore(api.office.documents.for(council.key, sightOfWork)).get(id);
  expect(kept?.timeline).toEqual([{ at: expect.any(String), type: 'Commented', by: jo.id, comment: kept?.state.comments[0]?.id }]);
});
