import type { LetterRefusal } from '../../shared/domain/letter/commands';
import { decideLetter } from '../../shared/domain/letter/decide';
import type { Letter } from '../../shared/domain/letter/letter';
import { refuse, type Result } from '../../shared/kernel/result';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { letterStore } from '../stores/letter-store';
import { change, type ChangeRefusal } from './change';
import type { Desk } from './desk';
import { areInSight } from './in-sight';

/** A person has looked at a letter that was stopped, and says: send it. The mailbox is searched before anything is sent. */
export async function retryLetter(desk: Desk, who: { id: string; mayLift: boolean }, letterId: string, request?: RequestKey): Promise<Result<Kept<Letter>, LetterRefusal | ChangeRefusal>> {
  const letters = letterStore(desk.documents);
  const kept = await letters.get(letterId);
  if (!kept || !(await areInSight(desk, kept.state.writing.cases))) return refuse({ code: 'not-found' });
  const allowed = await change(letters, kept, (state) => decideLetter({ type: 'AllowAgain', at: desk.clock.now(), by: who.id, asManager: who.mayLift }, state), request && { request: { ...request, answer: null } });
  if (allowed.ok) desk.ring({ kind: 'letter', id: letterId });
  return allowed;
}
