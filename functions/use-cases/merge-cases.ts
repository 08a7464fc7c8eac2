import type { Case } from '../../shared/domain/case/case';
import type { CaseRefusal } from '../../shared/domain/case/commands';
import { survivorOf } from '../../shared/domain/case/merging';
import { readReference } from '../../shared/domain/case/reference';
import { closingOf } from '../../shared/domain/case/restriction';
import { later } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { digestOf } from '../adapters/system/digest';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { sweepAfter } from './capture';
import { carriedOut } from './change';
import { changeCase, type ChangeCaseRefusal } from './change-case';
import type { Desk } from './desk';
import { doCaseWork } from './do-case-work';
import { rootIn, rootOf, wayFrom } from './root-of';

export type MergeRefusal = ChangeCaseRefusal | CaseRefusal | { code: 'no-such-case'; reference: string };

/** A letter that the mailbox may be sending just now would reach the resident under a case that is giving itself up. */
async function isSending(desk: Desk, { correspondence }: Case): Promise<boolean> {
  const letters = await Promise.all(correspondence.filter(({ is }) => is === 'letter').map(({ id }) => letterStore(desk.ownWork).get(id)));
  return letters.some((letter) => letter !== undefined && ['owed', 'claimed', 'sending'].includes(letter.state.situation.is));
}

/**
 * Puts two cases of one person and one matter together (product rule "Merge"). The one that gives itself up says so first,
 * in one write that owes the rest; the other takes it in; a crash between leaves work that is swept for. Answers with
 * the case that stays.
 */
export async function mergeCases(desk: Desk, by: string, caseId: string, reference: string, because: string, request?: RequestKey): Promise<Result<Kept<Case>, MergeRefusal>> {
  const otherId = readReference(desk.council.prefix, reference);
  const [way, otherWay] = await Promise.all([wayFrom(desk, desk.documents, caseId), otherId === undefined ? [] : wayFrom(desk, desk.documents, otherId)]);
  const [one, other] = [rootIn(way), rootIn(otherWay)];
  if (!one) return refuse({ code: 'not-found' });
  // Carried out before, the request stands with the case that gave itself up: the references lead past it now.
  for (const kept of [...way, ...otherWay]) {
    const before = carriedOut(kept, request);
    if (!before.ok) return before;
    if (before.value && kept.state.situation.is === 'joined') return ok(one);
  }
  if (!other) return refuse({ code: 'no-such-case', reference });
  const order = survivorOf(one.state, other.state);
  if (!order.ok) return order;
  const { survivor, other: given } = order.value;
  // Nothing is reopened, and nothing unanswered goes out of sight behind an answer.
  if (survivor.situation.is === 'answered' && given.situation.is === 'open') return refuse({ code: 'case-answered', at: survivor.situation.at });
  if (await isSending(desk, given)) return refuse({ code: 'letter-on-its-way' });
  const at = desk.clock.now();
  const mergeId = `merge-${digestOf(survivor.id, given.id, at).slice(0, 16)}`;
  const joining = await changeCase(desk, given.id, (now) => ({ type: 'Join', at: now, by, because, into: survivor.id, mergeId, ...closingOf(survivor), notBefore: later(now, sweepAfter) }), request);
  if (!joining.ok) return joining;
  await doCaseWork(desk, given.id);
  const kept = await rootOf(desk, desk.documents, given.id);
  return kept ? ok(kept) : refuse({ code: 'not-found' });
}

/** Takes a case out of the one that it was put with: both are again what their own facts make them. Answers with the case taken out. */
export async function partCase(desk: Desk, by: string, caseId: string, because: string, request?: RequestKey): Promise<Result<Kept<Case>, MergeRefusal>> {
  const leaving = await changeCase(desk, caseId, (now) => ({ type: 'Leave', at: now, by, because, notBefore: later(now, sweepAfter) }), request);
  if (!leaving.ok) return leaving;
  await doCaseWork(desk, caseId);
  const kept = await caseStore(desk.documents, desk.counting).get(caseId);
  return kept ? ok(kept) : refuse({ code: 'not-found' });
}
