import type { Case } from '../../shared/domain/case/case';
import { readReference } from '../../shared/domain/case/reference';
import type { AnonymiseGround } from '../../shared/domain/case/vocabulary';
import { decideLetter } from '../../shared/domain/letter/decide';
import { decideMessage } from '../../shared/domain/message/decide';
import { later, type LondonDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { messageStore } from '../stores/message-store';
import { retentionStore } from '../stores/retention-store';
import { sweepAfter } from './capture';
import { changeCase, type ChangeCaseRefusal } from './change-case';
import type { Desk } from './desk';
import { doCaseWork } from './do-case-work';
import { casesThatKeep, papersOf } from './forget-people';

export type RetainRefusal = ChangeCaseRefusal | { code: 'reference-differs' };

/** Keeps a closed case until a later day, with a reason. */
export async function keepLonger(desk: Desk, by: string, caseId: string, until: LondonDate, because: string, request?: RequestKey): Promise<Result<Kept<Case>, RetainRefusal>> {
  const rules = await retentionStore(desk.ownWork).rules();
  return changeCase(desk, caseId, (at) => ({ type: 'KeepLonger', at, by, until, because, rules }), request);
}

/** Whether a message or a letter of it is still to go, to be told of, or to be dealt with. */
async function isUnderWay(desk: Desk, state: Case): Promise<boolean> {
  const at = desk.clock.now();
  const { messages, letters } = papersOf(state);
  const kept = await Promise.all([
    ...letters.map(async (id) => {
      const letter = await letterStore(desk.ownWork).get(id);
      return !letter || decideLetter({ type: 'Anonymise', at }, letter.state).ok;
    }),
    ...messages.map(async (id) => {
      const message = await messageStore(desk.ownWork, desk.counting).get(id);
      return !message || !casesThatKeep(message.state) || decideMessage({ type: 'Anonymise', at }, message.state).ok;
    }),
  ]);
  return kept.includes(false);
}

/**
 * Removes people and texts from a case for good; `confirmed` is its reference, typed by whoever decides. ONE write removes
 * them from the case and owes the rest, which is done at once and swept for.
 */
export async function anonymiseCase(desk: Desk, by: string, caseId: string, ground: AnonymiseGround, confirmed: string, request?: RequestKey): Promise<Result<Kept<Case>, RetainRefusal>> {
  if (readReference(desk.council.prefix, confirmed) !== caseId) return refuse({ code: 'reference-differs' });
  const before = await caseStore(desk.documents, desk.counting).get(caseId);
  if (!before) return refuse({ code: 'not-found' });
  if (await isUnderWay(desk, before.state)) return refuse({ code: 'work-under-way' });
  const rules = await retentionStore(desk.ownWork).rules();
  const changed = await changeCase(desk, caseId, (at) => ({ type: 'Anonymise', at, by, ground, rules, notBefore: later(at, sweepAfter) }), request);
  if (!changed.ok) return changed;
  await doCaseWork(desk, caseId);
  const kept = await caseStore(desk.documents, desk.counting).get(caseId);
  return kept ? ok(kept) : refuse({ code: 'not-found' });
}
