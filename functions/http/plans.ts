import type { Planner } from '../../shared/domain/plan/decide';
import type { Draft } from '../../shared/domain/plan/draft';
import { ok, refuse } from '../../shared/kernel/result';
import { planAroundView } from '../presenters/plan-around-view';
import { planCardView, planView } from '../presenters/plan-view';
import { rosterOf } from '../presenters/roster';
import { guideView, suggestionView } from '../presenters/suggestion-view';
import { aroundPlan } from '../use-cases/around-plan';
import { beginPlan as begin } from '../use-cases/begin-plan';
import { decideApproach as decide } from '../use-cases/decide-approach';
import type { Desk } from '../use-cases/desk';
import { planInSight, saveDraft, type WrittenPlan } from '../use-cases/save-draft';
import { readCursor, writeCursor } from './cursor';
import type { Answer, Caller, Handler } from './door';

/** Who calls, as somebody who does something with a plan. */
export const plannerOf = ({ id, roles }: Caller): Planner => ({ id, asTeam: roles.includes('EngagementTeam'), asApprover: roles.includes('Approver') });

type PlanAnswer = Answer<(typeof import('../../shared/contract/routes').routes)['plan']>;

async function shown(desk: Desk, caller: Caller, planId: string, written?: WrittenPlan): Promise<PlanAnswer> {
  const there = written ?? (await planInSight(desk, planId));
  if (!there) return refuse({ code: 'not-found' });
  const view = await planView(desk, there, plannerOf(caller));
  return ok({ view, version: view.version });
}

export const approachGuide: Handler<'approachGuide'> = () => Promise.resolve(ok({ view: guideView }));

export const suggestApproach: Handler<'suggestApproach'> = ({ body }) => Promise.resolve(ok({ view: suggestionView(body.answers) }));

export const plans: Handler<'plans'> = async ({ desk, caller, query: { of, stage, after, limit } }) => {
  const question = { plans: of, ...(stage && { stage }), ...(of === 'mine' && { by: caller.id }) };
  const from = after === undefined ? undefined : readCursor(desk.council.key, question, after);
  if (after !== undefined && !from) return refuse({ code: 'bad-cursor' });
  const asked = { kind: 'plan', where: { ...(of === 'mine' && { officer: caller.id }), ...(stage && { situation: stage }) } } as const;
  const [roster, page, listed] = await Promise.all([rosterOf(desk), desk.documents.list({ ...asked, orderBy: 'begunAt', descending: true, limit, ...(from && { after: from }) }), desk.documents.count(asked)]);
  return ok({ view: { items: page.items.map((item) => planCardView(roster, item)), listed, ...(page.next && { next: writeCursor(desk.council.key, question, page.next) }) } });
};

export const beginPlan: Handler<'beginPlan'> = async ({ desk, caller, body, request }) => {
  const begun = await begin(desk, caller.id, body, request);
  return begun.ok ? shown(desk, caller, begun.value.id) : refuse(begun.refusal);
};

export const plan: Handler<'plan'> = ({ desk, caller, id }) => shown(desk, caller, id);

export const planAround: Handler<'planAround'> = async ({ desk, caller, id }) => {
  const [around, roster] = await Promise.all([aroundPlan(desk, caller.id, id), rosterOf(desk)]);
  return around ? ok({ view: planAroundView(around, roster) }) : refuse({ code: 'not-found' });
};

export const changeDraft: Handler<'changeDraft'> = async ({ desk, caller, id, body, ifMatch }) => {
  const saved = await saveDraft(desk, plannerOf(caller), id, body as Draft, ifMatch);
  if (saved.ok) return shown(desk, caller, id, saved.value);
  const { refusal } = saved;
  return refusal.code === 'changed-meanwhile' ? refuse({ refusal: { code: refusal.code }, more: { current: await planView(desk, refusal.current, plannerOf(caller)) } }) : refuse(refusal);
};

export const decideApproach: Handler<'decideApproach'> = async ({ desk, caller, id, body: { because, ...body }, request }) => {
  const decided = await decide(desk, id, { by: plannerOf(caller), ...body, ...(because !== undefined && { because }) }, request);
  return decided.ok ? shown(desk, caller, id) : refuse(decided.refusal);
};
