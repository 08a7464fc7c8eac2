import { mayWritePlan, type Planner } from '../../shared/domain/plan/decide';
import type { Draft } from '../../shared/domain/plan/draft';
import { basesNotInForce } from '../../shared/domain/plan/reading';
import { londonDate } from '../../shared/kernel/london';
import type { Plan } from '../../shared/domain/plan/plan';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { Kept } from '../stores/aggregate-store';
import { draftStore, type KeptDraft } from '../stores/draft-store';
import { planStore } from '../stores/plan-store';
import type { Desk } from './desk';

/** A plan with what is being written of it. */
export interface WrittenPlan {
  plan: Kept<Plan>;
  draft: KeptDraft;
}

export type SaveDraftRefusal = { code: 'not-found' } | { code: 'not-the-author' } | { code: 'base-not-in-force' } | { code: 'changed-meanwhile'; current: WrittenPlan };

/** A plan in sight with its draft. */
export async function planInSight(desk: Desk, planId: string): Promise<WrittenPlan | undefined> {
  const [plan, draft] = await Promise.all([planStore(desk.documents).get(planId), draftStore(desk.documents).get(planId)]);
  return plan && { plan, draft };
}

/** Saves what was typed, under the version that it was typed over. A legal base is chosen only where it is in force on the day that the plan opens; one that a moved day has left behind is told, not refused. */
export async function saveDraft(desk: Desk, by: Planner, planId: string, draft: Draft, expected: string): Promise<Result<WrittenPlan, SaveDraftRefusal>> {
  const before = await planInSight(desk, planId);
  if (!before) return refuse({ code: 'not-found' });
  if (!mayWritePlan(before.plan.state, by)) return refuse({ code: 'not-the-author' });
  if (before.draft.version !== expected) return refuse({ code: 'changed-meanwhile', current: before });
  const notInForce = basesNotInForce(draft, londonDate(desk.clock.now()));
  if (notInForce.some((id) => before.draft.draft.bases?.[id] !== 'yes')) return refuse({ code: 'base-not-in-force' });
  const kept = await draftStore(desk.documents).keep(before.plan.state, draft, { ...before.draft, writers: [...new Set([...before.draft.writers, by.id])] });
  if (kept) return ok({ ...before, draft: kept });
  const current = await planInSight(desk, planId);
  return current ? refuse({ code: 'changed-meanwhile', current }) : refuse({ code: 'not-found' });
}
