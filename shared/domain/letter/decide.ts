import { later, type Instant } from '../../kernel/london';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import { recordDelivered, recordReturned } from './by-hand';
import type { LetterCommand, LetterRefusal } from './commands';
import { reportSentInError } from './in-error';
import { isOverTheMost, isUntouched, wakesAt, type Letter, type LetterEvent, type LetterSituation } from './letter';

/** Twice not found, ten minutes apart, is not found. */
export const lookAgainAfter = 10 * 60_000;

const isRunning = ({ is }: LetterSituation): boolean => is === 'owed' || is === 'claimed' || is === 'sending';

/** Owed and due, or left by a worker whose claim has run out. */
const claimable = (situation: LetterSituation, now: Instant): boolean => {
  const free = wakesAt(situation);
  return free !== undefined && free <= now;
};

/** Not while it is going, or has still to be told of. */
function anonymise(at: Instant, { situation, untold, anonymised }: Letter): Result<LetterEvent[], LetterRefusal> {
  if (anonymised) return ok([]);
  return isRunning(situation) || situation.is === 'to deliver' || untold ? refuse({ code: 'work-under-way' }) : ok([{ type: 'Anonymised', at }]);
}

/** Decides what a command makes of a letter; an empty list means that it was done before. */
export function decideLetter(command: LetterCommand, state: Letter | undefined): Result<LetterEvent[], LetterRefusal> {
  if (command.type === 'Owe') {
    if (state) return ok([]);
    const owed: LetterEvent = { type: 'Owed', at: command.at, writing: command.writing };
    return ok(command.claimUntil ? [owed, { type: 'Claimed', at: command.at, until: command.claimUntil }] : [owed]);
  }
  if (!state) throw new Error(`${command.type} for a letter that nobody owes`);
  const { situation } = state;
  if (command.type === 'FinishTelling') return ok(state.untold ? [{ type: 'CasesTold', at: command.at }] : []);
  if (command.type === 'PutOffTelling') return ok(state.untold ? [{ ...command, type: 'TellingPutOff' }] : []);
  if (command.type === 'Anonymise') return anonymise(command.at, state);
  if (state.anonymised && command.type !== 'ReportBounce') return refuse({ code: 'anonymised' });
  if (situation.is === 'cancelled') return command.type === 'Cancel' ? ok([]) : refuse({ code: 'letter-cancelled' });
  if (command.type === 'ReportBounce') return ok(situation.is === 'sent' ? [{ type: 'Bounced', at: command.at }] : []);
  if (command.type === 'ReportSentInError') return reportSentInError(command, state);
  if (command.type === 'RecordDelivered') return recordDelivered(command, state);
  if (command.type === 'RecordReturned') return recordReturned(command, state);
  if (situation.is === 'sent in error') return command.type === 'ConfirmSent' ? ok([]) : refuse({ code: 'sent-in-error-already', at: situation.at });
  if (situation.is === 'sent') return command.type === 'ConfirmSent' ? ok([]) : refuse({ code: 'letter-already-sent', at: situation.at });
  switch (command.type) {
    case 'Claim':
      return claimable(situation, command.at) ? ok([{ ...command, type: 'Claimed' }]) : refuse({ code: 'letter-claimed-by-another' });
    case 'HoldBack':
      return claimable(situation, command.at) ? ok([{ ...command, type: 'HeldBack' }]) : refuse({ code: 'letter-claimed-by-another' });
    case 'AwaitTurn':
      return situation.is === 'owed' && claimable(situation, command.at) ? ok([{ ...command, type: 'TurnGiven' }]) : refuse({ code: 'letter-claimed-by-another' });
    case 'BeginSending':
      return situation.is === 'claimed' ? ok([{ ...command, type: 'SendingBegun' }]) : refuse({ code: 'letter-claimed-by-another' });
    case 'ConfirmSent':
      return situation.is === 'sending' ? ok([{ type: 'Sent', at: command.at }]) : refuse({ code: 'letter-claimed-by-another' });
    case 'PutOff':
      return ok(isRunning(situation) && wakesAt(situation) !== command.until ? [command] : []);
    case 'ReportMissing':
      if (situation.is !== 'sending' || (situation.missingSince && command.at < later(situation.missingSince, lookAgainAfter))) return ok([]);
      return ok([situation.missingSince ? { type: 'Lost', at: command.at } : { type: 'NotFound', at: command.at, until: command.until }]);
    case 'Block':
      return ok(isRunning(situation) ? [{ ...command, type: 'Blocked' }] : []);
    case 'AllowAgain':
      if (situation.is !== 'blocked' && situation.is !== 'unknown') return refuse({ code: 'letter-not-stopped' });
      if (situation.is === 'blocked' && situation.reason === 'went before') return refuse({ code: 'letter-went-before' });
      if (isOverTheMost(state) && !command.asManager) return refuse({ code: 'manager-lifts' });
      return ok([{ type: 'AllowedAgain', at: command.at, by: command.by }]);
    case 'Cancel':
      // Of what was stopped nothing went: it stays in the mailbox as a draft, which Heard does not send.
      return isUntouched(state) || situation.is === 'blocked' ? ok([{ ...command, type: 'Cancelled' }]) : refuse({ code: 'letter-drafted' });
    default:
      return unreachable(command);
  }
}
