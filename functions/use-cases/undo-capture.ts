import { mayUndoUntil } from '../../shared/domain/letter/letter';
import type { Message } from '../../shared/domain/message/message';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { CaptureBody } from '../../shared/contract/bodies';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { letterStore } from '../stores/letter-store';
import type { Desk } from './desk';
import { formOf } from './form-of';
import { messageInSight } from './in-sight';
import { withdrawCapture, type WithdrawRefusal } from './withdraw-capture';

export type UndoCaptureRefusal = WithdrawRefusal | { code: 'withdraw-the-capture' };

/** A capture that was taken back, and what stood in the form that it was made from. */
export interface UndoneCapture {
  message: Kept<Message>;
  form: CaptureBody | undefined;
}

/** Why a capture was withdrawn that somebody took back. */
export const because = 'Undo was pressed before the acknowledgement went.';

/** The letter of the capture that stands, or of the last one that was taken back. */
const letterOf = ({ situation, withdrawn = [] }: Message): string | undefined => (situation.is === 'captured' ? situation.capture.letterId : withdrawn.at(-1)?.letterId);

/**
 * Undo beside a capture (product rule "Undo"): while its acknowledgement waits, the capture is withdrawn with it, and what
 * was written comes back. Pressed twice, or by two officers, it is taken back once. A capture whose letter never waited is
 * withdrawn with a reason instead.
 */
export async function undoCapture(desk: Desk, by: string, messageId: string, request?: RequestKey): Promise<Result<UndoneCapture, UndoCaptureRefusal>> {
  const kept = await messageInSight(desk, messageId);
  if (!kept) return refuse({ code: 'not-found' });
  const { situation } = kept.state;
  const letterId = letterOf(kept.state);
  if (letterId === undefined || (situation.is !== 'captured' && situation.is !== 'new')) return refuse({ code: 'not-captured' });
  const letters = letterStore(desk.ownWork);
  const letter = (await letters.get(letterId))?.state;
  // Not made yet, it is as the capture has it.
  const writing = letter?.writing ?? (situation.is === 'captured' ? situation.capture.letter : undefined);
  if (!writing) return refuse({ code: 'not-captured' });
  if (writing.undoUntil === undefined) return refuse({ code: 'withdraw-the-capture' });
  if (letter && letter.situation.is !== 'cancelled' && !mayUndoUntil(letter)) return refuse({ code: 'acknowledgement-gone' });
  const withdrawn = situation.is === 'captured' ? await withdrawCapture(desk, by, messageId, because, request) : ok(kept);
  if (!withdrawn.ok) return withdrawn;
  const taken = letter ?? (await letters.get(letterId))?.state;
  return ok({ message: withdrawn.value, form: taken && (await formOf(desk, taken, CaptureBody)) });
}
