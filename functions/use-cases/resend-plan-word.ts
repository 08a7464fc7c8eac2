import type { LetterRefusal } from '../../shared/domain/letter/commands';
import { decideLetter } from '../../shared/domain/letter/decide';
import type { PersonId } from '../../shared/domain/people/vocabulary';
import { mayWritePlan, type Planner } from '../../shared/domain/plan/decide';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { RequestKey } from '../stores/aggregate-store';
import { letterStore } from '../stores/letter-store';
import { planStore } from '../stores/plan-store';
import { change, type ChangeRefusal } from './change';
import type { Desk } from './desk';
import { planLetterId } from './plan-word';

export type ResendPlanWordRefusal = LetterRefusal | ChangeRefusal | { code: 'not-the-author' };

/**
 * Whoever writes a plan has looked at its e-mail to somebody, which the mailbox stopped, and says: send it. It is what was
 * said to them last; what is older is not sent any more. The mailbox is searched before anything is sent.
 */
export async function resendPlanWord(desk: Desk, planId: string, by: Planner, to: PersonId, request?: RequestKey): Promise<Result<undefined, ResendPlanWordRefusal>> {
  const plan = (await planStore(desk.documents).get(planId))?.state;
  const telling = plan?.said?.[to];
  if (!plan || telling === undefined) return refuse({ code: 'not-found' });
  if (!mayWritePlan(plan, by)) return refuse({ code: 'not-the-author' });
  const id = planLetterId(planId, { id: telling });
  const allowed = await change(letterStore(desk.ownWork), id, (state) => decideLetter({ type: 'AllowAgain', at: desk.clock.now(), by: by.id, asManager: false }, state), request && { request: { ...request, answer: null } });
  if (!allowed.ok) return allowed;
  desk.ring({ kind: 'letter', id });
  return ok(undefined);
}
