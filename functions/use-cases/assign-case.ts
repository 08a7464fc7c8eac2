import type { Case } from '../../shared/domain/case/case';
import type { CaseRefusal } from '../../shared/domain/case/commands';
import { decideCase } from '../../shared/domain/case/decide';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { Kept } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { peopleStore } from '../stores/people-store';
import type { Desk } from './desk';

export type AssignRefusal = CaseRefusal | { code: 'not-found' } | { code: 'no-such-person' } | { code: 'changed-meanwhile'; current: Kept<Case> };

/** Gives a case to an officer, or to nobody. The caller names the version it saw; another is refused with what is there now. */
export async function assignCase(desk: Desk, by: string, caseId: string, officer: string | null, expected: string): Promise<Result<Kept<Case>, AssignRefusal>> {
  const cases = caseStore(desk.documents, desk.counting);
  const kept = await cases.get(caseId);
  if (!kept) return refuse({ code: 'not-found' });
  if (kept.version !== expected) return refuse({ code: 'changed-meanwhile', current: kept });
  if (officer !== null && !(await peopleStore(desk.ownWork).person(officer))) return refuse({ code: 'no-such-person' });
  const decided = decideCase({ type: 'Assign', at: desk.clock.now(), by, ...(officer !== null && { officer }) }, kept.state, desk.counting);
  if (!decided.ok) return decided;
  if (decided.value.length === 0) return ok(kept);
  const written = await cases.append(kept, decided.value);
  if (written) return ok(written);
  const current = await cases.get(caseId);
  return current ? refuse({ code: 'changed-meanwhile', current }) : refuse({ code: 'not-found' });
}
