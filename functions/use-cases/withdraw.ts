import { decideCase } from '../../shared/domain/case/decide';
import type { Case, CaseEvent } from '../../shared/domain/case/case';
import type { CaseCommand, CaseRefusal } from '../../shared/domain/case/commands';
import type { LetterRefusal } from '../../shared/domain/letter/commands';
import { decideLetter } from '../../shared/domain/letter/decide';
import type { Letter, LetterEvent } from '../../shared/domain/letter/letter';
import type { MessageRefusal } from '../../shared/domain/message/commands';
import { decideMessage } from '../../shared/domain/message/decide';
import { owesTheSame, type Capture, type Message, type MessageEvent, type Withdrawal } from '../../shared/domain/message/message';
import { ok } from '../../shared/kernel/result';
import type { Kept } from '../stores/aggregate-store';
import { caseStore } from '../stores/case-store';
import { letterStore } from '../stores/letter-store';
import { messageStore } from '../stores/message-store';
import { change } from './change';
import type { Desk } from './desk';

const tell = (desk: Desk, caseId: string, command: CaseCommand) => change<Case, CaseEvent, CaseRefusal>(caseStore(desk.ownWork, desk.counting), caseId, (state) => decideCase(command, state, desk.counting));

/** Ends every case of a capture, or says that one has gone on meanwhile. Ended before, nothing happens. */
async function endCases(desk: Desk, { matters }: Capture, { at, by, because }: Withdrawal): Promise<boolean> {
  const told = await Promise.all(matters.map(({ caseId }) => tell(desk, caseId, { type: 'WithdrawCapture', at, by, because })));
  if (told.some((each) => !each.ok && (each.refusal.code === 'changing-too-often' || each.refusal.code === 'not-found'))) throw new Error('A case could not be told that its capture was withdrawn');
  return told.every((each) => each.ok);
}

async function cancelLetter(desk: Desk, { letterId, letter }: Capture, { at, by }: Withdrawal): Promise<boolean> {
  // Where nobody could be told there was none.
  if (!letter) return true;
  const cancelled = await change<Letter, LetterEvent, LetterRefusal>(letterStore(desk.ownWork), letterId, (state) => decideLetter({ type: 'Cancel', at, by }, state));
  if (!cancelled.ok && (cancelled.refusal.code === 'changing-too-often' || cancelled.refusal.code === 'not-found')) throw new Error(`Letter ${letterId} could not be taken back`);
  return cancelled.ok;
}

/**
 * Takes a capture back, as its message owes it: its cases end, its letter is cancelled, then the message says so. A
 * letter that the mailbox may have already, or a case that has gone on, stops it: then everything is as it was. Carried
 * on after a crash at any line it comes to the same, since until the message says so it is done again from the beginning.
 */
export async function withdraw(desk: Desk, message: Kept<Message>, capture: Capture, asked: Withdrawal): Promise<void> {
  const done = (await endCases(desk, capture, asked)) && (await cancelLetter(desk, capture, asked));
  const at = desk.clock.now();
  if (!done) await Promise.all(capture.matters.map(({ caseId }) => tell(desk, caseId, { type: 'RestoreCapture', at })));
  // Captured and taken back anew meanwhile, that is not what was done here.
  const said = await change<Message, MessageEvent, MessageRefusal>(messageStore(desk.ownWork, desk.counting), message.id, (state) =>
    owesTheSame(state, message.state) ? decideMessage({ type: done ? 'FinishWithdrawal' : 'GiveUpWithdrawal', at }, state) : ok([]),
  );
  if (!said.ok) throw new Error(`Message ${message.id} could not say what became of its withdrawal: ${said.refusal.code}`);
}
