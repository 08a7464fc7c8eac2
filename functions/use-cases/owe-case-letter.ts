import type { Case, CaseEvent } from '../../shared/domain/case/case';
import type { CaseRefusal } from '../../shared/domain/case/commands';
import { decideCase } from '../../shared/domain/case/decide';
import { decideLetter } from '../../shared/domain/letter/letter';
import type { Writing } from '../../shared/domain/letter/writing';
import type { CheckedPromise } from '../../shared/domain/letter/promises';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { CaseLetterBody } from '../../shared/contract/bodies';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { carriedOut, change, type ChangeRefusal } from './change';
import type { Desk } from './desk';
import { draftCaseLetter, type CaseLetterRefusal } from './draft-case-letter';
import { nameBytes } from './take-in';

export type OweLetterRefusal = CaseLetterRefusal | ChangeRefusal | { code: 'letter-lacks'; promises: CheckedPromise[] };

/**
 * Owes a letter of a case: ONE write on the case, under its version, that makes it owed, and then the letter itself. The
 * letter alone owns its sending, and tells the case when it has gone. One that lacks a promise is refused with what to add.
 */
export async function oweCaseLetter(desk: Desk, by: string, caseId: string, body: CaseLetterBody, request?: RequestKey): Promise<Result<Kept<Case>, OweLetterRefusal>> {
  const cases = caseStore(desk.documents, desk.counting);
  const kept = await cases.get(caseId);
  if (!kept) return refuse({ code: 'not-found' });
  const before = carriedOut(kept, request);
  if (!before.ok) return before;
  if (before.value) return ok(kept);
  const draft = await draftCaseLetter(desk, by, kept, body);
  if (!draft.ok) return draft;
  const { promises, command, text } = draft.value;
  const lacking = promises.filter((promise) => !promise.kept);
  if (lacking.length > 0) return refuse({ code: 'letter-lacks', promises: lacking });
  const at = desk.clock.now();
  const bytes = nameBytes(desk.council.key, draft.value.writing.id, Buffer.from(text));
  const writing: Writing = { ...draft.value.writing, text: bytes.name };
  const owed = decideLetter({ type: 'Owe', at, writing }, undefined);
  if (!owed.ok) throw new Error('To owe a letter is never refused');
  const written = await change<Case, CaseEvent, CaseRefusal>(cases, kept, (state) => decideCase(command(writing, at, by), state, desk.counting), {
    bytes: [bytes],
    then: [letterStore(desk.ownWork).creation(writing.id, owed.value)],
    ...(request && { request: { ...request, answer: null } }),
  });
  if (written.ok) desk.ring({ kind: 'case', id: caseId });
  return written;
}

