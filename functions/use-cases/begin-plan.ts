import type { Plan } from '../../shared/domain/plan/plan';
import { referenceFrom } from '../../shared/domain/case/reference';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { digestOf } from '../adapters/system/digest';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { peopleStore } from '../stores/people-store';
import { planStore } from '../stores/plan-store';
import { carriedOut } from './change';
import type { Desk } from './desk';

export type BeginPlanRefusal = { code: 'no-such-area' } | { code: 'key-used-for-another' } | { code: 'changing-too-often' };

/** Begins a plan, once for each request: its reference comes from the request's key, so that a second try finds the first. */
export async function beginPlan(desk: Desk, by: string, { title, area }: { title: string; area: string }, request: RequestKey | undefined): Promise<Result<Kept<Plan>, BeginPlanRefusal>> {
  const settings = await peopleStore(desk.ownWork).settings();
  if (!settings?.areas.some((each) => each.id === area)) return refuse({ code: 'no-such-area' });
  const at = desk.clock.now();
  const id = referenceFrom(`${desk.council.prefix}P`, digestOf('plan', desk.council.key, by, request?.key ?? at));
  const store = planStore(desk.documents);
  const begun = await store.create(id, [{ type: 'PlanBegun', at, by, plan: { id, title, area } }], request ? { request: { ...request, answer: null } } : {});
  if (begun) return ok(begun);
  const there = await store.get(id);
  if (!there) return refuse({ code: 'changing-too-often' });
  const before = carriedOut(there, request);
  return before.ok ? ok(there) : before;
}
