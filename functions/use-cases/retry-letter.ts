import { noWishes, standsAgainst, type Objection } from '../../shared/domain/case/contact';
import type { LetterRefusal } from '../../shared/domain/letter/commands';
import { decideLetter } from '../../shared/domain/letter/decide';
import type { Letter } from '../../shared/domain/letter/letter';
import type { Writing } from '../../shared/domain/letter/writing';
import { refuse, type Result } from '../../shared/kernel/result';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { change, type ChangeRefusal } from './change';
import type { Desk } from './desk';
import { areInSight, letterInSight } from './in-sight';

/** What was recorded of how the person is written to since the letter was owed, and stands against it now. */
async function againstNow(desk: Desk, { cases, to, way }: Writing): Promise<Objection | undefined> {
  const kept = await Promise.all(cases.map((id) => caseStore(desk.ownWork, desk.counting).get(id)));
  return kept.map((each) => standsAgainst(each?.state.wishes ?? noWishes, way ?? { by: 'email', to: to.address })).find((against) => against !== undefined);
}

/**
 * A person has looked at a letter that was stopped, and says: send it. The mailbox is searched before anything is sent;
 * what goes against the person's wishes by now does not go.
 */
export async function retryLetter(desk: Desk, who: { id: string; mayLift: boolean }, letterId: string, request?: RequestKey): Promise<Result<Kept<Letter>, LetterRefusal | ChangeRefusal | { code: Objection }>> {
  const letters = letterStore(desk.documents);
  const kept = await letters.get(letterId);
  if (!kept || !(await areInSight(desk, kept.state.writing.cases)) || (kept.state.writing.cases.length === 0 && !(await letterInSight(desk, letterId)))) return refuse({ code: 'not-found' });
  const against = await againstNow(desk, kept.state.writing);
  if (against) return refuse({ code: against });
  const allowed = await change(letters, kept, (state) => decideLetter({ type: 'AllowAgain', at: desk.clock.now(), by: who.id, asManager: who.mayLift }, state), request && { request: { ...request, answer: null } });
  if (allowed.ok) desk.ring({ kind: 'letter', id: letterId });
  return allowed;
}
