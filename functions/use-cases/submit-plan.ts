import type { Actor, ApprovalRefusal } from '../../shared/domain/approval/commands';
import { differencesBetween, type Difference } from '../../shared/domain/approval/difference';
import type { CheckFound } from '../../shared/domain/approval/quality';
import { currentOf } from '../../shared/domain/approval/submission';
import { frozen } from '../../shared/domain/approval/freeze';
import type { Version } from '../../shared/domain/approval/version';
import type { Draft } from '../../shared/domain/plan/draft';
import { approachOf, type Plan } from '../../shared/domain/plan/plan';
import { readPlan } from '../../shared/domain/plan/reading';
import { londonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { peopleStore } from '../stores/people-store';
import { carriedOut } from './change';
import { changeApproval, type DecideApprovalRefusal } from './decide-approval';
import type { Desk } from './desk';
import { hashed, versionAt } from './plan-version';
import { planInSight } from './save-draft';

export interface Submitting {
  /** The version of the draft that the page showed. */
  draft: string;
  highLevel: boolean;
  withoutCheck?: { because: string; checks: CheckFound[] };
}

export type SubmitRefusal = DecideApprovalRefusal | { code: 'changed-meanwhile' };

/** What a plan would be frozen as; `undefined` while nobody has decided whether to inform, consult or involve. */
export function versionOf(plan: Plan, draft: Draft, highLevel: boolean, now: Parameters<typeof londonDate>[0]): Version | undefined {
  const decision = approachOf(plan);
  return decision && frozen(plan, decision, draft, readPlan(draft, decision.approach, decision.approach, londonDate(now)).asked, highLevel);
}

/**
 * What a plan says now otherwise than in the version that people were asked about last. It is material, too, where it is so
 * against an earlier one that this version stands for: somebody signed that, and slips upon slips make another word.
 */
export async function differencesSince(desk: Desk, plan: Plan, version: Version): Promise<Difference[]> {
  const before = currentOf(plan);
  if (!before) return [];
  const stoodFor = (plan.submissions ?? []).filter(({ no }) => before.standsFor.includes(no));
  const [last = [], ...earlier] = await Promise.all([before, ...stoodFor].map(async (each) => differencesBetween(await versionAt(desk, each), version)));
  const material = new Set(earlier.flat().flatMap((each) => (each.material ? [each.path] : [])));
  return last.map((each) => ({ ...each, material: each.material || material.has(each.path) }));
}

/** Freezes what the author saw of a plan and puts it before people: the version's bytes and the plan that names them in one write. */
export async function submitPlan(desk: Desk, planId: string, by: Actor, { draft: shown, highLevel, withoutCheck }: Submitting, request?: RequestKey): Promise<Result<Kept<Plan>, SubmitRefusal>> {
  const there = await planInSight(desk, planId);
  if (!there) return refuse({ code: 'not-found' });
  const before = carriedOut(there.plan, request);
  if (!before.ok) return before;
  if (before.value) return ok(there.plan);
  const { plan: { state }, draft: { draft, writers, version: written } } = there;
  if (written !== shown) return refuse({ code: 'changed-meanwhile' });
  const at = desk.clock.now();
  const version = versionOf(state, draft, highLevel, at);
  if (!version) return refuse({ code: 'plan-not-whole', missing: [{ part: 'approach' }] });
  const { hash, bytes } = hashed(desk, planId, version);
  const [differences, settings] = await Promise.all([differencesSince(desk, state, version), peopleStore(desk.ownWork).settings()]);
  const directorate = settings?.areas.find(({ id }) => id === state.area)?.directorate ?? '';
  const isAsRead = (now: Plan): boolean => now.decisions.length === state.decisions.length && currentOf(now)?.no === currentOf(state)?.no;
  return changeApproval(
    desk, planId, by,
    // What was compared is not there any more: whoever submits looks at it again.
    (now) => (isAsRead(now) ? ok({ type: 'Submit', draft, version, directorate, highLevel, hash, bytes: bytes.name, writers, differences, today: londonDate(at), ...(withoutCheck && { withoutCheck }) }) : refuse({ code: 'not-what-you-read' } satisfies ApprovalRefusal)),
    { bytes: [bytes], ...(request && { request: { ...request, answer: null } }) },
  );
}
