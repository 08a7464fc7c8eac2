import type { Case, CaseEvent } from '../../shared/domain/case/case';
import type { CaseRefusal } from '../../shared/domain/case/commands';
import { decideCase } from '../../shared/domain/case/decide';
import { refuse, type Result } from '../../shared/kernel/result';
import type { Kept } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { change, type ChangeRefusal } from './change';
import type { Crossed } from './change-case';
import { colleague } from './colleagues';
import type { Desk } from './desk';
import { isCrossed } from './fact-stamp';

export type AssignRefusal = CaseRefusal | ChangeRefusal | { code: 'no-such-person' } | Crossed;

/** What the caller saw: the stamp of whose case it was, or where they name none, the version of the whole. */
interface Seen {
  version: string;
  stamp?: string | undefined;
}

/** Gives a case to an officer, or to nobody. Where it is somebody else's by now than the caller saw, it is refused with what is there. */
export async function assignCase(desk: Desk, by: string, caseId: string, officer: string | null, { version, stamp }: Seen): Promise<Result<Kept<Case>, AssignRefusal>> {
  const known = officer === null || (await colleague(desk, officer)) !== undefined;
  return change<Case, CaseEvent, CaseRefusal | { code: 'no-such-person' } | Crossed>(caseStore(desk.documents, desk.counting), caseId, (state, kept) => {
    const crossed = stamp === undefined ? kept.version !== version : isCrossed(state, { fact: 'officer', stamp }) && state.officer !== (officer ?? undefined);
    if (crossed) return refuse({ code: 'changed-meanwhile', current: kept, fact: 'officer' });
    if (!known) return refuse({ code: 'no-such-person' });
    return decideCase({ type: 'Assign', at: desk.clock.now(), by, ...(officer !== null && { officer }) }, state, desk.counting);
  });
}
