import type { Case } from '../../shared/domain/case/case';
import { currentStage } from '../../shared/domain/case/case';
import type { LetterRefusal } from '../../shared/domain/letter/commands';
import { decideLetter } from '../../shared/domain/letter/decide';
import { refuse, type Result } from '../../shared/kernel/result';
import { later } from '../../shared/kernel/london';
import type { CannotBody } from '../../shared/contract/way';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { sweepAfter } from './capture';
import { change } from './change';
import { changeCase, type ChangeCaseRefusal } from './change-case';
import type { Desk } from './desk';
import { letterInSight } from './in-sight';
import { tellCases } from './tell-cases';

export type CannotRefusal = ChangeCaseRefusal | LetterRefusal;

/** The acknowledgement that still waits is taken back with the decision, and every case that it serves hears of it. */
async function decideOnLetter(desk: Desk, by: string, letterId: string, { why, because }: CannotBody, request?: RequestKey): Promise<Result<unknown, CannotRefusal>> {
  const kept = await letterInSight(desk, letterId);
  if (!kept) return refuse({ code: 'not-found' });
  const at = desk.clock.now();
  const cancelled = await change(letterStore(desk.ownWork), kept, (state) => decideLetter({ type: 'Cancel', at, by, cannot: { why, because }, tellAt: later(at, sweepAfter) }, state), request && { request: { ...request, answer: null } });
  if (cancelled.ok) await tellCases(desk, cancelled.value);
  return cancelled;
}

/**
 * Records that nobody can be told that a matter came (product rule "Cannot be acknowledged"). A letter that waits to be
 * posted or told is taken back in the same decision; one that came back, or never was, needs no more than the case.
 */
export async function cannotAcknowledge(desk: Desk, by: string, caseId: string, body: CannotBody, request?: RequestKey): Promise<Result<Kept<Case>, CannotRefusal>> {
  const cases = caseStore(desk.documents, desk.counting);
  const kept = await cases.get(caseId);
  if (!kept) return refuse({ code: 'not-found' });
  const { situation, letterId } = currentStage(kept.state).acknowledgement;
  const letter = situation === 'owed' ? (await letterStore(desk.ownWork).get(letterId))?.state.situation.is : undefined;
  if (letter !== undefined && letter !== 'cancelled') {
    const decided = await decideOnLetter(desk, by, letterId, body, request);
    if (!decided.ok) return decided;
  }
  return changeCase(desk, caseId, (at) => ({ type: 'CannotAcknowledge', at, by, ...body }), request);
}
