import type { Case, CaseEvent } from '../../shared/domain/case/case';
import { decideCase } from '../../shared/domain/case/decide';
import { decideLetter } from '../../shared/domain/letter/decide';
import type { Writing } from '../../shared/domain/letter/writing';
import type { CheckedPromise } from '../../shared/domain/letter/promises';
import { refusalOfSending, type SendingRefusal } from '../../shared/domain/letter/sending';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { CaseLetterBody } from '../../shared/contract/bodies';
import type { Along, Kept, RequestKey } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { carriedOut, tries, type ChangeRefusal } from './change';
import type { Desk } from './desk';
import type { CaseLetterRefusal } from './case-letter';
import { draftCaseLetter } from './draft-case-letter';
import { nameBytes } from './read-item';

export type OweLetterRefusal = CaseLetterRefusal | ChangeRefusal | { code: 'letter-lacks'; promises: CheckedPromise[] } | { code: 'danger-letter-unread' } | SendingRefusal;

/** A letter and the write that owes it: drafted, checked and decided on the case as it was read. */
async function prepared(desk: Desk, by: string, kept: Kept<Case>, body: CaseLetterBody): Promise<Result<{ id: string; events: CaseEvent[]; along: Along }, OweLetterRefusal>> {
  const draft = await draftCaseLetter(desk, by, kept, body);
  if (!draft.ok) return draft;
  const { promises, command, text, sending, mustBeRead } = draft.value;
  if (mustBeRead) return refuse({ code: 'danger-letter-unread' });
  const lacking = promises.filter((promise) => !promise.kept);
  if (lacking.length > 0) return refuse({ code: 'letter-lacks', promises: lacking });
  const unready = refusalOfSending(sending, body.confirms);
  if (unready) return refuse(unready);
  const at = desk.clock.now();
  const { id } = draft.value.writing;
  const words = nameBytes(desk.council.key, id, Buffer.from(text));
  // Kept where somebody may ask for it back; and of an answer, because linked cases are offered the same.
  const form = draft.value.writing.undoUntil || body.letter === 'answer' ? nameBytes(desk.council.key, id, Buffer.from(JSON.stringify(body))) : undefined;
  const writing: Writing = { ...draft.value.writing, text: words.name, ...(form && { form: form.name }) };
  const owed = decideLetter({ type: 'Owe', at, writing }, undefined);
  if (!owed.ok) throw new Error('To owe a letter is never refused');
  const decided = decideCase(command(writing, at, by), kept.state, desk.counting);
  return decided.ok ? ok({ id, events: decided.value, along: { bytes: form ? [words, form] : [words], then: [letterStore(desk.ownWork).creation(id, owed.value)] } }) : decided;
}

/**
 * Owes a letter of a case: ONE write on the case, under its version, that makes it owed, and then the letter itself. The
 * letter alone owns its sending, and tells the case when it has gone. One that lacks a promise is refused with what to add.
 * A write that met another drafts anew, so that the letter tells the date that it makes; but where the other was a letter
 * too, whoever wrote this one did not know of it, and is told.
 */
export async function oweCaseLetter(desk: Desk, by: string, caseId: string, body: CaseLetterBody, request?: RequestKey): Promise<Result<Kept<Case>, OweLetterRefusal>> {
  const cases = caseStore(desk.documents, desk.counting);
  let asked: string | undefined;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const kept = await cases.get(caseId);
    if (!kept) return refuse({ code: 'not-found' });
    const before = carriedOut(kept, request);
    if (!before.ok) return before;
    if (before.value) return ok(kept);
    const letter = await prepared(desk, by, kept, body);
    if (!letter.ok) return letter;
    const { id, events, along } = letter.value;
    asked ??= id;
    if (id !== asked) return refuse({ code: 'letter-on-its-way' });
    const written = await cases.append(kept, events, { ...along, ...(request && { request: { ...request, answer: null } }) });
    if (!written) continue;
    desk.ring({ kind: 'case', id: caseId });
    return ok(written);
  }
  return refuse({ code: 'changing-too-often' });
}
