import { decideApproval } from '../../shared/domain/approval/decide';
import type { Telling } from '../../shared/domain/approval/submission';
import { wordPassedOn, wordPutOff } from '../../shared/domain/approval/telling';
import type { Plan, PlanEvent } from '../../shared/domain/plan/plan';
import { later } from '../../shared/kernel/london';
import { ok } from '../../shared/kernel/result';
import { logId } from '../adapters/system/log-id';
import { mistakeIn } from '../adapters/system/mistake';
import { planStore } from '../stores/plan-store';
import { change } from './change';
import { groundOf } from './decide-approval';
import type { Desk } from './desk';
import { oweWord, sendWord } from './plan-word';
import { putOffBy } from './put-off';

const writeDown = (desk: Desk, planId: string, decide: (state: Plan) => PlanEvent[]) => change<Plan, PlanEvent, never>(planStore(desk.ownWork), planId, (state) => ok(decide(state)));

async function remindIfDue(desk: Desk, planId: string): Promise<void> {
  const ground = await groundOf(desk, { id: 'heard' });
  await writeDown(desk, planId, (state) => {
    const decided = decideApproval({ type: 'Remind' }, state, ground);
    return decided.ok ? decided.value : [];
  });
}

/** Makes the notices and e-mails that a plan owes, writes down that they are made, and sends them: done twice it comes to the same. */
async function tellDue(desk: Desk, plan: Plan, due: readonly Telling[]): Promise<void> {
  await oweWord(desk, plan, due);
  const ids = due.map(({ id }) => id);
  await writeDown(desk, plan.id, (state) => wordPassedOn(state, ids, desk.clock.now()));
  await sendWord(desk, plan.id, due);
}

/** Does what a plan owes: reminds whoever has not answered, and tells who is to be told. What fails is put off, never dropped. */
export async function doPlanWork(desk: Desk, planId: string): Promise<void> {
  await remindIfDue(desk, planId);
  const kept = await planStore(desk.ownWork).get(planId);
  const now = desk.clock.now();
  const due = (kept?.state.tell ?? []).filter(({ at }) => at <= now);
  if (!kept || due.length === 0) return;
  try {
    await tellDue(desk, kept.state, due);
  } catch (cause) {
    const attempts = Math.max(...due.map((each) => each.attempts));
    const until = later(desk.clock.now(), putOffBy(attempts));
    desk.log('plan-work-put-off', { plan: logId(planId), attempts: attempts + 1, until, mistake: mistakeIn(cause) });
    await writeDown(desk, planId, (state) => wordPutOff(state, due.map(({ id }) => id), until, desk.clock.now()));
  }
}
