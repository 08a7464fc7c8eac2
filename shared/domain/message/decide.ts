import { londonDate } from '../../kernel/london';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { MessageCommand, MessageRefusal } from './commands';
import { decideFlag, mustBeTold } from './flag';
import { decideHandover, isOwed } from './handover';
import { concernedIn, messageWakesAt, owedBy, type Capture, type Message, type MessageEvent } from './message';
import { asConfirmed, writerOf } from './via';

/** The answer to a second officer: what happened to the message, by whom and when. A filed message can still be captured. */
function settledAlready({ situation }: Message): MessageRefusal | undefined {
  if (situation.is === 'captured') {
    const { by, at, matters } = situation.capture;
    return { code: 'already-captured', by, at, cases: matters.map((matter) => matter.caseId) };
  }
  return situation.is === 'joined' ? { code: 'already-joined', caseId: situation.caseId } : undefined;
}

function refusalOfCapture(capture: Capture, state: Message): MessageRefusal | undefined {
  const settled = settledAlready(state);
  if (settled) return settled;
  const { arrival } = state;
  if (arrival.via?.is === 'passed on' && !capture.confirmed) return { code: 'passed-on-unconfirmed' };
  if (capture.confirmed && capture.confirmed.had > londonDate(arrival.receivedAt)) return { code: 'had-after-mailbox' };
  if (!writerOf(asConfirmed(arrival, capture.confirmed))) return { code: 'nobody-to-answer' };
  // The ordinary acknowledgement is not offered: a plain one, that a person has read and made their own.
  if (mustBeTold(state.danger) && capture.letter && !capture.letter.template.endsWith('edited')) return { code: 'danger-letter-unread' };
  // Drafted before a capture of the same number was taken back: its cases and its letter have ended.
  if (state.withdrawn?.some((each) => each.letterId === capture.letterId)) return { code: 'changing-too-often' };
  // Somebody said meanwhile whom it is about: its cases would not know.
  if (capture.matters.some((matter) => state.about?.concerning.some((person) => !matter.concerning.includes(person)))) return { code: 'changing-too-often' };
  const concerning = concernedIn(capture);
  if (concerning.includes(capture.by)) return { code: 'concerns-you' };
  return concerning.includes(capture.contact) ? { code: 'contact-is-concerned' } : undefined;
}

/** Whoever says so goes on seeing it; nobody says it of themselves, and once it is a case that says whom it is about. */
function recordConcerning({ at, by, concerning }: Extract<MessageCommand, { type: 'RecordConcerning' }>, state: Message): Result<MessageEvent[], MessageRefusal> {
  const settled = settledAlready(state);
  if (settled) return refuse(settled);
  if (concerning.includes(by)) return refuse({ code: 'concerns-you' });
  const isKnown = state.about?.by.includes(by) === true && concerning.every((each) => state.about?.concerning.includes(each));
  return ok(isKnown ? [] : [{ type: 'ConcernsRecorded', at, by, concerning }]);
}

const isWithdrawing = ({ situation }: Message): boolean => situation.is === 'captured' && situation.withdrawing !== undefined;

/** Nothing is owed of it, and nobody waits for it. */
const isAtRest = (state: Message): boolean => messageWakesAt(state) === undefined && !mustBeTold(state.danger) && !isOwed(state.handover);

/** What a message without people and texts hears, and what changes nothing of it any more. */
const heardInVain: readonly MessageCommand['type'][] = ['Anonymise', 'FinishWork', 'PutOffWork', 'FinishWithdrawal', 'GiveUpWithdrawal', 'PutBack', 'HearClosing', 'FinishRedirecting', 'PutOffRedirecting', 'HearRedirectionSent', 'HearRedirectionBounced', 'PassOnDutyWord', 'PutOffDutyWord'];

/** Decides what a command makes of a message. Refusals say what was true instead. */
export function decideMessage(command: MessageCommand, state: Message | undefined): Result<MessageEvent[], MessageRefusal> {
  if (command.type === 'Arrive') return ok(state ? [] : [{ ...command, type: 'Arrived' }]);
  if (!state) throw new Error(`${command.type} for a message that never arrived`);
  if (state.anonymised) return heardInVain.includes(command.type) ? ok([]) : refuse({ code: 'anonymised' });
  switch (command.type) {
    case 'Capture': {
      const refusal = refusalOfCapture(command.capture, state);
      return refusal ? refuse(refusal) : ok([{ ...command, type: 'Captured' }]);
    }
    case 'Join': {
      const settled = settledAlready(state);
      return settled ? refuse(settled) : ok([{ ...command, type: 'Joined' }]);
    }
    case 'File': {
      const settled = settledAlready(state);
      if (settled) return refuse(settled);
      if (mustBeTold(state.danger)) return refuse({ code: 'danger-not-told' });
      const { situation } = state;
      if (situation.is === 'handed') return refuse({ code: 'already-handed', by: situation.by, at: situation.at });
      if (situation.is === 'filed') return refuse({ code: 'already-filed', at: situation.at, ...(situation.by && { by: situation.by }) });
      return ok([{ ...command, type: 'Filed' }]);
    }
    case 'RecordConcerning':
      return recordConcerning(command, state);
    case 'PutBack': {
      const { since, ...back } = command;
      // Put with a case anew, it is not what was decided on.
      return ok(state.situation.is === 'joined' && state.situation.at === since ? [back] : []);
    }
    case 'HearClosing':
      return ok(state.situation.is === 'held' ? [{ type: 'ClosingHeard', at: command.at, closing: command.closing }] : []);
    case 'Withdraw': {
      if (state.situation.is !== 'captured') return refuse({ code: 'not-captured' });
      return ok(state.situation.withdrawing ? [] : [{ ...command, type: 'WithdrawalBegun' }]);
    }
    case 'FinishWithdrawal':
      return ok(isWithdrawing(state) ? [{ type: 'CaptureWithdrawn', at: command.at }] : []);
    case 'GiveUpWithdrawal':
      return ok(isWithdrawing(state) ? [{ type: 'WithdrawalGivenUp', at: command.at }] : []);
    case 'Anonymise':
      return isAtRest(state) ? ok([{ type: 'Anonymised', at: command.at }]) : refuse({ code: 'work-under-way' });
    case 'RecordExport':
      return ok([{ ...command, type: 'Exported' }]);
    case 'FinishWork':
      return ok(owedBy(state) ? [{ type: 'WorkDone', at: command.at }] : []);
    case 'PutOffWork': {
      const owed = owedBy(state);
      return ok(owed && owed.notBefore !== command.until ? [{ type: 'WorkPutOff', at: command.at, until: command.until }] : []);
    }
    case 'HandOver':
    case 'Redirect':
      // What may mean harm is not put aside unread.
      return mustBeTold(state.danger) ? refuse({ code: 'danger-not-told' }) : decideHandover(command, state.handover);
    case 'AcceptHandover':
    case 'GiveBack':
    case 'EndHandover':
    case 'FinishRedirecting':
    case 'PutOffRedirecting':
    case 'HearRedirectionSent':
    case 'HearRedirectionBounced':
      return decideHandover(command, state.handover);
    case 'RaiseDanger':
    case 'RecordTold':
    case 'LowerDanger':
    case 'PassOnDutyWord':
    case 'PutOffDutyWord':
      return decideFlag(command, state.danger);
    default:
      return unreachable(command);
  }
}
