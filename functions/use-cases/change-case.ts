import type { Case, CaseEvent } from '../../shared/domain/case/case';
import type { CaseCommand, CaseRefusal } from '../../shared/domain/case/commands';
import { decideCase } from '../../shared/domain/case/decide';
import type { Instant } from '../../shared/kernel/london';
import type { Result } from '../../shared/kernel/result';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { change, type ChangeRefusal } from './change';
import type { Desk } from './desk';

export type ChangeCaseRefusal = CaseRefusal | ChangeRefusal;

/** One decision on a case that the caller can see, in one write; a conflict is decided again on what is there now. */
export const changeCase = (desk: Desk, caseId: string, command: (now: Instant) => CaseCommand, request?: RequestKey): Promise<Result<Kept<Case>, ChangeCaseRefusal>> =>
  change<Case, CaseEvent, CaseRefusal>(
    caseStore(desk.documents, desk.counting), caseId,
    (state) => decideCase(command(desk.clock.now()), state, desk.counting),
    request && { request: { ...request, answer: null } },
  );
