import type { Case } from '../../shared/domain/case/case';
import { readReference } from '../../shared/domain/case/reference';
import { refuse, type Result } from '../../shared/kernel/result';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import type { ChangeCaseRefusal } from './change-case';
import { changeCase } from './change-case';
import type { Desk } from './desk';
import { rootOf } from './root-of';

export type LinkCasesRefusal = ChangeCaseRefusal | { code: 'no-such-case'; reference: string } | { code: 'leads-others' };

/** The lead that a reference stands for: itself, or the one that it is linked under. Out of sight there is none. */
async function leadOf(desk: Desk, reference: string): Promise<Kept<Case> | undefined> {
  const caseId = readReference(desk.council.prefix, reference);
  const found = caseId && (await rootOf(desk, desk.documents, caseId));
  if (!found || !found.state.lead) return found || undefined;
  return rootOf(desk, desk.documents, found.state.lead.caseId);
}

/** Links a case under the lead of one matter. One that leads others already is not linked: then those would have two. */
export async function linkCase(desk: Desk, by: string, caseId: string, reference: string, because: string, request?: RequestKey): Promise<Result<Kept<Case>, LinkCasesRefusal>> {
  const lead = await leadOf(desk, reference);
  if (!lead) return refuse({ code: 'no-such-case', reference });
  if ((await desk.ownWork.count({ kind: 'case', where: { lead: caseId, situation: ['open', 'answered'] } })) > 0) return refuse({ code: 'leads-others' });
  return changeCase(desk, caseId, (at) => ({ type: 'Link', at, by, because, lead: lead.id, writer: lead.state.writer.address }), request);
}

/** Takes a case out from under its lead. */
export const unlinkCase = (desk: Desk, by: string, caseId: string, because: string, request?: RequestKey): Promise<Result<Kept<Case>, ChangeCaseRefusal>> =>
  changeCase(desk, caseId, (at) => ({ type: 'Unlink', at, by, because }), request);
