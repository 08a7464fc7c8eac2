import type { Case } from '../../shared/domain/case/case';
import { later } from '../../shared/kernel/london';
import type { Result } from '../../shared/kernel/result';
import type { DecideBody } from '../../shared/contract/bodies';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { sweepAfter } from './capture';
import { changeCase, type ChangeCaseRefusal } from './change-case';
import type { Desk } from './desk';
import { doCaseWork } from './do-case-work';

/**
 * Decides on a message that came when its case had been answered: thanks, nothing more; or a matter of its own, which goes
 * back to the inbox as work that the case owes. The third decision is the next stage, and is its letter's.
 */
export async function decideOnMessage(desk: Desk, by: string, caseId: string, { message, as, because, instead }: DecideBody, request?: RequestKey): Promise<Result<Kept<Case>, ChangeCaseRefusal>> {
  const decided = await changeCase(
    desk, caseId,
    (at) => ({ type: 'DecideOnMessage', at, by, messageId: message, as, notBefore: later(at, sweepAfter), ...(because !== undefined && { because }), ...(instead && { instead }) }),
    request,
  );
  if (decided.ok && as === 'new case') await doCaseWork(desk, caseId);
  return decided;
}
