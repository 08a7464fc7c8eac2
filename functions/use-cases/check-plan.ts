import type { Actor } from '../../shared/domain/approval/commands';
import type { CheckFound, CriterionFound } from '../../shared/domain/approval/quality';
import { currentOf } from '../../shared/domain/approval/submission';
import type { Plan } from '../../shared/domain/plan/plan';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { planStore } from '../stores/plan-store';
import { changeApproval, type DecideApprovalRefusal } from './decide-approval';
import type { Desk } from './desk';
import { versionAt } from './plan-version';

export interface Checked {
  hash: string;
  criteria: CriterionFound[];
  checks: CheckFound[];
}

/** The Community Engagement Team passes a version, by its criteria and by what other teams said. Which teams have to be asked goes by what the version itself says. */
export async function passQuality(desk: Desk, planId: string, by: Actor, checked: Checked, request?: RequestKey): Promise<Result<Kept<Plan>, DecideApprovalRefusal>> {
  const kept = await planStore(desk.documents).get(planId);
  const current = kept && currentOf(kept.state);
  if (!kept) return refuse({ code: 'not-found' });
  if (!current) return refuse({ code: 'not-in-check' });
  if (current.hash !== checked.hash) return refuse({ code: 'not-what-you-read' });
  const version = await versionAt(desk, current);
  return changeApproval(desk, planId, by, () => ok({ type: 'PassQuality', version, ...checked }), request && { request: { ...request, answer: null } });
}
