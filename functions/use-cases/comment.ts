import { decideComment, noComments, type CommentCommand, type CommentEvent, type CommentRefusal, type Comments } from '../../shared/domain/plan/comments';
import type { Plan } from '../../shared/domain/plan/plan';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { RequestKey } from '../stores/aggregate-store';
import { commentStore } from '../stores/comment-store';
import { planStore } from '../stores/plan-store';
import { change, type ChangeRefusal } from './change';
import type { Desk } from './desk';

/** What is said beside a plan in sight. */
export interface Commented {
  plan: Plan;
  comments: Comments;
}

/** The comments on a plan in sight; `undefined` out of it. */
export async function commentsOn(desk: Desk, planId: string): Promise<Commented | undefined> {
  const [plan, kept] = await Promise.all([planStore(desk.documents).get(planId), commentStore(desk.ownWork).get(planId)]);
  return plan && { plan: plan.state, comments: kept?.state ?? noComments };
}

/** Comments, or settles a comment: once for each request, and of two at once neither is lost. */
export async function comment(desk: Desk, planId: string, command: CommentCommand, request: RequestKey | undefined): Promise<Result<Commented, CommentRefusal | ChangeRefusal>> {
  const plan = (await planStore(desk.documents).get(planId))?.state;
  if (!plan) return refuse({ code: 'not-found' });
  const store = commentStore(desk.ownWork);
  const along = request ? { request: { ...request, answer: null } } : {};
  if (!(await store.get(planId))) {
    const first = decideComment(command, plan, noComments);
    if (!first.ok) return first;
    const made = await store.create(planId, first.value, along);
    if (made) return ok({ plan, comments: made.state });
  }
  const changed = await change<Comments, CommentEvent, CommentRefusal>(store, planId, (state) => decideComment(command, plan, state), along);
  return changed.ok ? ok({ plan, comments: changed.value.state }) : changed;
}
