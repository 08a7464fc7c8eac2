import { concernedBy, type Case } from '../../../shared/domain/case/case';
import { evolveCase } from '../../../shared/domain/case/evolve';
import type { CaseCommand, CaseRefusal } from '../../../shared/domain/case/commands';
import { decideCase } from '../../../shared/domain/case/decide';
import { survivorOf } from '../../../shared/domain/case/merging';
import { finishWork, joinOther, leave, pausing } from './acts';

export function after(state: Case, ...commands: CaseCommand[]): Case {
  let now = state;
  for (const command of commands) {
    const decided = decideCase(command, now, pausing);
    if (!decided.ok) throw new Error(decided.refusal.code);
    now = decided.value.reduce<Case>((so, event) => evolveCase(so, event), now);
  }
  return now;
}

export interface Two {
  survivor: Case;
  other: Case;
}

/** Two cases put together, step by step as the work owed does it; or why not. */
export function putTogether(one: Case, another: Case, mergeId = 'merge-1'): Two | CaseRefusal {
  const order = survivorOf(one, another);
  if (!order.ok) return order.refusal;
  const { survivor, other } = order.value;
  const joining = decideCase({ ...joinOther(mergeId, survivor.id), concerning: concernedBy(survivor) }, other, pausing);
  if (!joining.ok) return joining.refusal;
  const { id, stages: [first], correspondence, correspondents } = other;
  const at = joinOther().at;
  const takenIn = decideCase({ type: 'Absorb', at, absorbed: { caseId: id, mergeId, at, receipt: first.receipt, correspondence, correspondents, concerning: concernedBy(other) } }, survivor, pausing);
  if (!takenIn.ok) return takenIn.refusal;
  return {
    survivor: takenIn.value.reduce<Case>((so, event) => evolveCase(so, event), survivor),
    other: after(joining.value.reduce<Case>((so, event) => evolveCase(so, event), other), { type: 'FinishJoining', at, mergeId }, finishWork(mergeId)),
  };
}

/** And taken apart again. */
export function parted({ survivor, other }: Two, mergeId = 'merge-1'): Two {
  const { at } = leave();
  const leaving = after(other, leave());
  return { survivor: after(survivor, { type: 'Release', at, mergeId }), other: after(leaving, { type: 'FinishLeaving', at, mergeId }, finishWork(mergeId)) };
}

export const isRefused = (result: Two | CaseRefusal): result is CaseRefusal => 'code' in result;
