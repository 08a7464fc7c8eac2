import { decideCase } from '../../shared/domain/case/decide';
import type { CaseRefusal } from '../../shared/domain/case/commands';
import { isUntouched } from '../../shared/domain/letter/letter';
import { decideMessage } from '../../shared/domain/message/decide';
import type { MessageRefusal } from '../../shared/domain/message/commands';
import type { Capture, Message, Withdrawal } from '../../shared/domain/message/message';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import type { Kept, RequestKey } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { messageStore } from '../stores/message-store';
import { carriedOut, change, type ChangeRefusal } from './change';
import type { Desk } from './desk';
import { doMessageWork } from './do-message-work';
import { messageInSight } from './in-sight';

export type WithdrawRefusal = MessageRefusal | CaseRefusal | ChangeRefusal | { code: 'acknowledgement-gone' };

/** Why a capture cannot be taken back, seen before anything is written; what changes after this is met by the work itself. */
async function refusalOf(desk: Desk, { matters, letterId }: Capture, asked: Withdrawal): Promise<WithdrawRefusal | undefined> {
  const letter = await letterStore(desk.ownWork).get(letterId);
  if (letter && !isUntouched(letter.state) && letter.state.situation.is !== 'cancelled') return { code: 'acknowledgement-gone' };
  const decided = await Promise.all(
    matters.map(async ({ caseId }) => {
      const kept = await caseStore(desk.ownWork, desk.counting).get(caseId);
      return kept ? decideCase({ type: 'WithdrawCapture', ...asked }, kept.state, desk.counting) : ok([]);
    }),
  );
  return decided.map((each) => (each.ok ? undefined : each.refusal)).find((refusal) => refusal !== undefined);
}

/** Captured, and nobody is taking that back. */
const stands = ({ situation }: Message): boolean => situation.is === 'captured' && situation.withdrawing === undefined;

/**
 * Takes a capture back with a reason, until its letter is drafted: its cases end, its letter never goes, and the message
 * is in the inbox again (product rule "Capture"). ONE write on the message owes it all; refused once the acknowledgement
 * has gone, or may have, or a case has gone on.
 */
export async function withdrawCapture(desk: Desk, by: string, messageId: string, because: string, request?: RequestKey): Promise<Result<Kept<Message>, WithdrawRefusal>> {
  const messages = messageStore(desk.documents, desk.counting);
  const kept = await messageInSight(desk, messageId);
  if (!kept) return refuse({ code: 'not-found' });
  const before = carriedOut(kept, request);
  if (!before.ok) return before;
  const { situation } = kept.state;
  if (!before.value) {
    if (situation.is !== 'captured') return refuse({ code: 'not-captured' });
    const at = desk.clock.now();
    const refusal = await refusalOf(desk, situation.capture, { at, by, because });
    if (refusal) return refuse(refusal);
    // Its letter may wait less long than a sweep would: what a crash leaves of this is owed at once.
    const begun = await change(messages, kept, (state) => decideMessage({ type: 'Withdraw', at, by, because, notBefore: at }, state), request && { request: { ...request, answer: null } });
    if (!begun.ok) return begun;
  }
  await doMessageWork(desk, messageId);
  const after = await messages.get(messageId);
  if (!after) return refuse({ code: 'not-found' });
  return stands(after.state) ? refuse({ code: 'acknowledgement-gone' }) : ok(after);
}
