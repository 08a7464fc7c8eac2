import { decideLetter, type Letter, type LetterRefusal } from '../../shared/domain/letter/letter';
import type { Result } from '../../shared/kernel/result';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { letterStore } from '../stores/letter-store';
import { change, type ChangeRefusal } from './change';
import type { Desk } from './desk';

/** A person has looked at a letter that was stopped, and says: send it. The mailbox is searched before anything is sent. */
export async function retryLetter(desk: Desk, by: string, letterId: string, request?: RequestKey): Promise<Result<Kept<Letter>, LetterRefusal | ChangeRefusal>> {
  const allowed = await change(letterStore(desk.documents), letterId, (state) => decideLetter({ type: 'AllowAgain', at: desk.clock.now(), by }, state), request && { request: { ...request, answer: null } });
  if (allowed.ok) desk.ring({ kind: 'letter', id: letterId });
  return allowed;
}
