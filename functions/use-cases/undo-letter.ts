import type { LetterRefusal } from '../../shared/domain/letter/commands';
import { decideLetter } from '../../shared/domain/letter/decide';
import { later } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { CaseLetterBody } from '../../shared/contract/bodies';
import type { RequestKey } from '../stores/aggregate-store';
import { letterStore } from '../stores/letter-store';
import { isAcknowledgementOf, sweepAfter } from './capture';
import { change, type ChangeRefusal } from './change';
import type { Desk } from './desk';
import { formOf } from './form-of';
import { letterInSight } from './in-sight';
import { tellCases } from './tell-cases';

export type UndoRefusal = LetterRefusal | ChangeRefusal | { code: 'too-late-to-undo' } | { code: 'withdraw-the-capture' };

/** A letter that was taken back: its case, and what stood in the form that it was made from. */
export interface Undone {
  caseId: string;
  form: CaseLetterBody | undefined;
}

/**
 * Takes a letter of a case back while it waits. ONE write on the letter, under its version, decides between this and the
 * worker that would send it; the case hears of it next, and is as it was before. What a crash leaves unsaid is swept for.
 */
export async function undoLetter(desk: Desk, by: string, letterId: string, request?: RequestKey): Promise<Result<Undone, UndoRefusal>> {
  const letters = letterStore(desk.ownWork);
  const kept = await letterInSight(desk, letterId);
  if (!kept) return refuse({ code: 'not-found' });
  const { answers, cases: [caseId = ''] } = kept.state.writing;
  if (isAcknowledgementOf(letterId, answers.messageId)) return refuse({ code: 'withdraw-the-capture' });
  const at = desk.clock.now();
  const cancelled = await change(letters, kept, (state) => decideLetter({ type: 'Cancel', at, by, tellAt: later(at, sweepAfter) }, state), request && { request: { ...request, answer: null } });
  if (!cancelled.ok) return cancelled.refusal.code === 'letter-already-sent' ? refuse({ code: 'too-late-to-undo' }) : cancelled;
  await tellCases(desk, cancelled.value);
  return ok({ caseId, form: await formOf(desk, cancelled.value.state, CaseLetterBody) });
}
