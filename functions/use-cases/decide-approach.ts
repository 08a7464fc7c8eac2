import { decidePlan, type DecideApproach, type PlanRefusal } from '../../shared/domain/plan/decide';
import type { Plan, PlanEvent } from '../../shared/domain/plan/plan';
import { refuse, type Result } from '../../shared/kernel/result';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { peopleStore } from '../stores/people-store';
import { planStore } from '../stores/plan-store';
import { change, type ChangeRefusal } from './change';
import type { Desk } from './desk';

export type DecideApproachRefusal = PlanRefusal | ChangeRefusal | { code: 'no-such-decision-maker' };

/** Records whether to inform, consult or involve, as somebody whom Heard knows decided it. */
export async function decideApproach(desk: Desk, planId: string, command: Omit<DecideApproach, 'type' | 'at'>, request: RequestKey | undefined): Promise<Result<Kept<Plan>, DecideApproachRefusal>> {
  if (!(await peopleStore(desk.ownWork).person(command.decidedBy))) return refuse({ code: 'no-such-decision-maker' });
  return change<Plan, PlanEvent, PlanRefusal>(planStore(desk.documents), planId, (state) => decidePlan({ type: 'DecideApproach', at: desk.clock.now(), ...command }, state), request && { request: { ...request, answer: null } });
}
