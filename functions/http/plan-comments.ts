import type { Planner } from '../../shared/domain/plan/decide';
import { ok, refuse } from '../../shared/kernel/result';
import { planCommentsView } from '../presenters/plan-comments-view';
import { rosterOf } from '../presenters/roster';
import { comment, commentsOn, type Commented } from '../use-cases/comment';
import type { Desk } from '../use-cases/desk';
import type { Handler } from './door';
import { newIdFor } from './new-id';
import { plannerOf } from './plans';

const shown = async (desk: Desk, reader: Planner, commented: Commented | undefined) => (commented ? ok({ view: planCommentsView(commented, await rosterOf(desk), reader) }) : refuse({ code: 'not-found' as const }));

export const planComments: Handler<'planComments'> = async ({ desk, caller, id }) => shown(desk, plannerOf(caller), await commentsOn(desk, id));

export const commentOnPlan: Handler<'commentOnPlan'> = async ({ desk, caller, id, body: { passage, ...said }, request }) => {
  const by = plannerOf(caller);
  const at = desk.clock.now();
  const made = await comment(desk, id, { type: 'Comment', at, by, id: newIdFor(id, by.id, at), ...said, ...(passage !== undefined && { passage }) }, request);
  return made.ok ? shown(desk, by, made.value) : made;
};

export const settleComment: Handler<'settleComment'> = async ({ desk, caller, id, body, request }) => {
  const by = plannerOf(caller);
  const settled = await comment(desk, id, { type: 'Settle', at: desk.clock.now(), by, comment: body.comment }, request);
  return settled.ok ? shown(desk, by, settled.value) : settled;
};
