import type { Actor, ApprovalCommand, ApprovalRefusal, Ground } from '../../shared/domain/approval/commands';
import { deputiesAmong } from '../../shared/domain/approval/deputies';
import { decideApproval as decide } from '../../shared/domain/approval/decide';
import type { Plan, PlanEvent } from '../../shared/domain/plan/plan';
import { countWorkingDays } from '../../shared/domain/clock/calendar';
import { londonDate, londonInstant } from '../../shared/kernel/london';
import { refuse, type Result } from '../../shared/kernel/result';
import type { Along, Kept, RequestKey } from '../stores/aggregate-store';
import { approvalStore } from '../stores/approval-store';
import { peopleStore } from '../stores/people-store';
import { planStore } from '../stores/plan-store';
import { change, type ChangeRefusal } from './change';
import { colleague } from './colleagues';
import type { Desk } from './desk';

export type DecideApprovalRefusal = ApprovalRefusal | ChangeRefusal | { code: 'no-such-person' };

/** When people are at their desks: a reminder comes in the morning. */
const morning = '09:00';

/** What a decision on a plan goes by, as the council has it now. */
export async function groundOf(desk: Desk, by: Actor): Promise<Ground> {
  const at = desk.clock.now();
  const [{ settings: { rules } }, people] = await Promise.all([approvalStore(desk.ownWork).get(), peopleStore(desk.ownWork).all()]);
  const day = countWorkingDays(londonDate(at), rules.remindAfter, desk.counting.councilCalendar);
  return { at, by, rules, deputies: deputiesAmong(people), ...(day && { remindAt: londonInstant(day, morning) }) };
}

/** One decision on a plan that the caller can see, in one write; where another was first, it is decided again on what is there now. */
export async function changeApproval(desk: Desk, planId: string, by: Actor, command: (state: Plan) => Result<ApprovalCommand, ApprovalRefusal>, along: Along = {}): Promise<Result<Kept<Plan>, DecideApprovalRefusal>> {
  const ground = await groundOf(desk, by);
  const changed = await change<Plan, PlanEvent, ApprovalRefusal>(planStore(desk.documents), planId, (state) => {
    const asked = command(state);
    return asked.ok ? decide(asked.value, state, ground) : asked;
  }, along);
  if (changed.ok && changed.value.state.tell?.length) desk.ring({ kind: 'plan', id: planId });
  return changed;
}

/** What an approver, the Team or an author does with a version; of what is passed on, only to somebody whom Heard knows. */
export async function decideApproval(desk: Desk, planId: string, by: Actor, command: Exclude<ApprovalCommand, { type: 'Submit' | 'PassQuality' }>, request?: RequestKey): Promise<Result<Kept<Plan>, DecideApprovalRefusal>> {
  if (command.type === 'PassOn' && command.to !== undefined && !(await colleague(desk, command.to))) return refuse({ code: 'no-such-person' });
  return changeApproval(desk, planId, by, () => ({ ok: true, value: command }), request && { request: { ...request, answer: null } });
}
