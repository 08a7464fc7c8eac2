import type { Case } from '../../shared/domain/case/case';
import type { RestrictionCommand } from '../../shared/domain/case/commands';
import { later, type Instant } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { LiftRestrictionBody, RestrictBody } from '../../shared/contract/bodies';
import { digestOf } from '../adapters/system/digest';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { peopleStore } from '../stores/people-store';
import { sweepAfter } from './capture';
import { changeCase, type ChangeCaseRefusal } from './change-case';
import { colleague } from './colleagues';
import type { Desk } from './desk';
import { doCaseWork } from './do-case-work';

export type RestrictRefusal = ChangeCaseRefusal | { code: 'no-such-person' };

/** One decision on who may see a case, and at once the telling of what was put with it. */
async function decided(desk: Desk, caseId: string, command: (at: Instant, closeId: string) => RestrictionCommand, request?: RequestKey): Promise<Result<Kept<Case>, RestrictRefusal>> {
  const changed = await changeCase(desk, caseId, (at) => command(at, `close-${digestOf(caseId, at).slice(0, 16)}`), request);
  if (!changed.ok) return changed;
  await doCaseWork(desk, caseId);
  const kept = await caseStore(desk.documents, desk.counting).get(caseId);
  return kept ? ok(kept) : refuse({ code: 'not-found' });
}

/** Closes a case to all but managers and those named, or says anew who they are. Refuses people whom Heard does not know. */
export async function restrictCase(desk: Desk, by: string, caseId: string, { ground, because, named, concerning, contact }: RestrictBody, request?: RequestKey): Promise<Result<Kept<Case>, RestrictRefusal>> {
  const people = peopleStore(desk.ownWork);
  const known = await Promise.all([...[...named, ...concerning].map((id) => people.person(id)), ...(contact === undefined ? [] : [colleague(desk, contact)])]);
  if (known.includes(undefined)) return refuse({ code: 'no-such-person' });
  return decided(desk, caseId, (at, closeId) => ({ type: 'Restrict', at, by, because, ground, named, concerning, closeId, notBefore: later(at, sweepAfter), ...(contact !== undefined && { contact }) }), request);
}

/** Opens a restricted case again to all who could see it otherwise. Refused while it is about a colleague. */
export const liftRestriction = (desk: Desk, by: string, caseId: string, { because, notAbout }: LiftRestrictionBody, request?: RequestKey): Promise<Result<Kept<Case>, RestrictRefusal>> =>
  decided(desk, caseId, (at, closeId) => ({ type: 'LiftRestriction', at, by, because, notAbout, closeId, notBefore: later(at, sweepAfter) }), request);
