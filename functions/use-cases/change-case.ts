import type { Case, CaseEvent } from '../../shared/domain/case/case';
import type { CaseCommand, CaseRefusal } from '../../shared/domain/case/commands';
import { decideCase } from '../../shared/domain/case/decide';
import type { CaseFact } from '../../shared/domain/case/vocabulary';
import type { Instant } from '../../shared/kernel/london';
import { refuse, type Result } from '../../shared/kernel/result';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { change, type ChangeRefusal } from './change';
import type { Desk } from './desk';
import { isCrossed, type FactShown } from './fact-stamp';

/** The fact that was to be changed is not what was shown of it; nothing else on a case is anybody's conflict. */
export type Crossed = { code: 'changed-meanwhile'; current: Kept<Case>; fact: CaseFact };
export type ChangeCaseRefusal = CaseRefusal | ChangeRefusal | Crossed;

/**
 * One decision on a case that the caller can see, in one write; a conflict is decided again on what is there now.
 * Refused where the fact that it changes is not what was `shown` any more, unless nothing would change.
 */
export const changeCase = (desk: Desk, caseId: string, command: (now: Instant) => CaseCommand, request?: RequestKey, shown?: FactShown): Promise<Result<Kept<Case>, ChangeCaseRefusal>> =>
  change<Case, CaseEvent, CaseRefusal | Crossed>(
    caseStore(desk.documents, desk.counting), caseId,
    (state, kept) => {
      const decided = decideCase(command(desk.clock.now()), state, desk.counting);
      const changesNothing = decided.ok && decided.value.length === 0;
      return shown && isCrossed(state, shown) && !changesNothing ? refuse({ code: 'changed-meanwhile', current: kept, fact: shown.fact }) : decided;
    },
    request && { request: { ...request, answer: null } },
  );
